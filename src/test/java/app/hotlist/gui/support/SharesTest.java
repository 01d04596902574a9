package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void showsSharesInWholePercent() {
        assertEquals("96\u00a0%", Shares.percent(0.9571));
        assertEquals("–", Shares.percent(Double.NaN));
    }

    @Test
    void showsSmallSharesWithOneDecimal() {
        assertEquals("4.2\u00a0%", Shares.fine(0.0418));
        assertEquals("24\u00a0%", Shares.fine(0.2403));
        assertEquals("0\u00a0%", Shares.fine(0));
        assertEquals("< 0.1\u00a0%", Shares.fine(0.0002));
    }

    @Test
    void nearlyAllAreNotAll() {
        assertEquals("> 99\u00a0%", Shares.counted(0.995));
        assertEquals("99\u00a0%", Shares.counted(0.994));
        assertEquals("100\u00a0%", Shares.counted(1));
        assertEquals("0.5\u00a0%", Shares.counted(0.005));
        assertEquals("–", Shares.counted(Double.NaN));
    }

    @Test
    void showsDifferencesWithTheirSign() {
        assertEquals("+31", Shares.difference(0.312));
        assertEquals("−3", Shares.difference(-0.031));
        assertEquals("+0", Shares.difference(-0.001));
    }
}
