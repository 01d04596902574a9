package app.hotlist.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The parts of a picture that something was drawn in, by the names that Batik gives them.
final class Clips {

    private final Map<String, Rectangle2D> clips = new HashMap<>();

    /// @param whole the picture; nothing has to be clipped to that
    Clips(Element root, Rectangle2D whole) {
        NodeList paths = root.getElementsByTagName("clipPath");
        for (int i = 0; i < paths.getLength(); i++) {
            Element clip = (Element) paths.item(i);
            Rectangle2D box = SvgShape.bounds((Element) clip.getFirstChild());
            if (!box.contains(whole)) {
                clips.put("url(#" + clip.getAttribute("id") + ")", box);
            }
        }
    }

    /// The part that a reference such as `url(#clipPath2)` means; empty for the whole picture.
    Optional<Rectangle2D> of(String reference) {
        return Optional.ofNullable(clips.get(reference));
    }

    /// Shows of a shape only what is in that part: a picture in the picture, which needs no name that might be taken.
    static Svg within(Rectangle2D clip, Svg shape) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("x", SvgShape.number(clip.getX()));
        attributes.put("y", SvgShape.number(clip.getY()));
        attributes.put("width", SvgShape.number(clip.getWidth()));
        attributes.put("height", SvgShape.number(clip.getHeight()));
        attributes.put(
                "viewBox",
                String.join(
                        " ",
                        attributes.get("x"),
                        attributes.get("y"),
                        attributes.get("width"),
                        attributes.get("height")));
        attributes.put("overflow", "hidden");
        return Svg.of("svg", attributes, List.of(shape));
    }
}
