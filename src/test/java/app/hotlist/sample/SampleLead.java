package app.hotlist.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// One invented lead: its row of the file and what only its inventor knows.
///
/// @param cells text by column, in the order of the file
/// @param chance the true probability that it buys
record SampleLead(String id, SequencedMap<String, String> cells, double chance) {

    /// The columns of the file of past leads; new leads lack the last one.
    static final List<String> COLUMNS = List.of(
            "Lead ID",
            "Created",
            "Company",
            "Contact",
            "E-mail",
            "Phone",
            "Country",
            "City",
            "Industry",
            "Employees",
            "Warehouses",
            "Source",
            "Campaign",
            "Job level",
            "Current software",
            "Budget range",
            "Website visits",
            "Minutes on site",
            "Pages per visit",
            "Webinar attended",
            "Demo requested",
            "E-mails opened",
            "Newsletter",
            "Last activity",
            "Days since last activity",
            "Owner",
            "Contract value",
            "Onboarding call",
            "Bought");

    private static final String[] OWNERS = {
        "Femke Aldous", "Ravi Menzel", "Carlota Brink", "Jonas Adebayo", "Miriam Sato", "Piotr Hale"
    };

    /// A lead with these traits, created on that day.
    static SampleLead of(int number, LocalDate created, Traits traits, Dice dice) {
        String id = "FC-" + number;
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put("Lead ID", id);
        cells.put("Created", created.toString());
        who(cells, traits, dice);
        what(cells, traits, dice);
        activity(cells, traits.activity(), dice);
        cells.put("Owner", dice.pick(OWNERS));
        return new SampleLead(id, cells, TrueChance.of(traits));
    }

    private static void who(Map<String, String> cells, Traits traits, Dice dice) {
        String contact = Names.person(dice);
        String company = Names.company(traits.industry(), traits.country(), dice);
        cells.put("Company", company);
        cells.put("Contact", contact);
        cells.put("E-mail", Names.email(contact, company));
        cells.put("Phone", sometimesBlank(0.06, traits.country().phone(dice), dice));
        cells.put("Country", traits.country().title);
        cells.put("City", sometimesBlank(0.04, traits.country().city(dice), dice));
    }

    private static void what(Map<String, String> cells, Traits traits, Dice dice) {
        cells.put("Industry", traits.industry());
        String employees = dice.happens(0.01) ? "N/A" : String.valueOf(traits.employees());
        cells.put("Employees", sometimesBlank(0.03, employees, dice));
        cells.put("Warehouses", String.valueOf(traits.warehouses()));
        cells.put("Source", asTyped(traits.source(), dice));
        cells.put("Campaign", traits.campaign());
        cells.put("Job level", traits.jobLevel());
        cells.put("Current software", traits.software());
        cells.put("Budget range", traits.budget());
    }

    private static void activity(Map<String, String> cells, Traits.Activity activity, Dice dice) {
        cells.put("Website visits", String.valueOf(activity.visits()));
        if (activity.visits() > 0) {
            cells.put("Minutes on site", decimal(activity.minutes()));
            cells.put("Pages per visit", decimal(activity.pages()));
        }
        cells.put("Webinar attended", yesNo(activity.webinar()));
        cells.put("Demo requested", yesNo(activity.demo()));
        cells.put("E-mails opened", String.valueOf(activity.emails()));
        cells.put("Newsletter", yesNo(activity.newsletter()));
        cells.put("Last activity", activity.last());
        cells.put("Days since last activity", sometimesBlank(0.02, String.valueOf(activity.daysSince()), dice));
    }

    /// Lets the lead buy or not, and fills in what the office writes down after a sale.
    void decide(Dice dice) {
        boolean bought = dice.happens(chance);
        cells.put("Bought", yesNo(bought));
        // A few contracts are cancelled before they count, a few papers are missing.
        if (dice.happens(bought ? 0.97 : 0.006)) {
            cells.put("Contract value", String.valueOf(100 * Math.round(dice.skewed(180, 0.6))));
        }
        if (dice.happens(bought ? 0.88 : 0.004)) {
            cells.put("Onboarding call", dice.weighted("Done:8", "Planned:2"));
        }
    }

    /// Some sources are typed in by hand.
    private static String asTyped(String source, Dice dice) {
        return switch (source) {
            case "Google" -> dice.weighted("Google:80", "google:13", " Google:7");
            case "LinkedIn" -> dice.weighted("LinkedIn:90", "Linkedin:10");
            case "Trade fair" -> dice.weighted("Trade fair:92", "trade fair:8");
            default -> source;
        };
    }

    private static String sometimesBlank(double share, String text, Dice dice) {
        return dice.happens(share) ? "" : text;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }
}
