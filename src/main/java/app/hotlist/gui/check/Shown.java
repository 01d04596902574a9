package app.hotlist.gui.check;

import app.hotlist.gui.support.Leads;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The leads that are looked at: all, or those that belong to every facet.
public final class Shown {

    private final Table table;
    private final TableProfile profile;
    private final int[] rows;

    private Shown(Table table, TableProfile profile, int[] rows) {
        this.table = table;
        this.profile = profile;
        this.rows = rows;
    }

    /// All leads.
    static Shown all(Leads leads) {
        Table table = leads.imported().table();
        return new Shown(
                table, leads.profile(), IntStream.range(0, table.rowCount()).toArray());
    }

    /// The leads of all these facets. Roles and findings of the columns stay those of all leads.
    static Shown of(Leads leads, List<Facet> facets) {
        Table whole = leads.imported().table();
        IntPredicate wanted = facets.stream()
                .map(facet -> facet.in(whole))
                .reduce(IntPredicate::and)
                .orElse(_ -> true);
        int[] rows = picked(facets)
                .orElseGet(() -> IntStream.range(0, whole.rowCount()))
                .filter(wanted)
                .toArray();
        Table some = whole.rows(rows);
        TableProfile narrow = TableProfile.of(some, leads.target(), Map.of());
        return new Shown(some, withRolesOf(leads.profile(), narrow), rows);
    }

    /// The rows that somebody picked one by one keep their order: those that are alike stand side by side.
    private static Optional<IntStream> picked(List<Facet> facets) {
        return facets.stream()
                .filter(Facet.Rows.class::isInstance)
                .map(Facet.Rows.class::cast)
                .map(facet -> facet.rows().stream().mapToInt(row -> row))
                .findFirst();
    }

    private static TableProfile withRolesOf(TableProfile all, TableProfile some) {
        List<ColumnProfile> columns = new ArrayList<>();
        for (int at = 0; at < all.columns().size(); at++) {
            ColumnProfile known = all.columns().get(at);
            ColumnProfile counted = some.columns().get(at);
            columns.add(new ColumnProfile(
                    known.column(),
                    counted.rows(),
                    counted.distinct(),
                    counted.blanks(),
                    counted.summary(),
                    known.role(),
                    known.findings()));
        }
        return new TableProfile(some.leads(), some.target(), columns);
    }

    /// Their rows.
    public Table table() {
        return table;
    }

    /// What is in their columns.
    public TableProfile profile() {
        return profile;
    }

    /// How many there are.
    public int count() {
        return rows.length;
    }

    /// Which row of all leads a row shown is.
    public int row(int shown) {
        return rows[shown];
    }
}
