package app.hotlist.check;

import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.util.List;

/// Proposes rules that the leads keep already, or nearly so: what breaks them later deserves a look.
public final class RuleSuggestion {

    private RuleSuggestion() {}

    /// Rules that suit the table of that profile; rows that break them are named only.
    public static List<RuleUse> of(Table table, TableProfile profile) {
        return profile.columns().stream()
                .filter(column -> column.role() == ColumnRole.ID && column.missing() == 0)
                .filter(column -> !column.has(FindingKind.DUPLICATE_IDS))
                .map(ColumnProfile::name)
                .filter(table::has)
                .map(name -> new RuleUse(new Unique(name), Breach.FLAG))
                .toList();
    }
}
