package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFormTest {

    @Test
    void aCountryWithDecimalCommasGetsThemAndSemicolons() throws IOException {
        String csv = write(ScoredLists.five(), CsvForm.excel(','));

        assertTrue(csv.startsWith("\uFEFFRank;Tier;Chance to buy;Score;"), csv);
        assertTrue(csv.contains("\r\n1;A;0,876;88;"), csv);
        assertTrue(csv.contains(";7,5;"), csv);
    }

    @Test
    void aProgramGetsNeitherMarkNorApostrophesNorColumnsForAnswers() throws IOException {
        String csv = write(ScoredLists.of(List.of("=1+1")), CsvForm.MACHINE);

        assertTrue(csv.startsWith("Rank,"), csv);
        assertTrue(csv.contains(",=1+1,"), csv);
        assertFalse(csv.contains("Outcome"), csv);
    }

    @Test
    void aPersonGetsColumnsForAnswers() throws IOException {
        assertTrue(write(ScoredLists.five(), CsvForm.EXCEL).contains("Contacted,Outcome,My view,Notes"));
    }

    @Test
    void aNegativeNumberWithACommaIsNoFormula() {
        assertEquals("-0,5", CsvScores.text(new ExportCell.Decimal(-0.5), CsvForm.EXCEL_COMMA));
    }

    @Test
    void aCommaCannotBeBoth() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CsvForm(
                        CsvForm.Delimiter.COMMA, CsvForm.Decimal.COMMA, CsvForm.Mark.YES, CsvForm.Texts.SAFE));
        assertEquals(CsvForm.EXCEL, CsvForm.EXCEL_COMMA.with(CsvForm.Delimiter.COMMA));
    }

    private static String write(ScoredList list, CsvForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvScores(ScoredLists.with(ExportChoices.usual().with(form))).writeTo(out, list, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
