package app.hotlist.sample;

/// What decides whether an invented lead buys. All of it stands in the file, though some cells are blank.
record Traits(
        Country country,
        String industry,
        int employees,
        int warehouses,
        String source,
        String campaign,
        String jobLevel,
        String software,
        String budget,
        Activity activity) {

    /// What the lead did before it was handed to sales.
    record Activity(
            int visits,
            double minutes,
            double pages,
            boolean webinar,
            boolean demo,
            int emails,
            boolean newsletter,
            String last,
            int daysSince) {

        static Activity of(Dice dice) {
            double interest = dice.normal();
            int visits = (int) Math.min(400, Math.floor(dice.skewed(3, 0.7) * StrictMath.exp(0.4 * interest)));
            double minutes = visits == 0 ? 0 : dice.skewed(6, 0.8) * StrictMath.exp(0.5 * interest);
            double pages = visits == 0 ? 0 : 1 + dice.skewed(1.6, 0.6);
            boolean webinar = dice.happens(interest > 0.6 ? 0.4 : 0.12);
            boolean demo = dice.happens(interest > 0.8 ? 0.45 : 0.13);
            boolean newsletter = dice.happens(0.45);
            int emails = dice.below(newsletter ? 9 : 3);
            String last = dice.weighted(
                    "E-mail opened:30",
                    "Page visited:26",
                    "Form submitted:18",
                    "Chat conversation:10",
                    "Brochure downloaded:9",
                    "Unsubscribed:7");
            return new Activity(
                    visits, minutes, pages, webinar, demo, emails, newsletter, last, (int) dice.skewed(9, 0.9));
        }
    }

    static Traits of(Dice dice) {
        int employees = (int) Math.max(1, Math.min(20_000, dice.skewed(85, 1.35)));
        return new Traits(
                Country.any(dice),
                dice.weighted(
                        "Wholesale:20",
                        "Logistics:18",
                        "Retail:17",
                        "Food:14",
                        "Machinery:13",
                        "Health:9",
                        "Public sector:9"),
                employees,
                (int) Math.max(1, Math.round(dice.skewed(StrictMath.sqrt(employees) / 5, 0.5))),
                dice.weighted(
                        "Google:26",
                        "Direct:18",
                        "LinkedIn:16",
                        "Referral:11",
                        "Trade fair:10",
                        "Partner:8",
                        "Bought list:11"),
                dice.weighted(":45", "Checklist:18", "Cost calculator:14", "Spring webinar:12", "Autumn fair:11"),
                dice.weighted("Executive:15", "Director:21", "Manager:30", "Specialist:20", "Student:8", "Select:6"),
                dice.weighted(
                        "Spreadsheets:31", "Own software:14", "Stocktrail:19", "Palletron:15", "Depotwise:13", "N/A:8"),
                dice.weighted(
                        "Select:31", "under 10k:18", "10k to 25k:20", "25k to 50k:15", "50k to 100k:10", "over 100k:6"),
                Activity.of(dice));
    }

    /// The same lead from another source.
    Traits from(String other) {
        return new Traits(
                country, industry, employees, warehouses, other, campaign, jobLevel, software, budget, activity);
    }

    /// Executives and directors sign contracts.
    boolean decides() {
        return jobLevel.equals("Executive") || jobLevel.equals("Director");
    }

    /// Uses a competitor's software.
    boolean switching() {
        return software.equals("Stocktrail") || software.equals("Palletron") || software.equals("Depotwise");
    }
}
