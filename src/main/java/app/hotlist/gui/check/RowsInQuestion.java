package app.hotlist.gui.check;

import app.hotlist.check.Alike;
import app.hotlist.check.Duplicates;
import app.hotlist.check.Failure;
import app.hotlist.check.RowGroups;
import app.hotlist.check.RuleCheck;
import app.hotlist.gui.support.ColumnWords;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The leads that a check had something to say about, in one list: first what breaks a rule, by row; then those that
/// are there more than once, side by side. A lead may be in it several times.
final class RowsInQuestion {

    /// Nobody reads more; the counts on the cards are those of all.
    private static final int MOST = 100_000;

    /// Where more rows than that share a value, such as their company, it says nothing of the single lead.
    private static final double MOST_ALIKE = 0.1;

    private static final int VALUES_SHOWN = 5;

    private final Table table;
    private final List<Concern> concerns = new ArrayList<>();

    private RowsInQuestion(Table table) {
        this.table = table;
    }

    /// The leads in question, about 100,000 of them at most.
    ///
    /// @param table the one that was checked
    static List<Concern> of(RuleCheck rules, Duplicates duplicates, Table table) {
        RowsInQuestion rows = new RowsInQuestion(table);
        rules.failures().stream().limit(MOST).map(RowsInQuestion::broken).forEach(rows.concerns::add);
        duplicates
                .id()
                .ifPresent(id -> rows.groups(
                        duplicates.sameId(), group -> Strings.get("check.question.same-id", id, key(group))));
        rows.groups(duplicates.sameButId(), group -> Strings.get("check.question.same-row", key(group)));
        for (Alike alike : duplicates.alike()) {
            if (alike.groups().rowCount() <= MOST_ALIKE * table.rowCount()) {
                rows.groups(alike.groups(), group -> Strings.get("check.question.alike", alike.column(), key(group)));
            }
        }
        return List.copyOf(rows.concerns);
    }

    private static Concern broken(Failure failure) {
        String rule = Strings.get("check.question.rule", failure.use().rule().text());
        return new Concern(failure.row() + 1L, rule, failure.values());
    }

    private record Group(RowGroups groups, int number) {}

    private static String key(Group group) {
        return group.groups().key(group.number());
    }

    private void groups(RowGroups groups, Function<Group, String> reason) {
        for (int number = 0; number < groups.count() && concerns.size() < MOST; number++) {
            String words = reason.apply(new Group(groups, number));
            groups.rows(number).forEach(row -> concerns.add(new Concern(row + 1L, words, values(row))));
        }
    }

    private String values(int row) {
        return table.columns().stream()
                .filter(column -> !column.isMissing(row))
                .limit(VALUES_SHOWN)
                .map(column -> ColumnWords.named(column.name(), column.text(row)))
                .collect(Collectors.joining(", "));
    }
}
