package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.check.Allowed;
import app.hotlist.check.Bound;
import app.hotlist.check.Clue;
import app.hotlist.check.Compare;
import app.hotlist.check.Matching;
import app.hotlist.check.Range;
import app.hotlist.check.Required;
import app.hotlist.check.Rule;
import app.hotlist.check.Suspect;
import app.hotlist.check.Unique;
import app.hotlist.check.When;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.CellIssue;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Finding;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.TableProfile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What of a column may be shown to whoever gets a page: nothing that names a person or a way to reach one.
final class Discretion {

    /// A value that fewer leads share may be somebody's own.
    static final long FEWEST = 5;

    /// Whole numbers from here on that rarely come twice are numbers of people: telephones, customers.
    private static final double LONG_NUMBER = 1_000_000;

    private static final int LONGEST_CELL = 12;
    private static final int MOST_LETTERS = 4;
    private static final int MOST_DIGITS = 6;

    private static final Pattern LIKE_A_DATE =
            Pattern.compile("\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{1,4}([ T]\\d{1,2}:.*)?");

    private Discretion() {}

    /// Whether values of that column may be shown.
    static boolean showsValues(ColumnProfile column) {
        boolean role = switch (column.role()) {
            case ID, CONTACT, OWNER -> false;
            case OUTCOME, DATE, VALUE, FEATURE, IGNORE -> true;
        };
        return role && column.column().type() != ColumnType.TEXT && !isNumberOfPeople(column);
    }

    private static boolean isNumberOfPeople(ColumnProfile column) {
        long present = column.rows() - column.missing();
        return column.summary() instanceof NumberSummary numbers
                && numbers.min() >= LONG_NUMBER
                && isWhole(numbers.min())
                && isWhole(numbers.median())
                && isWhole(numbers.max())
                && column.distinct() * 10 > present * 9;
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    /// The levels that may be named, in their order; none of a column whose values may not be shown.
    static List<LevelCount> named(ColumnProfile column, CategorySummary categories) {
        return showsValues(column)
                ? categories.levels().stream()
                        .filter(level -> level.rows() >= FEWEST && !reaches(level.level()))
                        .toList()
                : List.of();
    }

    /// A finding in one sentence, if it can be told without a value that must not be shown.
    static Optional<String> sentence(ColumnProfile column, Finding finding) {
        boolean free = switch (finding.kind()) {
            case EMPTY, ID_LIKE, DUPLICATE_IDS, PERSONAL_DATA, MOSTLY_MISSING, BAD_CELLS, MANY_LEVELS, RARE_LEVELS ->
                true;
            case CONSTANT, NEARLY_CONSTANT, PLACEHOLDER, SPELLING_VARIANTS, SKEWED, OUTLIERS, LEAK_SUSPECT ->
                showsValues(column)
                        && finding.details().stream()
                                .noneMatch(detail -> detail instanceof String text && reaches(text));
        };
        return free ? Optional.of(finding.text()) : Optional.empty();
    }

    /// What gives a suspected column away, in words; without values that must not be shown.
    static String why(ColumnProfile column, Suspect suspect) {
        String why = suspect.clues().stream()
                .filter(clue -> mayTell(column, clue))
                .map(Clue::text)
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? Texts.get("report.leak.discreet") : why;
    }

    private static boolean mayTell(ColumnProfile column, Clue clue) {
        return switch (clue) {
            case Clue.Value(String value, long rows, long _) ->
                showsValues(column) && rows >= FEWEST && !reaches(value);
            case Clue.Overwritten(String _, String value, long rows, long _, double _) ->
                showsValues(column) && rows >= FEWEST && !reaches(value);
            case Clue.FilledIn _,
                    Clue.SameAsOutcome _,
                    Clue.Later _,
                    Clue.Numbering _,
                    Clue.Name _,
                    Clue.Mark _,
                    Clue.Together _ -> true;
        };
    }

    /// A rule in words; without values that must not be shown.
    static String sentence(TableProfile profile, Rule rule) {
        return mayTell(profile, rule)
                ? rule.text()
                : Texts.get("report.rules.discreet", String.join(", ", rule.columns()));
    }

    private static boolean mayTell(TableProfile profile, Rule rule) {
        return switch (rule) {
            case Required _, Unique _, Compare _ -> true;
            case Range _, Bound _, Matching _ -> showsValues(profile, rule);
            case Allowed(String column, List<String> values) ->
                showsValues(profile, rule) && values.stream().allMatch(value -> isCommon(profile, column, value));
            case When(String column, String value, Rule then) ->
                showsValues(profile, rule) && isCommon(profile, column, value) && mayTell(profile, then);
        };
    }

    private static boolean showsValues(TableProfile profile, Rule rule) {
        return profile.columns().stream()
                .filter(column -> rule.columns().contains(column.name()))
                .allMatch(Discretion::showsValues);
    }

    /// Whether so many leads share the value that it is nobody's own; a number says no name in any case.
    private static boolean isCommon(TableProfile profile, String name, String value) {
        return profile.columns().stream()
                .filter(column -> column.name().equals(name))
                .allMatch(column -> !(column.summary() instanceof CategorySummary categories)
                        || named(column, categories).stream()
                                .anyMatch(level -> level.level().equals(value)));
    }

    /// A cell that could not be read, as it stands in the file if it is short and no word; else only its length.
    ///
    /// Where a row has slipped, anything may stand in a number column: a name, a phone number.
    static String cell(ColumnProfile column, CellIssue issue) {
        String text = issue.text().strip();
        boolean harmless = text.length() <= LONGEST_CELL && letters(text) <= MOST_LETTERS && !reaches(text);
        return showsValues(column) && harmless
                ? Texts.get("report.rows.cell", text)
                : Texts.get("report.rows.discreet-cell", text.length());
    }

    /// Whether a value that many leads share may be named.
    static boolean isHarmless(String value) {
        return !reaches(value);
    }

    /// Whether a person can be reached by it: an e-mail address, a telephone number.
    private static boolean reaches(String value) {
        boolean phone = letters(value) == 0
                && value.chars().filter(Character::isDigit).count() > MOST_DIGITS
                && !LIKE_A_DATE.matcher(value).matches();
        return value.indexOf('@') >= 0 || phone;
    }

    private static long letters(String value) {
        return value.codePoints().filter(Character::isLetter).count();
    }
}
