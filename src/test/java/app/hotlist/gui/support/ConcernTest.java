package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcernTest {

    @TempDir
    private Path folder;

    @Test
    void namesEveryRowAndValueThatNeedsALookInTheOrderOfTheFile() {
        String rows = "1,a\n".repeat(60);
        Path file = PastLeads.write(folder.resolve("leads.csv"), "Visits,Source\n3a,web\n" + rows + "4\n");

        List<Concern> concerns = Concern.of(CsvReader.read(file, Progress.NONE).report());

        assertEquals(List.of(2L, 63L), concerns.stream().map(Concern::place).toList());
        assertEquals("3a", concerns.getFirst().text());
        assertEquals("4", concerns.getLast().text());
    }

    @Test
    void isFoundByItsWordsOrItsLine() {
        Concern concern = new Concern(63, "Line 63 has 1 value, not 2.", "Ärger");

        assertTrue(concern.mentions(" ÄRGER "));
        assertTrue(concern.mentions("not 2"));
        assertTrue(concern.mentions("63"));
        assertTrue(concern.mentions(""));
        assertFalse(concern.mentions("64"));
    }

    @Test
    void isWrittenSoThatNoSpreadsheetRunsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Concern.write(List.of(new Concern(2, "Too long", "=1+1,x")), List.of("Line", "What", "Text"), out);

        assertEquals("Line,What,Text\r\n2,Too long,\"'=1+1,x\"\r\n", out.toString(StandardCharsets.UTF_8));
    }
}
