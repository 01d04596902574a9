package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The check on leads as they come: what it must find, and what it must leave alone.
class LeakageOnRealLeadsTest {

    private static final List<String> WRITTEN_LATER = List.of(
            "Tags STRONG",
            "Lead Quality STRONG",
            "Last Notable Activity MODERATE",
            "Lead Profile MODERATE",
            "Asymmetrique Activity Score MODERATE",
            "Asymmetrique Profile Score MODERATE",
            "Asymmetrique Profile Index MODERATE",
            "Asymmetrique Activity Index MODERATE");

    @Test
    void findsWhatWasWrittenLaterInXEducationAndNoHonestColumn() {
        List<Suspect> suspects = LeakageCheck.of(shared("x-education-leads.csv"), new Target("Converted", "1"), 42);

        assertEquals(WRITTEN_LATER, described(suspects));
        assertEquals(
                "Tags alone tells buyers apart in 92 of 100 pairs: ‘Will revert after reading the email’ → 97\u00a0%"
                        + " of 2,072 bought; ‘Closed by Horizzon’ → 99\u00a0% of 358 bought; ‘Ringing’ → 3\u00a0% of 1,203"
                        + " bought. Is it known before the first call?",
                suspects.getFirst().text());
    }

    @Test
    void findsNothingInExtraaLearn() {
        assertEquals(List.of(), LeakageCheck.of(shared("extraalearn.csv"), new Target("status", "1"), 42));
    }

    @Test
    void findsTheLengthOfTheCallInTheBanksLeads() {
        List<Suspect> suspects = LeakageCheck.of(shared("bank-additional.csv"), new Target("y", "yes"), 42);

        assertEquals(List.of("duration STRONG"), described(suspects));
    }

    @Test
    void onlyAsksAboutTheVisitsOfSignUps() {
        // Alone they tell as much as the best model of all columns, but everybody has some: probably honest.
        List<Suspect> suspects = LeakageCheck.of(shared("signup-leads.csv"), new Target("lead_indicator", "1"), 42);

        assertEquals(List.of("n_visits MODERATE"), described(suspects));
    }

    @Test
    void givesTheSameAnswersWhateverTheSeed() {
        Table leads = shared("x-education-leads.csv");

        for (long seed = 1; seed <= 5; seed++) {
            assertEquals(WRITTEN_LATER, described(LeakageCheck.of(leads, new Target("Converted", "1"), seed)));
        }
    }

    private static List<String> described(List<Suspect> suspects) {
        return suspects.stream()
                .map(suspect -> suspect.column() + " " + suspect.strength())
                .toList();
    }

    @Test
    void findsThePlantedLeaksOfTheSampleLeadsAndNothingElse() {
        Table sample = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE)
                .table();

        List<Suspect> suspects = LeakageCheck.of(sample, new Target("Bought", "Yes"), 42);

        assertEquals(
                List.of("Contract value", "Onboarding call"),
                suspects.stream().map(Suspect::column).toList());
        assertEquals(
                "Contract value alone tells buyers apart in 98 of 100 pairs: filled in for 97\u00a0% of buyers and"
                        + " 1\u00a0% of the others; its name says “contract”. Is it known before the first call?",
                suspects.getFirst().text());
    }

    private static Table shared(String name) {
        Path file = Path.of("../shared/data", name);
        assumeTrue(Files.exists(file), () -> "the public data set " + name + " is not here");
        return CsvReader.read(file, Progress.NONE).table();
    }
}
