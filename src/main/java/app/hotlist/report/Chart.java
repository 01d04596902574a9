package app.hotlist.report;

import app.hotlist.chart.ChartSvg;
import app.hotlist.chart.ChartTheme;
import app.hotlist.chart.Picture;
import app.hotlist.chart.Sheet;

/// A chart of package `chart` in a page.
///
/// @param picture draws it
/// @param width in pixels of the layout, in which letters are 11 high; on the page it is as wide as there is room
/// @param height in the same pixels
/// @param words what it says, for those who do not see it
record Chart(Picture picture, int width, int height, String words) {

    Element element() {
        return Element.of(ChartSvg.of(new Sheet(picture.in(ChartTheme.LIGHT), width, height, words)))
                .with("class", "chart");
    }

    /// On a card, with the question it answers above and the answer below.
    Element card(String question) {
        return Element.of("figure", "card")
                .add(
                        Element.of("h3").words(question),
                        element(),
                        Element.of("figcaption").words(words));
    }
}
