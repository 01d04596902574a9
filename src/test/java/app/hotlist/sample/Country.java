package app.hotlist.sample;

import java.util.Locale;

/// Where invented leads come from: towns, legal forms and telephone numbers.
///
/// Every number lies in a range that the country's regulator keeps for films and examples. Countries
/// without such a range use the American one.
enum Country {
    GERMANY("Germany", 24, "GmbH|GmbH|AG|KG", "Köln|München|Düsseldorf|Hamburg|Berlin|Nürnberg|Münster|Leipzig"),
    UNITED_KINGDOM("United Kingdom", 16, "Ltd|Ltd|plc", "London|Leeds|Bristol|Glasgow|Cardiff|Hull"),
    UNITED_STATES("United States", 14, "Inc.|LLC|Corp.", "Chicago|Dallas|Memphis|Columbus|Newark|Reno"),
    FRANCE("France", 9, "SARL|SAS|SA", "Paris|Lyon|Orléans|Besançon|Lille|Nîmes"),
    NETHERLANDS("Netherlands", 6, "B.V.", "Rotterdam|Utrecht|Venlo|Tilburg"),
    SWITZERLAND("Switzerland", 6, "AG|SA|GmbH", "Zürich|Genève|Basel|Neuchâtel"),
    AUSTRIA("Austria", 5, "GmbH|AG", "Wien|Linz|Graz|Sankt Pölten"),
    POLAND("Poland", 5, "Sp. z o.o.|S.A.", "Łódź|Poznań|Wrocław|Gdańsk"),
    ITALY("Italy", 5, "S.r.l.|S.p.A.", "Milano|Bologna|Verona|Forlì"),
    SPAIN("Spain", 4, "S.L.|S.A.", "Málaga|Zaragoza|València|Madrid"),
    SWEDEN("Sweden", 3, "AB", "Malmö|Göteborg|Jönköping|Örebro"),
    AUSTRALIA("Australia", 3, "Pty Ltd", "Melbourne|Brisbane|Perth");

    final String title;
    final int weight;
    private final String forms;
    private final String cities;

    Country(String title, int weight, String forms, String cities) {
        this.title = title;
        this.weight = weight;
        this.forms = forms;
        this.cities = cities;
    }

    static Country any(Dice dice) {
        int total = 0;
        for (Country country : values()) {
            total += country.weight;
        }
        int left = dice.below(total);
        for (Country country : values()) {
            left -= country.weight;
            if (left < 0) {
                return country;
            }
        }
        throw new IllegalStateException("weights do not add up to " + total);
    }

    /// A town of the country.
    String city(Dice dice) {
        return dice.pick(cities.split("\\|"));
    }

    /// What companies there are, such as `GmbH`.
    String legalForm(Dice dice) {
        return dice.pick(forms.split("\\|"));
    }

    /// A telephone number that nobody has.
    String phone(Dice dice) {
        return switch (this) {
            case GERMANY ->
                digits(dice.pick("+49 30 23125 %03d", "+49 221 4710 %03d", "+49 89 99998 %03d"), dice, 1000);
            case UNITED_KINGDOM -> digits("+44 20 7946 0%03d", dice, 1000);
            case FRANCE -> digits("+33 1 99 00 %02d 10", dice, 100);
            case SWEDEN -> digits("+46 8 465 004 %02d", dice, 100);
            case AUSTRALIA -> digits("+61 2 5550 %04d", dice, 10_000);
            case UNITED_STATES, NETHERLANDS, SWITZERLAND, AUSTRIA, POLAND, ITALY, SPAIN ->
                digits("+1-555-01%02d", dice, 100);
        };
    }

    private static String digits(String form, Dice dice, int bound) {
        return String.format(Locale.ROOT, form, dice.below(bound));
    }
}
