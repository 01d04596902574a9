package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DarkColorsTest {

    /// A colour that played two parts in the light theme could be only one of the two in the dark.
    @Test
    void everyColourOfTheLightThemePlaysOnePart() {
        assertEquals(
                ChartTheme.LIGHT.colors().size() + DarkColors.MODELS.size(),
                DarkColors.pairs().size());
    }

    @Test
    void outranksTheColoursThatStandAtTheShapes() {
        assertTrue(DarkColors.css(".chart").contains(".chart [fill=\"#ffffff\"]{fill:#0d1117}"));
    }
}
