package app.hotlist.gui.support;

import app.hotlist.base.Texts;
import app.hotlist.table.Bin;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateSummary;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Interval;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Placeholders;
import app.hotlist.table.Summary;
import app.hotlist.table.TextSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is in a column, in few words and few lines.
public final class ColumnWords {

    private static final int LINES = 10;
    private static final int BARS = 12;
    private static final int EXAMPLES = 3;
    private static final long FEWEST_ROWS = 30;
    private static final double LEAST_SHARE = 0.01;

    private ColumnWords() {}

    /// What a line is about.
    public enum LineKind {
        /// One value or one range of values; these come first, in the summary's order.
        VALUE,
        /// All further values together.
        OTHERS,
        /// The rows without a value.
        BLANK
    }

    /// A value or a range of values, its rows, and how many of them bought.
    ///
    /// @param conversion share that bought, in [0, 1]; `NaN` where it is not known
    /// @param interval between which shares the true one most likely lies
    public record Line(LineKind kind, String value, long rows, double conversion, Interval interval) {}

    /// The heights of a small picture of the values.
    public static List<Double> bars(ColumnProfile column) {
        return switch (column.summary()) {
            case NumberSummary numbers ->
                numbers.histogram().stream().map(bin -> (double) bin.rows()).toList();
            case CategorySummary categories ->
                categories.levels().stream()
                        .limit(BARS)
                        .map(level -> (double) level.rows())
                        .toList();
            case DateSummary _, TextSummary _ -> List.of();
        };
    }

    /// The column in one short sentence.
    public static String sentence(ColumnProfile column) {
        return switch (column.summary()) {
            case NumberSummary numbers when numbers.histogram().isEmpty() -> Strings.get("data.words.empty");
            case NumberSummary numbers ->
                Strings.get(
                        "data.words.numbers", number(numbers.min()), number(numbers.max()), number(numbers.median()));
            case CategorySummary categories -> sentence(categories, column);
            case DateSummary dates when dates.first().isEmpty() -> Strings.get("data.words.empty");
            case DateSummary dates ->
                Strings.get(
                        "data.words.dates",
                        dates.first().orElseThrow().toString(),
                        dates.last().orElseThrow().toString());
            case TextSummary texts when texts.examples().isEmpty() -> Strings.get("data.words.empty");
            case TextSummary texts ->
                Strings.get(
                        "data.words.texts",
                        texts.examples().stream().limit(EXAMPLES).collect(Collectors.joining(", ")));
        };
    }

    /// The value that buys most, if enough rows have it; else the most frequent one.
    private static String sentence(CategorySummary categories, ColumnProfile column) {
        if (categories.levels().isEmpty()) {
            return Strings.get("data.words.empty");
        }
        double enough = Math.max(FEWEST_ROWS, column.rows() * LEAST_SHARE);
        boolean outcome = column.role() == ColumnRole.OUTCOME;
        return categories.levels().stream()
                .filter(level -> !outcome && level.labelled() >= enough && !Placeholders.isWord(level.level()))
                .max(Comparator.comparingDouble(LevelCount::conversion))
                .map(level ->
                        Strings.get("data.words.best", level.level(), Shares.percent(level.conversion()), level.rows()))
                .orElseGet(() -> mostFrequent(categories.levels().getFirst(), column));
    }

    private static String mostFrequent(LevelCount level, ColumnProfile column) {
        return Strings.get(
                "data.words.most", level.level(), Shares.fine((double) level.rows() / Math.max(1, column.rows())));
    }

    /// The values, or ranges of values, with the blank ones last.
    public static List<Line> lines(ColumnProfile column) {
        List<Line> lines = new ArrayList<>(valueLines(column.summary()));
        if (column.missing() > 0) {
            lines.add(line(LineKind.BLANK, Strings.get("data.words.blank"), column.blanks()));
        }
        return lines;
    }

    private static List<Line> valueLines(Summary summary) {
        return switch (summary) {
            case NumberSummary numbers ->
                numbers.histogram().stream()
                        .map(bin -> new Line(LineKind.VALUE, range(bin), bin.rows(), bin.conversion(), bin.interval()))
                        .toList();
            case CategorySummary categories -> levelLines(categories.levels());
            case DateSummary _, TextSummary _ -> List.of();
        };
    }

    private static List<Line> levelLines(List<LevelCount> levels) {
        Stream<Line> first = levels.stream().limit(LINES).map(level -> line(LineKind.VALUE, level.level(), level));
        List<LevelCount> others = levels.subList(Math.min(LINES, levels.size()), levels.size());
        if (others.isEmpty()) {
            return first.toList();
        }
        long rows = others.stream().mapToLong(LevelCount::rows).sum();
        long labelled = others.stream().mapToLong(LevelCount::labelled).sum();
        long positives = others.stream().mapToLong(LevelCount::positives).sum();
        LevelCount together =
                new LevelCount(Strings.get("data.words.others", others.size()), rows, labelled, positives);
        return Stream.concat(first, Stream.of(line(LineKind.OTHERS, together.level(), together)))
                .toList();
    }

    private static Line line(LineKind kind, String name, LevelCount level) {
        return new Line(kind, name, level.rows(), level.conversion(), level.interval());
    }

    /// A column and one of its values, such as `Source: Referral`.
    public static String named(String column, String value) {
        return Strings.get("data.words.named", column, value);
    }

    /// A column without a value, such as `Source: not given`.
    public static String blank(String column) {
        return named(column, Strings.get("data.words.blank"));
    }

    /// A range of numbers, such as `0 to 20`.
    public static String range(Bin bin) {
        return bin.from() == bin.to()
                ? number(bin.from())
                : Strings.get("data.words.range", number(bin.from()), number(bin.to()));
    }

    private static String number(double value) {
        String places = Math.abs(value) >= 100 ? "#,##0" : "#,##0.##";
        return Texts.number(places + ";−" + places).format(value);
    }

    /// What a column holds, in a word.
    public static String type(ColumnType type) {
        return switch (type) {
            case NUMBER -> Strings.get("data.type.number");
            case CATEGORY -> Strings.get("data.type.category");
            case DATE -> Strings.get("data.type.date");
            case TEXT -> Strings.get("data.type.text");
        };
    }

    /// What a column is for, in a word or two.
    public static String role(ColumnRole role) {
        return switch (role) {
            case ID -> Strings.get("data.role.id");
            case OUTCOME -> Strings.get("data.role.outcome");
            case CONTACT -> Strings.get("data.role.contact");
            case DATE -> Strings.get("data.role.date");
            case VALUE -> Strings.get("data.role.value");
            case OWNER -> Strings.get("data.role.owner");
            case FEATURE -> Strings.get("data.role.feature");
            case IGNORE -> Strings.get("data.role.ignore");
        };
    }

    /// A finding, in a word or two.
    public static String finding(FindingKind kind) {
        return switch (kind) {
            case EMPTY -> Strings.get("data.finding.empty");
            case CONSTANT -> Strings.get("data.finding.constant");
            case NEARLY_CONSTANT -> Strings.get("data.finding.nearly-constant");
            case ID_LIKE -> Strings.get("data.finding.id-like");
            case DUPLICATE_IDS -> Strings.get("data.finding.duplicate-ids");
            case PERSONAL_DATA -> Strings.get("data.finding.personal-data");
            case PLACEHOLDER -> Strings.get("data.finding.placeholder");
            case MOSTLY_MISSING -> Strings.get("data.finding.mostly-missing");
            case BAD_CELLS -> Strings.get("data.finding.bad-cells");
            case MANY_LEVELS -> Strings.get("data.finding.many-levels");
            case RARE_LEVELS -> Strings.get("data.finding.rare-levels");
            case SPELLING_VARIANTS -> Strings.get("data.finding.spelling-variants");
            case SKEWED -> Strings.get("data.finding.skewed");
            case OUTLIERS -> Strings.get("data.finding.outliers");
            case LEAK_SUSPECT -> Strings.get("data.finding.leak-suspect");
        };
    }

    /// Whether a finding should be seen at once rather than read in passing.
    public static boolean warns(FindingKind kind) {
        return switch (kind) {
            case LEAK_SUSPECT, PLACEHOLDER, BAD_CELLS, DUPLICATE_IDS, SPELLING_VARIANTS, MOSTLY_MISSING -> true;
            case EMPTY, CONSTANT, NEARLY_CONSTANT, ID_LIKE, PERSONAL_DATA, MANY_LEVELS, RARE_LEVELS, SKEWED, OUTLIERS ->
                false;
        };
    }
}
