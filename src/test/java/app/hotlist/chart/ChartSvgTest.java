package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ChartSvgTest {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 280;

    @Test
    void keepsWordsAsWordsInTheRoomTheyWereGiven() {
        Svg picture = drawn(Charts.gains(Samples.models(), ChartTheme.LIGHT));

        List<Svg> texts = all(picture, "text");
        assertTrue(
                texts.stream().map(Svg::words).toList().containsAll(List.of("Boosted trees", "chance", "100\u00a0%")));
        assertTrue(texts.stream().allMatch(text -> text.attributes().containsKey("textLength")));
    }

    @Test
    void isInTheColoursOfTheTheme() {
        Set<String> light = colors(drawn(Charts.gains(Samples.models(), ChartTheme.LIGHT)));
        Set<String> dark = colors(drawn(Charts.gains(Samples.models(), ChartTheme.DARK)));

        assertTrue(light.containsAll(List.of("#ffffff", "#0969da")), light::toString);
        assertTrue(dark.containsAll(List.of("#0d1117", "#4493f8")), dark::toString);
        assertTrue(light.stream().allMatch(color -> color.matches("none|#[0-9a-f]{6}")), light::toString);
    }

    @Test
    void isCutOffOnlyWhereSomethingReachesBeyondThePlot() {
        JFreeChart chart = Charts.gains(Samples.models(), ChartTheme.LIGHT);
        assertEquals(1, all(drawn(chart), "svg").size());

        chart.getXYPlot().getDomainAxis().setRange(0, 0.5);

        assertEquals("hidden", all(drawn(chart), "svg").get(1).attributes().get("overflow"));
    }

    @Test
    void saysWhatItShowsToThoseWhoDoNotSeeIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chart.svg");

        ChartFile.svg(
                new Sheet(Charts.gains(Samples.models(), ChartTheme.LIGHT), WIDTH, HEIGHT, "A < B & \"C\"\u0000"),
                file);

        Document read =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals("svg", read.getDocumentElement().getTagName());
        assertEquals("A < B & \"C\"\ufffd", read.getDocumentElement().getAttribute("aria-label"));
        assertTrue(Files.size(file) < 16_000, () -> "bytes: " + file.toFile().length());
    }

    @Test
    void leavesOutPointsThatNobodyCanTellApart() {
        assertEquals("M0 0 100 0.2", SvgPath.shorter("M0 0 L50 0.2 L100 0.2"));
        assertEquals("M0 0 50 1 100 0", SvgPath.shorter("M0 0 L50 1 L100 0"));
        assertEquals("M0 0 10 0 0 0", SvgPath.shorter("M0 0 L10 0 L0 0"), "there and back again");
        assertEquals("M5 5", SvgPath.shorter("M5 5"));
        assertEquals("M0 0 C1 1 2 2 3 3 Z", SvgPath.shorter("M0 0 C1 1 2 2 3 3 Z"));
    }

    @Test
    void drawsEveryKindOfChart() {
        Stream.of(
                        Charts.lift(Samples.models(), ChartTheme.LIGHT),
                        Charts.calibration(Samples.models(), ChartTheme.LIGHT),
                        ReasonCharts.importance(Samples.importance(), ChartTheme.LIGHT),
                        ReasonCharts.waterfall(0.38, Samples.reasons(), ChartTheme.LIGHT),
                        ColumnCharts.histogram(Samples.slices(), ChartTheme.LIGHT))
                .map(ChartSvgTest::drawn)
                .forEach(picture -> {
                    assertFalse(all(picture, "text").isEmpty());
                    assertTrue(
                            all(picture, "rect").size() + all(picture, "path").size() > 1);
                });
    }

    private static Svg drawn(JFreeChart chart) {
        return ChartSvg.of(new Sheet(chart, WIDTH, HEIGHT, "words"));
    }

    private static Set<String> colors(Svg picture) {
        return everything(picture)
                .map(Svg::attributes)
                .flatMap(attributes -> Stream.of("fill", "stroke").flatMap(name -> value(attributes, name)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> value(Map<String, String> attributes, String name) {
        return Stream.ofNullable(attributes.get(name));
    }

    private static List<Svg> all(Svg picture, String name) {
        return everything(picture).filter(svg -> svg.name().equals(name)).toList();
    }

    private static Stream<Svg> everything(Svg picture) {
        return Stream.concat(Stream.of(picture), picture.content().stream().flatMap(ChartSvgTest::everything));
    }
}
