package app.hotlist.gui.support;

import app.hotlist.table.Table;
import java.util.Optional;

/// A lead that is to be deleted for good.
///
/// @param text what it is known by; blank where that must be asked
/// @param column in which the text stands, if that is known
public record LeadToForget(String text, Optional<String> column) {

    /// A lead of which nothing is known yet.
    public static final LeadToForget UNKNOWN = new LeadToForget("", Optional.empty());

    /// The lead of a row, known by its id; an unknown one where it has none.
    ///
    /// @param id the column of the ids
    public static LeadToForget of(Table table, int row, Optional<String> id) {
        return id.filter(table::has)
                .filter(column -> !table.column(column).isMissing(row))
                .map(column -> new LeadToForget(table.column(column).text(row), Optional.of(column)))
                .orElse(UNKNOWN);
    }
}
