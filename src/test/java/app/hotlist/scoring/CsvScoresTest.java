package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvScoresTest {

    @Test
    void writesBestFirstWithMarkAndCarriageReturns() throws IOException {
        String[] lines = write(ScoredLists.five()).split("\r\n", -1);

        assertEquals(
                "\uFEFFRank,Tier,Chance to buy,Score,Trend,Name / company,\"Phone, e-mail\",Owner,Why 1,Why 2,Why 3,"
                        + "Against,Suggested next step,Expected value,Confidence,Contacted,Outcome,My view,Notes,Prospect ID,Visits,Lead Source,"
                        + "Created,Lead ID,Model version,Scored at,Data file",
                lines[0]);
        assertEquals(
                "1,A,0.876,88,,,2,,Lead Source: Reference (+31 points),Visits: 7.5 (+10 points),,"
                        + "Created: 2026-02-04 (−3 points),Call today.,,high,,,,,0004,7.5,Reference,2026-02-04,0004,"
                        + "autumn,2026-03-01T14:05:06,new-leads.csv",
                lines[1]);
        assertEquals(
                "2,B,0.55,55,,,,,,,,,Call this week.,,medium (1 blank),,,,,0005,0,,1970-01-01,0005,autumn,"
                        + "2026-03-01T14:05:06,new-leads.csv",
                lines[2].replace("\"\"", ""));
        assertEquals(6, lines.length);
        assertEquals("", lines[5]);
    }

    @Test
    void noTextBeginsLikeAFormula() throws IOException {
        String csv = write(ScoredLists.of(List.of("=1+1", "@SUM(A1)", "-5", "plain")));

        assertTrue(csv.contains(",'=1+1,"), csv);
        assertTrue(csv.contains(",'@SUM(A1),"), csv);
        assertTrue(csv.contains(",-5,"), csv);
        assertTrue(csv.contains(",plain,"), csv);
    }

    private static String write(ScoredList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvScores(ScoredLists.OPTIONS).writeTo(out, list, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
