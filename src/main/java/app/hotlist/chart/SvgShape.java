package app.hotlist.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// One drawn thing of a chart as a short SVG element: what SVG takes for granted is left out.
final class SvgShape {

    private static final List<String> GEOMETRY =
            List.of("x", "y", "x1", "y1", "x2", "y2", "width", "height", "rx", "ry", "cx", "cy", "r", "points");

    /// Attributes of lines with what SVG takes for granted.
    private static final Map<String, String> LINE = Map.of(
            "stroke-width", "1",
            "stroke-dasharray", "none",
            "stroke-linecap", "butt",
            "stroke-linejoin", "miter",
            "stroke-opacity", "1");

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private SvgShape() {}

    static Svg of(Element drawn, Map<String, String> style, String transform) {
        Map<String, String> attributes = new LinkedHashMap<>();
        geometry(drawn, attributes);
        paint("fill", style, attributes);
        boolean text = drawn.getTagName().equals("text");
        if (!text) {
            line(style, attributes);
        }
        if (!transform.isEmpty()) {
            attributes.put("transform", transform);
        }
        String words = text ? drawn.getTextContent() : "";
        if (text) {
            letters(words, style, attributes);
        }
        return new Svg(drawn.getTagName(), attributes, words, List.of());
    }

    private static void geometry(Element drawn, Map<String, String> attributes) {
        for (String name : GEOMETRY) {
            if (drawn.hasAttribute(name)) {
                attributes.put(name, drawn.getAttribute(name));
            }
        }
        if (drawn.hasAttribute("d")) {
            attributes.put("d", SvgPath.shorter(drawn.getAttribute("d")));
        }
    }

    private static void line(Map<String, String> style, Map<String, String> attributes) {
        if (style.getOrDefault("stroke", "none").equals("none")) {
            return;
        }
        paint("stroke", style, attributes);
        LINE.forEach((name, usual) -> {
            String value = style.getOrDefault(name, usual);
            if (!value.equals(usual)) {
                attributes.put(name, value);
            }
        });
    }

    private static void paint(String what, Map<String, String> style, Map<String, String> attributes) {
        String color = style.getOrDefault(what, "none");
        attributes.put(what, hex(color));
        String opacity = style.getOrDefault(what + "-opacity", "1");
        if (!opacity.equals("1") && !color.equals("none")) {
            attributes.put(what + "-opacity", opacity);
        }
    }

    /// Black and white come by name, everything else in red, green and blue.
    private static String hex(String color) {
        Matcher parts = RGB.matcher(color);
        if (parts.matches()) {
            return "#%02x%02x%02x"
                    .formatted(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)));
        }
        return switch (color) {
            case "white" -> "#ffffff";
            case "black" -> "#000000";
            default -> color;
        };
    }

    private static void letters(String words, Map<String, String> style, Map<String, String> attributes) {
        float size = Float.parseFloat(style.getOrDefault("font-size", "11px").replace("px", ""));
        boolean strong = style.getOrDefault("font-family", "").contains("Semi");
        Font font = (strong ? Inter.CURVE : Inter.SMALL).deriveFont(size);
        attributes.put("font-size", number(size));
        if (strong) {
            attributes.put("font-weight", "600");
        }
        attributes.put("textLength", number(font.getStringBounds(words, MEASURE).getWidth()));
        attributes.put("lengthAdjust", "spacingAndGlyphs");
    }

    /// What a thing takes up without the width of its line; of a text, its beginning.
    static Rectangle2D bounds(Element drawn) {
        if (drawn.hasAttribute("d")) {
            return box(drawn.getAttribute("d"));
        }
        if (drawn.hasAttribute("points")) {
            return box(drawn.getAttribute("points"));
        }
        if (drawn.hasAttribute("x1")) {
            return box(String.join(
                    " ",
                    drawn.getAttribute("x1"),
                    drawn.getAttribute("y1"),
                    drawn.getAttribute("x2"),
                    drawn.getAttribute("y2")));
        }
        if (drawn.hasAttribute("cx")) {
            return new Rectangle2D.Double(value(drawn, "cx"), value(drawn, "cy"), 0, 0);
        }
        return new Rectangle2D.Double(
                value(drawn, "x"), value(drawn, "y"), value(drawn, "width"), value(drawn, "height"));
    }

    private static double value(Element drawn, String attribute) {
        return drawn.hasAttribute(attribute) ? Double.parseDouble(drawn.getAttribute(attribute)) : 0;
    }

    /// Around points written as x, y, x, y, …
    static Rectangle2D box(String coordinates) {
        double[] numbers = NUMBER.matcher(coordinates)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group()))
                .toArray();
        Rectangle2D box = new Rectangle2D.Double(numbers[0], numbers[1], 0, 0);
        for (int i = 2; i + 1 < numbers.length; i += 2) {
            box.add(numbers[i], numbers[i + 1]);
        }
        return box;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
