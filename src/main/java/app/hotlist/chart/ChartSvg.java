package app.hotlist.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Charts as SVG: words stay words in Inter (or what the reader has), colours are written out, and nothing is said
/// twice. Where Inter is missing every text still takes the room it was given.
public final class ChartSvg {

    private static final String FONTS = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

    /// Tenths of a pixel: nobody sees less.
    private static final int DECIMALS = 1;

    /// What lies so little beyond its clip is drawn whole: a line has a width, a dot a radius.
    private static final double BEYOND = 4;

    private ChartSvg() {}

    /// Draws a chart.
    public static Svg of(Sheet sheet) {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
        Element root = draw(sheet.chart(), whole);
        List<Svg> content = new ArrayList<>();
        collect(root, new Inherited(Map.of(), ""), new Clips(root, whole), content);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("viewBox", "0 0 %d %d".formatted(sheet.width(), sheet.height()));
        attributes.put("role", "img");
        attributes.put("aria-label", sheet.words());
        attributes.put("font-family", FONTS);
        return Svg.of("svg", attributes, content);
    }

    private static Element draw(JFreeChart chart, Rectangle2D whole) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(whole.getBounds().getSize());
        chart.draw(graphics, whole);
        return graphics.getRoot();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(Svg.NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What groups say for all that is in them.
    ///
    /// @param style attributes of drawing
    /// @param transform of the outermost group first; may be empty
    private record Inherited(Map<String, String> style, String transform) {

        Inherited in(Element element) {
            Map<String, String> own = new LinkedHashMap<>(style);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                own.put(attribute.getNodeName(), attribute.getNodeValue());
            }
            return new Inherited(own, (transform + " " + element.getAttribute("transform")).strip());
        }
    }

    private static void collect(Element element, Inherited above, Clips clips, List<Svg> content) {
        Inherited here = above.in(element);
        switch (element.getTagName()) {
            case "defs", "clipPath" -> {}
            case "svg", "g" -> {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element inner) {
                        collect(inner, here, clips, content);
                    }
                }
            }
            default -> {
                Svg shape = SvgShape.of(element, here.style(), here.transform());
                clips.of(here.style().getOrDefault("clip-path", ""))
                        .filter(clip -> here.transform().isEmpty() && reachesBeyond(element, clip))
                        .ifPresentOrElse(clip -> content.add(Clips.within(clip, shape)), () -> content.add(shape));
            }
        }
    }

    private static boolean reachesBeyond(Element element, Rectangle2D clip) {
        Rectangle2D room = new Rectangle2D.Double(
                clip.getX() - BEYOND,
                clip.getY() - BEYOND,
                clip.getWidth() + 2 * BEYOND,
                clip.getHeight() + 2 * BEYOND);
        Rectangle2D box = SvgShape.bounds(element);
        return !room.contains(box.getMinX(), box.getMinY()) || !room.contains(box.getMaxX(), box.getMaxY());
    }
}
