package app.hotlist.scoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which columns say whom to call: names, companies, telephone numbers, e-mail addresses. Told by their headers.
///
/// @param names of persons, such as first and last name
/// @param companies of companies
/// @param reach telephone numbers and e-mail addresses
public record ContactColumns(List<String> names, List<String> companies, List<String> reach) {

    private static final Pattern COMPANY =
            Pattern.compile("(company|account|customer|client|organi[sz]ation|firm|employer) ?name"
                    + "|company|account|organi[sz]ation|employer|firm|firma|firmenname|unternehmen");

    private static final Pattern NAME =
            Pattern.compile("((first|last|middle|full|given|family|lead|contact|sur) ?)?name" + "|contact( person)?"
                    + "|(vor|nach|familien)name|ansprechpartner(in)?|kontakt(person)?");

    private static final Pattern PART = Pattern.compile("(first|last|middle|given|family|sur|vor|nach|familien) ?name");

    private static final Pattern REACH = Pattern.compile("((work|business|home|private|contact|company|primary|lead) )?"
            + "(e ?mail|((mobile|cell) ?)?(tele)?phone|mobile|tel|fax)( (address|number|no|nr))?");

    public ContactColumns {
        names = List.copyOf(names);
        companies = List.copyOf(companies);
        reach = List.copyOf(reach);
    }

    /// Those of the columns that are contacts, in their order.
    ///
    /// @param carried columns that the model does not use: what it uses is no contact, whatever its name
    public static ContactColumns among(List<String> carried) {
        return new ContactColumns(fitting(carried, NAME), fitting(carried, COMPANY), fitting(carried, REACH));
    }

    /// The columns that make up a person's name: the first with all of it, or else those with its parts.
    public List<String> person() {
        List<String> parts = fitting(names, PART);
        return names.stream()
                .filter(name -> !parts.contains(name))
                .findFirst()
                .map(List::of)
                .orElse(parts);
    }

    private static List<String> fitting(List<String> columns, Pattern pattern) {
        return columns.stream()
                .filter(name -> pattern.matcher(plain(name)).matches())
                .toList();
    }

    /// All of them.
    List<String> all() {
        return Stream.of(names, companies, reach).flatMap(List::stream).toList();
    }

    /// Small letters, words parted by one blank: `FirstName` and `first_name` are `first name`.
    private static String plain(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
