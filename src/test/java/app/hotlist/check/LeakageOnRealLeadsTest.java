package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

    @Test
    void findsTheTagsOfXEducationAndNothingElse() {
        List<Suspect> suspects = LeakageCheck.of(shared("x-education-leads.csv"), new Target("Converted", "1"), 42);

        assertEquals(List.of("Tags"), suspects.stream().map(Suspect::column).toList());
        assertEquals(
                "Tags alone tells buyers apart in 92 of 100 pairs: ‘Will revert after reading the email’ → 97% of 2,072"
                        + " bought. Is it known before the first call?",
                suspects.getFirst().text());
    }

    @Test
    void findsNothingInExtraaLearn() {
        assertEquals(List.of(), LeakageCheck.of(shared("extraalearn.csv"), new Target("status", "1"), 42));
    }

    @Test
    void tellsALongCallFromALeakOnlyByTheOneWhoKnows() {
        // The length of a call, known only after it, tells much but by no means all: people must drop it themselves.
        List<Suspect> all = LeakageCheck.all(shared("bank-additional.csv"), new Target("y", "yes"), 42);

        assertEquals("duration", all.getFirst().column());
        assertTrue(all.getFirst().auc() < LeakageCheck.SUSPICIOUS);
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
                "Contract value alone tells buyers apart in 98 of 100 pairs: filled in for 97% of buyers and 1% of the"
                        + " others. Is it known before the first call?",
                suspects.getFirst().text());
    }

    private static Table shared(String name) {
        Path file = Path.of("../shared/data", name);
        assumeTrue(Files.exists(file), () -> "the public data set " + name + " is not here");
        return CsvReader.read(file, Progress.NONE).table();
    }
}
