package app.hotlist.check;

import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.DateColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Leads that are in the table more than once. Every search takes time in proportion to the table.
public final class Duplicates {

    private final Table table;
    private final Optional<String> id;
    private final RowGroups sameId;
    private final RowGroups sameButId;
    private final List<Alike> alike;

    private Duplicates(Table table, Optional<String> id, RowGroups sameButId, List<Alike> alike) {
        this.table = table;
        this.id = id;
        this.sameId = id.map(name -> sameText(table.column(name))).orElseGet(() -> RowGroups.of(0, _ -> null, _ -> ""));
        this.sameButId = sameButId;
        this.alike = alike;
    }

    /// Looks for leads that are in the table more than once.
    ///
    /// @param profile of the table; says what the columns are for
    public static Duplicates of(Table table, TableProfile profile) {
        Set<String> ids = profile.columns().stream()
                .filter(column -> column.role() == ColumnRole.ID)
                .map(ColumnProfile::name)
                .collect(Collectors.toUnmodifiableSet());
        Optional<String> id = profile.columns().stream()
                .filter(column -> column.role() == ColumnRole.ID)
                .min(Comparator.comparingLong(ColumnProfile::missing))
                .map(ColumnProfile::name);
        List<Alike> alike = profile.columns().stream()
                .filter(column -> column.role() == ColumnRole.CONTACT)
                .flatMap(column -> ContactKind.of(table.column(column.name())).stream()
                        .map(kind -> Alike.of(table.column(column.name()), kind)))
                .toList();
        return new Duplicates(table, id, SameRows.in(table.without(ids)), alike);
    }

    private static RowGroups sameText(Column column) {
        return RowGroups.of(column.size(), row -> column.isMissing(row) ? null : column.text(row), column::text);
    }

    /// The column that names a lead, if there is one.
    public Optional<String> id() {
        return id;
    }

    /// Rows that share their id; none without such a column.
    public RowGroups sameId() {
        return sameId;
    }

    /// Rows that agree in everything but their ids.
    public RowGroups sameButId() {
        return sameButId;
    }

    /// Rows with the same e-mail address, phone number or company, however it is written: a list per such column.
    public List<Alike> alike() {
        return alike;
    }

    /// Which rows of these groups would stay and which would go. Rows in no group stay.
    ///
    /// @param groups of this table, such as [#sameId()]
    public RowChoice choose(RowGroups groups, Keep keep) {
        return choose(groups, keep, Set.of());
    }

    /// As above, where some rows go anyway and the choice is among the others.
    ///
    /// @param out numbers of rows that go, in a group or not
    public RowChoice choose(RowGroups groups, Keep keep, Set<Integer> out) {
        BitSet gone = new BitSet();
        out.stream().filter(row -> row < table.rowCount()).forEach(gone::set);
        if (keep != Keep.ALL) {
            IntToLongFunction worth = keep == Keep.NEWEST ? days() : this::filled;
            for (int group = 0; group < groups.count(); group++) {
                OptionalInt best = best(groups.rows(group).filter(row -> !out.contains(row)), worth);
                groups.rows(group).filter(row -> row != best.orElse(row)).forEach(gone::set);
            }
        }
        return new RowChoice(
                IntStream.range(0, table.rowCount())
                        .filter(row -> !gone.get(row))
                        .toArray(),
                gone.stream().toArray());
    }

    /// The last of the rows that are worth most.
    private static OptionalInt best(IntStream rows, IntToLongFunction worth) {
        return rows.reduce((one, later) -> worth.applyAsLong(later) >= worth.applyAsLong(one) ? later : one);
    }

    private long filled(int row) {
        return table.columns().stream().filter(column -> !column.isMissing(row)).count();
    }

    /// The latest day in the row; no day is before every day.
    private IntToLongFunction days() {
        List<DateColumn> dates = table.columns().stream()
                .filter(DateColumn.class::isInstance)
                .map(DateColumn.class::cast)
                .toList();
        return row ->
                dates.stream().mapToLong(column -> column.second(row)).max().orElse(DateColumn.MISSING);
    }
}
