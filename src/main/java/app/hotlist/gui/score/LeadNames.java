package app.hotlist.gui.score;

import app.hotlist.scoring.ScoredList;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a lead is called on screen: by company and person, where columns of the file are named so.
///
/// @param company the column with the company
/// @param person the columns that make up the person's name, in the order of the file
record LeadNames(Optional<String> company, List<String> person) {

    private static final Set<String> COMPANY =
            Set.of("company", "companyname", "organisation", "organization", "account", "accountname", "firm");
    private static final Set<String> WHOLE_NAME =
            Set.of("name", "fullname", "contact", "contactname", "leadname", "contactperson");
    private static final Set<String> PART_OF_NAME =
            Set.of("firstname", "lastname", "givenname", "familyname", "surname");

    LeadNames {
        person = List.copyOf(person);
    }

    /// The names that the columns of these leads hold.
    static LeadNames of(Table leads) {
        List<String> names = leads.schema().names();
        List<String> whole = named(names, WHOLE_NAME).stream().limit(1).toList();
        return new LeadNames(
                named(names, COMPANY).stream().findFirst(), whole.isEmpty() ? named(names, PART_OF_NAME) : whole);
    }

    private static List<String> named(List<String> columns, Set<String> wanted) {
        return columns.stream().filter(column -> wanted.contains(plain(column))).toList();
    }

    /// `Company_Name` and `company name` are the same.
    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
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
