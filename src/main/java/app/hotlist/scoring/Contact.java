package app.hotlist.scoring;

import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom to call, in two cells: who it is, and how they are reached.
///
/// @param leads the rows of the file
/// @param columns those of them that are contacts
record Contact(Table leads, ContactColumns columns) {

    boolean hasName() {
        return !columns.names().isEmpty() || !columns.companies().isEmpty();
    }

    boolean hasReach() {
        return !columns.reach().isEmpty();
    }

    /// Such as `Inês Ferreira · Ferreira Logistics`.
    String name(int row) {
        String person = String.join(" ", values(columns.names(), row));
        return Stream.concat(Stream.of(person), values(columns.companies(), row).stream())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /// Telephone numbers and e-mail addresses as the file has them, one on a line.
    String reach(int row) {
        return String.join("\n", values(columns.reach(), row));
    }

    private List<String> values(List<String> names, int row) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            if (!leads.column(name).isMissing(row)) {
                values.add(leads.column(name).text(row));
            }
        }
        return values;
    }

    /// The columns whose value is a cell of its own already.
    static List<String> shownWhole(ContactColumns columns) {
        List<String> whole = new ArrayList<>();
        if (columns.reach().size() == 1) {
            whole.addAll(columns.reach());
        }
        if (columns.names().size() + columns.companies().size() == 1) {
            whole.addAll(columns.names());
            whole.addAll(columns.companies());
        }
        return whole;
    }
}
