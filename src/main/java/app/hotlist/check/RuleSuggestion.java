package app.hotlist.check;

import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.DateSummary;
import app.hotlist.table.FindingKind;
import app.hotlist.table.HeaderWords;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.TextSummary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Proposes rules that the leads keep already, or nearly so: what breaks them later deserves a look.
///
/// Few and telling ones: ids are unique, what every lead has stays filled in where that is more than a habit (the
/// outcome, days, contacts), counts and shares stay in their range, short lists of values stay as they are, and one
/// column stays above another where chance would not have it so.
public final class RuleSuggestion {

    /// Below so many rows, what holds may well be luck.
    private static final int ENOUGH_ROWS = 100;

    /// The longest list of values that is one.
    private static final int SHORT_LIST = 5;

    /// A list is finished if each of its values has at least this share of the rows …
    private static final double COMMON = 0.01;

    /// … and so many rows.
    private static final int OFTEN = 20;

    private static final Set<String> SHARE_WORDS =
            Set.of("share", "rate", "ratio", "percent", "percentage", "pct", "anteil", "quote", "prozent");

    /// An id may repeat itself in this share of the rows and still be proposed to be unique: those are the rows to see.
    private static final double REPEATED = 0.005;

    /// So many rules of each kind are worth reading.
    private static final int MOST = 3;

    /// Columns that are of no use, or of none before the sale.
    private static final Set<FindingKind> IDLE =
            EnumSet.of(FindingKind.EMPTY, FindingKind.CONSTANT, FindingKind.NEARLY_CONSTANT, FindingKind.LEAK_SUSPECT);

    private final Table table;
    private final TableProfile profile;
    private final Set<String> without;

    private RuleSuggestion(Table table, TableProfile profile, Set<String> without) {
        this.table = table;
        this.without = Set.copyOf(without);
        this.profile = profile;
    }

    /// Rules that suit the table of that profile; rows that break them are named only. Columns whose profile suspects
    /// them of having been written after the sale are left alone.
    public static List<RuleUse> of(Table table, TableProfile profile) {
        return of(table, profile, Set.of());
    }

    /// Rules that suit the table of that profile; rows that break them are named only.
    ///
    /// @param without columns to leave alone, such as those kept out because they know the outcome
    public static List<RuleUse> of(Table table, TableProfile profile, Set<String> without) {
        if (table.rowCount() < ENOUGH_ROWS) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        RuleSuggestion suggestion = new RuleSuggestion(table, profile, without);
        Stream.<Function<ColumnProfile, Optional<? extends Rule>>>of(
                        RuleSuggestion::unique,
                        RuleSuggestion::filled,
                        RuleSuggestion::outcome,
                        suggestion::list,
                        suggestion::range)
                .forEach(kind -> rules.addAll(suggestion.some(kind)));
        OrderedPairs.in(table, profile).stream()
                .filter(pair -> pair.columns().stream().noneMatch(without::contains))
                .forEach(rules::add);
        return rules.stream().map(rule -> new RuleUse(rule, Breach.FLAG)).toList();
    }

    private List<? extends Rule> some(Function<ColumnProfile, Optional<? extends Rule>> kind) {
        return profile.columns().stream()
                .filter(column -> IDLE.stream().noneMatch(column::has) && !without.contains(column.name()))
                .flatMap(column -> kind.apply(column).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<Unique> unique(ColumnProfile column) {
        boolean nearly = column.rows() - column.distinct() <= REPEATED * column.rows();
        return column.role() == ColumnRole.ID && column.missing() == 0 && nearly
                ? Optional.of(new Unique(column.name()))
                : Optional.empty();
    }

    private static Optional<Required> filled(ColumnProfile column) {
        boolean told = column.role() == ColumnRole.DATE || column.role() == ColumnRole.CONTACT;
        return told && column.missing() == 0 ? Optional.of(new Required(column.name())) : Optional.empty();
    }

    /// An outcome has two values, which is no news as long as they are the only ones.
    private static Optional<Allowed> outcome(ColumnProfile column) {
        return column.role() != ColumnRole.OUTCOME
                ? Optional.empty()
                : switch (column.summary()) {
                    case CategorySummary(List<LevelCount> levels)
                    when levels.size() <= SHORT_LIST -> Optional.of(allowed(column, levels));
                    case NumberSummary numbers
                    when column.distinct() == 2 ->
                        Optional.of(new Allowed(
                                column.name(),
                                List.of(NumberColumn.text(numbers.min()), NumberColumn.text(numbers.max()))));
                    case CategorySummary _, NumberSummary _, DateSummary _, TextSummary _ -> Optional.empty();
                };
    }

    /// A list of three to five values that all occur often. Of two values a third one would be news, but there are so
    /// many such columns that nobody would read the rules.
    private Optional<Allowed> list(ColumnProfile column) {
        if (column.role() != ColumnRole.FEATURE
                || column.has(FindingKind.SPELLING_VARIANTS)
                || column.has(FindingKind.PLACEHOLDER)
                || !(column.summary() instanceof CategorySummary(List<LevelCount> levels))) {
            return Optional.empty();
        }
        boolean finished = levels.size() > 2
                && levels.size() <= SHORT_LIST
                && levels.stream().allMatch(level -> level.rows() >= OFTEN && level.rows() >= COMMON * column.rows());
        return finished ? Optional.of(allowed(column, levels)) : Optional.empty();
    }

    private static Allowed allowed(ColumnProfile column, List<LevelCount> levels) {
        return new Allowed(
                column.name(), levels.stream().map(LevelCount::level).sorted().toList());
    }

    /// Shares lie between 0 and 1, or 0 and 100 where the name says so; counts that begin at 0 do not fall below it.
    private Optional<Rule> range(ColumnProfile column) {
        boolean told = column.role() == ColumnRole.FEATURE || column.role() == ColumnRole.VALUE;
        if (!told || !(column.summary() instanceof NumberSummary summary) || column.has(FindingKind.PLACEHOLDER)) {
            return Optional.empty();
        }
        boolean whole = table.numbers(column.name()).present().allMatch(value -> value == Math.rint(value));
        boolean named =
                HeaderWords.of(column.name()).any(SHARE_WORDS) || column.name().contains("%");
        if (summary.min() < 0 || column.distinct() <= 2) {
            return Optional.empty();
        }
        if (!whole && summary.max() <= 1) {
            return Optional.of(new Range(column.name(), 0, 1));
        }
        if (named && summary.max() <= 100) {
            return Optional.of(new Range(column.name(), 0, 100));
        }
        return summary.zeros() > 0 ? Optional.of(new Bound(column.name(), Relation.AT_LEAST, 0)) : Optional.empty();
    }
}
