package app.hotlist.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The log of what sample leads did on the website of Ferrovia Cloud, one row per event.
///
/// It fits the columns of the leads, but for those who were not asked or did not agree to be followed. What happens
/// after a lead came in is there too, also the contracts of those who bought: whoever counts it gives the outcome
/// away.
final class SampleActivity {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /// The columns of the log.
    static final List<String> COLUMNS = List.of("Lead ID", "Time", "Event", "Page", "Seconds");

    private static final double FOLLOWED = 0.4;
    private static final int DAYS_BEFORE = 40;
    private static final int MOST_VISITS = 2;
    private static final int STRANGERS = 120;
    private static final int UNREADABLE = 1_234;

    private record Event(String lead, LocalDateTime time, String what, String page, String seconds) {

        String line() {
            return String.join(",", lead, time.format(TIME), what, page, seconds);
        }
    }

    private final Dice dice;
    private final List<Event> events = new ArrayList<>();

    private SampleActivity(Dice dice) {
        this.dice = dice;
    }

    /// The log of these leads, the oldest event first.
    static String csv(List<SampleLead> leads, Dice dice) {
        SampleActivity activity = new SampleActivity(dice);
        for (SampleLead lead : leads) {
            if (dice.happens(FOLLOWED)) {
                activity.follow(lead);
            }
        }
        for (int stranger = 0; stranger < STRANGERS; stranger++) {
            SampleLead near = leads.get(dice.below(leads.size()));
            activity.visit("W-" + (70_001 + stranger), day(near));
        }
        return activity.text();
    }

    private static LocalDate day(SampleLead lead) {
        return LocalDate.parse(cell(lead, "Created"));
    }

    private static String cell(SampleLead lead, String column) {
        return lead.cells().getOrDefault(column, "");
    }

    private void follow(SampleLead lead) {
        LocalDate created = day(lead);
        int visits = Integer.parseInt(cell(lead, "Website visits").replaceAll("\\D", ""));
        for (int visit = 0; visit < Math.min(visits, MOST_VISITS); visit++) {
            visit(lead.id(), created.minusDays(1 + dice.below(DAYS_BEFORE)));
        }
        happened(lead, "E-mails opened", "E-mail opened", created);
        happened(lead, "Webinar attended", "Webinar attended", created);
        happened(lead, "Demo requested", "Demo requested", created);
        if (cell(lead, "Bought").equals("Yes")) {
            add(lead.id(), created.plusDays(3 + dice.below(45)), "Contract signed");
        } else if (dice.happens(0.1)) {
            visit(lead.id(), created.plusDays(1 + dice.below(20)));
        }
    }

    private void visit(String lead, LocalDate day) {
        events.add(new Event(
                lead,
                time(day),
                "Page visited",
                dice.weighted("Home:30", "Product:28", "Prices:22", "Customers:12", "Documentation:8"),
                String.valueOf(Math.round(dice.skewed(60, 0.9)))));
    }

    private void happened(SampleLead lead, String column, String what, LocalDate created) {
        String said = cell(lead, column);
        if (!said.equals("No") && !said.equals("0")) {
            add(lead.id(), created.minusDays(1 + dice.below(DAYS_BEFORE)), what);
        }
    }

    private void add(String lead, LocalDate day, String what) {
        events.add(new Event(lead, time(day), what, "", ""));
    }

    private LocalDateTime time(LocalDate day) {
        return day.atTime(7 + dice.below(13), dice.below(60));
    }

    private String text() {
        events.sort(Comparator.comparing(Event::time).thenComparing(Event::lead).thenComparing(Event::what));
        List<String> lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));
        events.forEach(event -> lines.add(event.line()));
        lines.set(UNREADABLE, lines.get(UNREADABLE).replaceFirst(",[^,]*", ",yesterday"));
        return String.join("\n", lines) + "\n";
    }
}
