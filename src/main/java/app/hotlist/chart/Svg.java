package app.hotlist.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An element of an SVG picture, with its attributes, its words and what is in it.
///
/// @param name such as `svg`, `path` or `text`
/// @param attributes in their order
/// @param words of a text; empty for all other elements
/// @param content other elements
public record Svg(String name, Map<String, String> attributes, String words, List<Svg> content) {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final int REPLACEMENT = 0xFFFD;

    public Svg {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    static Svg of(String name, Map<String, String> attributes, List<Svg> content) {
        return new Svg(name, attributes, "", content);
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        boolean empty = content.isEmpty() && words.isEmpty();
        if (empty) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeStartElement(name);
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), legible(attribute.getValue()));
        }
        if (!empty) {
            xml.writeCharacters(legible(words));
            for (Svg element : content) {
                element.write(xml);
            }
            xml.writeEndElement();
        }
    }

    /// The same words with the sign for an unknown one in place of every character that no XML may hold, such as NUL
    /// or half of a pair.
    public static String legible(String words) {
        return words.codePoints()
                .map(c -> isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        return !surrogate && !control && c != 0xFFFE && c != 0xFFFF;
    }
}
