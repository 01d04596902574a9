package app.hotlist.scoring.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void leavesOrdinaryTextsAsTheyAre() {
        String text = "0123 +420 =HYPERLINK(\"x\") 😀 שלום\r\n\tsnake_case _x_ _xyz";

        assertEquals(text, CellText.of(text));
    }

    @Test
    void codesWhatTheFormatCannotHold() {
        assertEquals("a_x0000_b_x001B_c_xFFFE_", CellText.of("a\u0000b\u001Bc\uFFFE"));
    }

    @Test
    void codesHalvesOfSurrogatePairsButNotWholeOnes() {
        assertEquals("_xD83D_ 😀", CellText.of("\uD83D 😀"));
    }

    @Test
    void keepsTextsThatLookLikeCodes() {
        assertEquals("_x005F_x0041_", CellText.of("_x0041_"));
    }

    @Test
    void cutsTooLongTextsAndSaysSo() {
        String cut = CellText.of("a".repeat(40_000));

        assertEquals(32_767, cut.length());
        assertTrue(cut.endsWith("a… [cut: the text has 40,000 characters]"), cut.substring(32_700));
    }

    @Test
    void neverCutsThroughACharacter() {
        String cut = CellText.of("😀".repeat(20_000));

        assertFalse(cut.contains("_x"), "half a character was coded");
        assertTrue(cut.length() <= 32_767);
    }
}
