package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.base.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesScoresTest {

    @Test
    void writesOneLeadALineBestFirst() throws IOException {
        List<String> lines = write(ScoredLists.five()).lines().toList();

        assertEquals(4, lines.size());
        assertEquals(
                "{\"rank\":1,\"id\":\"0004\",\"chance\":0.876,\"score\":88,\"tier\":\"A\","
                        + "\"reasons\":[{\"column\":\"Lead Source\",\"value\":\"Reference\",\"points\":0.312,"
                        + "\"backing\":{\"kind\":\"unknown\"}},"
                        + "{\"column\":\"Visits\",\"value\":\"7.5\",\"points\":0.104,\"backing\":{\"kind\":\"unknown\"}}],"
                        + "\"against\":{\"column\":\"Created\",\"value\":\"2026-02-04\",\"points\":-0.026,"
                        + "\"backing\":{\"kind\":\"unknown\"}},"
                        + "\"trend\":null,\"model\":\"autumn\",\"scoredAt\":\"2026-03-01T14:05:06\","
                        + "\"lead\":{\"Prospect ID\":\"0004\",\"Visits\":7.5,\"Lead Source\":\"Reference\","
                        + "\"Created\":\"2026-02-04\",\"Phone\":\"2\"}}",
                lines.getFirst());
        assertEquals(
                "{\"rank\":2,\"id\":\"0005\",\"chance\":0.55,\"score\":55,\"tier\":\"B\",\"reasons\":[],"
                        + "\"against\":null,\"trend\":null,\"model\":\"autumn\",\"scoredAt\":\"2026-03-01T14:05:06\","
                        + "\"lead\":{\"Prospect ID\":\"0005\",\"Visits\":0,\"Created\":\"1970-01-01\"}}",
                lines.get(1));
    }

    private static String write(ScoredList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLinesScores(ScoredLists.OPTIONS).writeTo(out, list, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
