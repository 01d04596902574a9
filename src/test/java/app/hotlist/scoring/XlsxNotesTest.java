package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxNotesTest {

    private static final Pattern ROW = Pattern.compile("<row [^>]* ht=\"([0-9.]+)\"[^>]*>(.*?)</row>");

    @TempDir
    private Path folder;

    @Test
    void rowsOfLongSentencesAreAsHighAsTheirLines() throws IOException {
        List<MatchResult> rows = ROW.matcher(sheet(5)).results().toList();

        assertEquals(10, rows.size());
        for (MatchResult row : rows) {
            int letters = row.group(2).replaceAll("<[^>]*>", "").length();
            double lines = Double.parseDouble(row.group(1)) / 15;
            assertTrue(lines >= letters / 100.0 && lines <= letters / 80.0 + 1, row::group);
        }
    }

    private String sheet(int number) throws IOException {
        Path file = folder.resolve("list.xlsx");
        LeadScorer.write(ScoredLists.five(), file, ScoredLists.OPTIONS, Progress.NONE);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
