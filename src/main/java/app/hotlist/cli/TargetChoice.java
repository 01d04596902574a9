package app.hotlist.cli;

import app.hotlist.table.Column;
import app.hotlist.table.Imported;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds out what is to be predicted from what the user said and what the file holds.
final class TargetChoice {

    /// How many values a problem names.
    private static final int NAMED = 20;

    /// A name under which any column is taken for an outcome, so that only its values decide.
    private static final String OUTCOME_NAME = "Bought";

    private TargetChoice() {}

    /// The target in that column.
    ///
    /// @param positive the values that mean "bought"; where none is said, one that clearly means yes, if the
    ///     column has two values
    /// @throws app.hotlist.base.UserException if there is no such column, or no value clearly means yes
    static Target of(Imported imported, String column, List<String> positive) {
        Table table = imported.table();
        requireColumns(imported, List.of(column));
        return positive.isEmpty() ? proposed(table.column(column)) : Target.anyOf(column, positive);
    }

    private static Target proposed(Column column) {
        return TableProfile.proposeTarget(Table.of(column.named(OUTCOME_NAME)))
                .map(target -> target.in(column.name()))
                .orElseThrow(() -> CliProblem.UNCLEAR_POSITIVE.with(column.name(), values(column)));
    }

    private static String values(Column column) {
        Set<String> values = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .mapToObj(column::text)
                .collect(Collectors.toCollection(TreeSet::new));
        String named = values.stream().limit(NAMED).collect(Collectors.joining(", "));
        return values.size() > NAMED ? named + ", …" : named;
    }

    /// Makes sure that the file has all these columns.
    ///
    /// @throws app.hotlist.base.UserException if it has not
    static void requireColumns(Imported imported, List<String> columns) {
        List<String> unknown =
                columns.stream().filter(column -> !imported.table().has(column)).toList();
        if (!unknown.isEmpty()) {
            throw CliProblem.UNKNOWN_COLUMN.with(
                    imported.file(),
                    String.join(", ", unknown),
                    String.join(", ", imported.table().schema().names()));
        }
    }
}
