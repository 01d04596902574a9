package app.hotlist.sample;

import java.text.Normalizer;
import java.util.Locale;

/// Invented people and companies of many cultures.
final class Names {

    private static final String[][] FIRST = {
        words("Anke Jürgen Katrin Matthias Sabine Tobias Ulrike Björn Heike Lukas"),
        words("Olivia George Harriet Callum Imogen Declan Poppy Rhys Eleanor Duncan"),
        words("Élodie Baptiste Margaux Théo Solène Gaël Noémie Rémi Agathe Cédric"),
        words("Priya Arjun Ananya Rohan Meera Vikram Kavya Sanjay Divya Karthik"),
        words("Chiamaka Tunde Ngozi Emeka Folake Kwame Amara Sipho Zanele Yusuf"),
        words("Mei Haruto Jia Kenji Linh Minh Soo-jin Yuki Wei Aiko"),
        words("Agnieszka Paweł Zofia Łukasz Milena Ondřej Irina Dragan Jovana Mihai"),
        words("Lucía Mateo Giulia Lorenzo Inês Thiago Camila Andrés Chiara Joaquín"),
        words("Astrid Søren Freja Magnus Elsa Mikkel Signe Jouni Aino Leif"),
        words("Leyla Emre Aylin Omar Yasmin Karim Nour Dariush Shirin Elif"),
    };

    private static final String[][] LAST = {
        words("Köhler Brandt Schäfer Lindner Voß Krämer Ziegler Böhm Reuter Jäger"),
        words("Whitcombe Hargreaves Pemberton Ashdown Farrow Lockhart Kendrick Marlow Stroud Tilney"),
        words("Lefèvre Marchand Béranger Chauvin Delcourt Fontaine Guérin Mercier Perrin Vasseur"),
        words("Iyer Kulkarni Banerjee Nair Deshpande Chatterjee Reddy Menon Saxena Bhatt"),
        words("Okonkwo Adeyemi Mensah Dlamini Nwosu Abiola Boateng Khumalo Eze Traoré"),
        words("Nakamura Tran Chen Park Nguyen Takahashi Liu Kobayashi Pham Huang"),
        words("Kowalczyk Wiśniewska Novák Popescu Petrović Zieliński Horvat Dvořák Ionescu Marković"),
        words("Ferreira Moretti Castillo Ríos Esposito Navarro Almeida Bianchi Herrera Conti"),
        words("Lindqvist Nygård Sørensen Bergström Halvorsen Virtanen Åkesson Kjær Dahlgren Strand"),
        words("Yılmaz Haddad Rahimi Demir Farouk Nasser Kaya Hosseini Mansour Aydın"),
    };

    private static final String[] STEMS = words("Nord Alder Brant Kess Vall Oder Tarn Hollen Mire Ask Fenn Quell Rost"
            + " Lind Sven Marl Cald Ebb Ivar Jor Pell Thorn Wex Zell Grün Möwe Drei Cort");

    private static final String[] ENDS =
            words("rode well marin quist haven berg mark stow wick dal ström brück ford vik lund eck mont ara ova tal");

    private static final String[] UMLAUTS = words("ä=ae ö=oe ü=ue ß=ss ø=oe å=aa æ=ae ł=l ı=i");

    private Names() {}

    /// First and last name, mostly of one culture.
    static String person(Dice dice) {
        int culture = dice.below(FIRST.length);
        int family = dice.happens(0.8) ? culture : dice.below(LAST.length);
        return dice.pick(FIRST[culture]) + " " + dice.pick(LAST[family]);
    }

    /// A company of that trade; one in thirty is named after partners, with a comma.
    static String company(String trade, Country country, Dice dice) {
        String stem = dice.pick(STEMS) + dice.pick(ENDS);
        String form = country.legalForm(dice);
        if (dice.happens(1 / 30.0)) {
            String[] family = LAST[dice.below(LAST.length)];
            return "%s, %s & Partners %s".formatted(dice.pick(family), dice.pick(family), form);
        }
        return "%s %s %s".formatted(stem, business(trade), form);
    }

    private static String business(String trade) {
        return switch (trade) {
            case "Wholesale" -> "Trading";
            case "Retail" -> "Stores";
            case "Food" -> "Foods";
            case "Health" -> "Medical";
            case "Public sector" -> "Utilities";
            default -> trade;
        };
    }

    /// An address in a domain that can never exist.
    static String email(String person, String company) {
        return plain(person).replace(' ', '.') + "@" + plain(company.replaceFirst("[, ].*", "")) + ".example";
    }

    /// Lower case without accents.
    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (String umlaut : UMLAUTS) {
            plain = plain.replace(umlaut.substring(0, 1), umlaut.substring(2));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z .-]", "");
    }

    private static String[] words(String text) {
        return text.split(" ");
    }
}
