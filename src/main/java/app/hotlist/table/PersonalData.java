package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What of a person a column may hold.
enum PersonalData {
    EMAILS,
    PHONES,
    NAMES,
    STREETS;

    private static final Pattern EMAIL = Pattern.compile("\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*");
    private static final Pattern PHONE = Pattern.compile("\\s*(\\+|00)?[\\d ()./-]{6,20}\\s*");
    private static final Pattern PLAIN_PHONE = Pattern.compile("\\s*(\\+|\\(?0)[\\d ()./-]{7,20}\\s*");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int PHONE_DIGITS = 6;

    private static final Set<String> PHONE_WORDS =
            Set.of("phone", "phones", "mobile", "tel", "telephone", "cell", "cellphone", "fax", "whatsapp");
    private static final Set<String> NAME_WORDS = Set.of(
            "firstname",
            "lastname",
            "fullname",
            "surname",
            "givenname",
            "familyname",
            "forename",
            "contactname",
            "leadname",
            "customername",
            "clientname",
            "personname",
            "name",
            "contact",
            "contactperson",
            "vorname",
            "nachname");
    private static final Set<String> STREET_WORDS = Set.of("street", "address", "strasse", "straße");

    /// Below this share of different values a column is a group of people at most, not the people.
    private static final double OFTEN_DIFFERENT = 0.2;

    /// What the column holds of a person, by its values and, where those do not tell, by its name.
    static Optional<PersonalData> in(Column column, Facts facts) {
        HeaderWords header = HeaderWords.of(column.name());
        ValueSample sample = ValueSample.of(column);
        boolean often = facts.uniqueShare() >= OFTEN_DIFFERENT;
        return switch (column) {
            case DateColumn _ -> Optional.empty();
            case NumberColumn _ ->
                often && header.any(PHONE_WORDS) && sample.share(PersonalData::isPhone) > 0.6
                        ? Optional.of(PHONES)
                        : Optional.empty();
            case CategoryColumn _, TextColumn _ -> inTexts(header, sample, often);
        };
    }

    private static Optional<PersonalData> inTexts(HeaderWords header, ValueSample sample, boolean often) {
        if (sample.share(value -> EMAIL.matcher(value).matches()) > 0.6) {
            return Optional.of(EMAILS);
        }
        boolean phones = header.any(PHONE_WORDS)
                ? sample.share(PersonalData::isPhone) > 0.6
                : sample.share(PersonalData::isPlainPhone) > 0.9;
        if (often && phones) {
            return Optional.of(PHONES);
        }
        if (often && NAME_WORDS.contains(header.joined())) {
            return Optional.of(NAMES);
        }
        return often && header.any(STREET_WORDS) ? Optional.of(STREETS) : Optional.empty();
    }

    private static boolean isPhone(String value) {
        return PHONE.matcher(value).matches() && digits(value) >= PHONE_DIGITS;
    }

    /// Looks like a phone number whatever the column is called, and not like an amount or a date.
    private static boolean isPlainPhone(String value) {
        return PLAIN_PHONE.matcher(value).matches() && digits(value) > PHONE_DIGITS;
    }

    private static int digits(String value) {
        return NO_DIGIT.matcher(value).replaceAll("").length();
    }

    /// In words, such as "e-mail addresses".
    String text() {
        return Texts.get("table.personal-data." + name().toLowerCase(Locale.ROOT));
    }
}
