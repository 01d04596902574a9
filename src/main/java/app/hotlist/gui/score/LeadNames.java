package app.hotlist.gui.score;

import app.hotlist.scoring.ContactColumns;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a lead is called on screen: by company and person, where columns of the file are named so.
///
/// @param company the column with the company
/// @param person the columns that make up the person's name, in the order of the file
record LeadNames(Optional<String> company, List<String> person) {

    LeadNames {
        person = List.copyOf(person);
    }

    /// The names that these columns hold.
    ///
    /// @param carried columns that the model does not use: what it uses is no name, whatever its header
    static LeadNames among(List<String> carried) {
        ContactColumns contacts = ContactColumns.among(carried);
        return new LeadNames(contacts.companies().stream().findFirst(), contacts.person());
    }

    /// What the lead is called: its company, else its person, else its id.
    String title(Table leads, int row, String id) {
        String company = company(leads, row);
        if (!company.isEmpty()) {
            return company;
        }
        String person = person(leads, row);
        return person.isEmpty() ? id : person;
    }

    /// What stands under the title: the person if the company is the title, else the id if a name is.
    String detail(Table leads, int row, String id) {
        String title = title(leads, row, id);
        String person = person(leads, row);
        if (!person.isEmpty() && !person.equals(title)) {
            return person;
        }
        return id.equals(title) ? "" : id;
    }

    /// The line of that rank of a call list.
    LeadRow row(ScoredList list, int rank) {
        String id = list.lead(rank).id();
        int row = list.row(rank);
        return new LeadRow(rank, list.lead(rank), title(list.leads(), row, id), detail(list.leads(), row, id));
    }

    private String company(Table leads, int row) {
        return company.map(column -> leads.column(column).text(row).strip()).orElse("");
    }

    private String person(Table leads, int row) {
        return person.stream()
                .map(column -> leads.column(column).text(row).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
