package app.hotlist.sample;

import app.hotlist.base.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the sample data in `sample-data`: leads of Ferrovia Cloud, an invented vendor of warehouse software.
///
/// Everything is invented and comes from one seed: each run on each machine writes the same bytes.
/// `sample-data/README.md` explains every column and every planted fault.
public final class SampleLeads {

    private static final long SEED = 20261001;
    private static final int PAST = 6_000;
    private static final int NEW = 500;
    private static final int FIRST_NUMBER = 10_001;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate FIRST_NEW_DAY = FIRST_DAY.plusYears(1);
    private static final LocalDate END = FIRST_NEW_DAY.plusMonths(1);

    /// Leads that the export holds twice.
    private static final Set<Integer> TWICE = Set.of(520, 1_804, 2_655, 4_102, 5_561);

    /// Leads whose size somebody mistyped by some zeros.
    private static final Set<Integer> HUGE = Set.of(333, 2_222, 5_050);

    /// Leads whose visits a monitoring robot made.
    private static final Set<Integer> ROBOT = Set.of(777, 1_999, 3_456, 4_444);

    private static final int ROW_IN_QUOTES = 3_210;
    private static final int LETTER_IN_NUMBER = 1_234;

    private final Dice dice = new Dice(SEED);
    private final List<SampleLead> past = new ArrayList<>();
    private final List<SampleLead> fresh = new ArrayList<>();

    private SampleLeads() {
        for (int i = 0; i < PAST; i++) {
            SampleLead lead =
                    SampleLead.of(FIRST_NUMBER + i, day(FIRST_DAY, FIRST_NEW_DAY, i, PAST), Traits.of(dice), dice);
            lead.decide(dice);
            plantFaults(i, lead);
            past.add(lead);
        }
        for (int i = 0; i < NEW; i++) {
            Traits traits = dice.happens(0.06) ? Traits.of(dice).from("TikTok") : Traits.of(dice);
            fresh.add(SampleLead.of(FIRST_NUMBER + PAST + i, day(FIRST_NEW_DAY, END, i, NEW), traits, dice));
        }
    }

    /// Invents the leads.
    static SampleLeads generate() {
        return new SampleLeads();
    }

    /// Writes the sample data below the folder given, by default the current one: the project's root.
    public static void main(String[] args) {
        Path root = Path.of(args.length == 0 ? "." : args[0]);
        SampleLeads leads = generate();
        write(root.resolve("sample-data/past-leads.csv"), leads.pastCsv());
        write(root.resolve("sample-data/new-leads.csv"), leads.newCsv());
        write(root.resolve("sample-data/activity.csv"), leads.activityCsv());
        write(root.resolve("src/test/resources/sample/true-chances.csv"), leads.chancesCsv());
    }

    private static void write(Path file, String text) {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalDate day(LocalDate first, LocalDate end, int lead, int leads) {
        return first.plusDays(ChronoUnit.DAYS.between(first, end) * lead / leads);
    }

    private static void plantFaults(int i, SampleLead lead) {
        if (HUGE.contains(i)) {
            lead.cells().put("Employees", "2500000");
        }
        if (ROBOT.contains(i)) {
            lead.cells().put("Website visits", String.valueOf(1_000 + i));
        }
        if (i == LETTER_IN_NUMBER) {
            lead.cells().put("Website visits", "3a");
        }
    }

    /// The past leads, the oldest first, each once.
    List<SampleLead> past() {
        return List.copyOf(past);
    }

    /// Past leads with their outcome, the oldest first.
    String pastCsv() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", SampleLead.COLUMNS));
        for (int i = 0; i < PAST; i++) {
            String line = line(past.get(i), SampleLead.COLUMNS);
            lines.add(i == ROW_IN_QUOTES ? quoted(line) : line);
            if (TWICE.contains(i)) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /// The leads of the month after, whose outcome nobody knows yet.
    String newCsv() {
        List<String> columns = SampleLead.COLUMNS.subList(0, SampleLead.COLUMNS.size() - 1);
        String rows = fresh.stream().map(lead -> line(lead, columns)).collect(Collectors.joining("\n"));
        return String.join(",", columns) + "\n" + rows + "\n";
    }

    /// What past and new leads did, by a die of its own: the leads are the same with and without it.
    String activityCsv() {
        return SampleActivity.csv(Stream.concat(past.stream(), fresh.stream()).toList(), new Dice(SEED + 1));
    }

    /// The true probability of each lead, past and new.
    String chancesCsv() {
        StringBuilder csv = new StringBuilder("Lead ID,Chance\n");
        for (List<SampleLead> leads : List.of(past, fresh)) {
            for (SampleLead lead : leads) {
                csv.append(String.format(Locale.ROOT, "%s,%.6f\n", lead.id(), lead.chance()));
            }
        }
        return csv.toString();
    }

    private static String line(SampleLead lead, List<String> columns) {
        return columns.stream()
                .map(column -> cell(lead.cells().getOrDefault(column, "")))
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
