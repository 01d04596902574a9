package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|NUMBER",
                "0.00|NUMBER",
                "#,##0.00 \"days\"|NUMBER",
                "[Red]-#,##0|NUMBER",
                "[$-409]d-mmm-yy|DATE",
                "yyyy\\-mm\\-dd|DATE",
                "dd.mm.yyyy hh:mm|DATE",
                "mmm|DATE",
                "h:mm AM/PM|TIME",
                "[h]:mm:ss|TIME",
                "mm:ss|TIME",
                "00000|PADDED",
                "0|NUMBER",
            })
    void tellsWhatAFormatMakesOfANumber(String code, CellFormat.Kind kind) {
        assertEquals(kind, CellFormat.of(164, code).kind());
    }

    @Test
    void knowsTheFormatsThatHaveNoCode() {
        assertEquals(CellFormat.Kind.DATE, CellFormat.of(14, null).kind());
        assertEquals(CellFormat.Kind.DATE, CellFormat.of(22, "m/d/yy h:mm").kind());
        assertEquals(CellFormat.Kind.TIME, CellFormat.of(21, null).kind());
        assertEquals(CellFormat.Kind.NUMBER, CellFormat.of(2, "0.00").kind());
        assertEquals(CellFormat.Kind.NUMBER, CellFormat.of(null, null).kind());
        assertEquals(5, CellFormat.of(164, "00000").digits());
    }
}
