package app.hotlist.sample;

/// The invented law by which leads buy: what a perfect model would know.
///
/// Not linear: size has an optimum, interest saturates, and several traits count only together. That is
/// what trees find and a plain logistic regression does not.
final class TrueChance {

    private static final double BASE = -4.02;

    private TrueChance() {}

    /// The probability that the lead buys.
    static double of(Traits lead) {
        double logOdds = BASE + origin(lead) + company(lead) + person(lead) + interest(lead);
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double origin(Traits lead) {
        double source = switch (lead.source()) {
            case "Referral" -> 1.5;
            case "Partner" -> 1.0;
            case "Trade fair" -> 0.6;
            case "Google" -> 0.2;
            case "LinkedIn" -> -0.2;
            case "Bought list" -> -1.4;
            default -> 0;
        };
        return source + (lead.campaign().equals("Cost calculator") ? 0.6 : 0);
    }

    private static double company(Traits lead) {
        double size = StrictMath.log10(lead.employees());
        double distance = (size - 2.2) / 0.6;
        double fit = 1.8 * StrictMath.exp(-distance * distance);
        double industry = switch (lead.industry()) {
            case "Wholesale", "Logistics" -> 0.5;
            case "Food" -> 0.2;
            case "Public sector" -> -0.9;
            default -> 0;
        };
        // A competitor's customers only move when they have outgrown it.
        double software = lead.switching() ? (lead.employees() > 150 ? 0.6 : -0.9) : 0.1;
        return fit + industry + software + budget(lead);
    }

    private static double budget(Traits lead) {
        return switch (lead.budget()) {
            case "under 10k" -> lead.employees() > 100 ? -0.9 : 0;
            case "25k to 50k" -> 0.5;
            case "50k to 100k", "over 100k" -> lead.employees() > 60 ? 0.9 : -0.6;
            case "10k to 25k" -> 0.2;
            default -> 0;
        };
    }

    private static double person(Traits lead) {
        double level = switch (lead.jobLevel()) {
            case "Executive" -> 0.7;
            case "Director" -> 0.6;
            case "Manager" -> 0.2;
            case "Student" -> -2.0;
            default -> -0.3;
        };
        double demo = lead.activity().demo() ? (lead.decides() ? 1.8 : 0.6) : 0;
        return level + demo;
    }

    private static double interest(Traits lead) {
        Traits.Activity activity = lead.activity();
        double time = 1.8 * (1 - StrictMath.exp(-activity.minutes() / 9));
        double webinar = activity.webinar() ? (lead.decides() ? 0.4 : 0.9) : 0;
        double waiting = -0.06 * Math.min(30, activity.daysSince());
        // Who was recommended can wait.
        double patience = lead.source().equals("Referral") ? 0.2 : 1;
        double last = switch (activity.last()) {
            case "Unsubscribed" -> -1.5;
            case "Chat conversation" -> 0.7;
            case "Form submitted" -> 0.4;
            default -> 0;
        };
        return time + webinar + waiting * patience + last + 0.08 * Math.min(6, activity.emails());
    }
}
