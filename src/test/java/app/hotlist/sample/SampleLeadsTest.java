package app.hotlist.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleLeadsTest {

    private static final Path FOLDER = Path.of("sample-data");
    private static final Path CHANCES = Path.of("src/test/resources/sample/true-chances.csv");

    private static final SampleLeads LEADS = SampleLeads.generate();

    @Test
    void regeneratingGivesTheCommittedBytes() throws IOException {
        assertEquals(Files.readString(FOLDER.resolve("past-leads.csv")), LEADS.pastCsv());
        assertEquals(Files.readString(FOLDER.resolve("new-leads.csv")), LEADS.newCsv());
        assertEquals(Files.readString(FOLDER.resolve("activity.csv")), LEADS.activityCsv());
        assertEquals(Files.readString(CHANCES), LEADS.chancesCsv());
    }

    @Test
    void explainsEveryColumn() throws IOException {
        String dictionary = Files.readString(FOLDER.resolve("README.md"));

        for (String column : SampleLead.COLUMNS) {
            assertTrue(dictionary.contains("| `" + column + "` |"), column);
        }
        for (String column : SampleActivity.COLUMNS) {
            assertTrue(dictionary.contains("| `" + column + "` |"), column);
        }
    }

    @Test
    void leavesRoomForAModelButNotTooMuch() {
        List<SampleLead> past = LEADS.past();
        boolean[] bought = new boolean[past.size()];
        double[] chances = new double[past.size()];
        for (int i = 0; i < bought.length; i++) {
            bought[i] = "Yes".equals(past.get(i).cells().get("Bought"));
            chances[i] = past.get(i).chance();
        }
        Predictions perfect = new Predictions(IntStream.range(0, bought.length).toArray(), bought, chances);

        double auc = Metrics.of(perfect).rocAuc();
        assertTrue(auc > 0.85 && auc < 0.88, () -> "the best possible AUC is " + auc);
        assertEquals(0.24, perfect.baseRate(), 0.01);
    }

    @Test
    void plantsExactlyTheFaultsThatAreDocumented() {
        List<String> lines = LEADS.pastCsv().lines().toList();

        assertEquals(6_006, lines.size());
        assertEquals(1, lines.stream().filter(line -> line.startsWith("\"FC-")).count());
        assertEquals(1, lines.stream().filter(line -> line.contains(",3a,")).count());
        assertEquals(5, lines.size() - new HashSet<>(lines).size());
        assertEquals(3, count("Employees", "2500000"::equals));
        assertTrue(count("Source", "google"::equals) > 0 && count("Source", " Google"::equals) > 0);
        assertEquals(0, count("Source", "TikTok"::equals));
        assertTrue(LEADS.newCsv().contains(",TikTok,"));
    }

    @Test
    void usesOnlyAddressesAndNumbersThatNobodyHas() {
        Pattern numbers =
                Pattern.compile("|\\+1-555-01\\d\\d|\\+44 20 7946 0\\d{3}|\\+49 (30 23125|221 4710|89 99998) \\d{3}"
                        + "|\\+33 1 99 00 \\d\\d 10|\\+46 8 465 004 \\d\\d|\\+61 2 5550 \\d{4}");

        for (Map<String, String> cells : cells()) {
            String email = cells.getOrDefault("E-mail", "");
            assertTrue(email.matches("[a-z.-]+@[a-z-]+\\.example"), email);
            String phone = cells.getOrDefault("Phone", "");
            assertTrue(numbers.matcher(phone).matches(), phone);
        }
    }

    private static long count(String column, Predicate<String> wanted) {
        return cells().stream()
                .filter(cells -> wanted.test(cells.getOrDefault(column, "")))
                .count();
    }

    private static List<Map<String, String>> cells() {
        return LEADS.past().stream().<Map<String, String>>map(SampleLead::cells).toList();
    }
}
