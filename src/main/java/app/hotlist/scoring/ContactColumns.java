package app.hotlist.scoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which columns say whom to call: names, companies, telephone numbers, e-mail addresses. Told by their headers.
final class ContactColumns {

    private static final Pattern CONTACT =
            Pattern.compile("((first|last|middle|full|lead|contact|customer|client|company|account|sur) ?)?name"
                    + "|(company|organi[sz]ation|employer|firm|contact( person)?)"
                    + "|((work|business|home|private|contact|company|primary|lead) )?"
                    + "(e ?mail|((mobile|cell) ?)?(tele)?phone|mobile|tel|fax)( (address|number|no|nr))?");

    private ContactColumns() {}

    /// Those of the columns that are contacts, in their order.
    ///
    /// @param carried columns that the model does not use: what it uses is no contact, whatever its name
    static List<String> among(List<String> carried) {
        return carried.stream()
                .filter(name -> CONTACT.matcher(plain(name)).matches())
                .toList();
    }

    /// Small letters, words parted by one blank: `FirstName` and `first_name` are `first name`.
    private static String plain(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
