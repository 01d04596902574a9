package app.hotlist.report;

import app.hotlist.chart.Svg;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An element of a page, with its attributes and what is in it.
///
/// Written by the JDK's XML writer, which escapes every text and closes every element: a page is HTML to a browser
/// and well-formed XML to everything else.
final class Element implements Piece {

    /// Elements that HTML closes by themselves, and those of pictures, where it takes a slash for closing.
    private static final Set<String> SELF_CLOSING =
            Set.of("meta", "br", "col", "rect", "line", "circle", "ellipse", "path", "polyline", "polygon");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Piece> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /// An empty element.
    static Element of(String name) {
        return new Element(name);
    }

    /// An empty element with these style classes, divided by blanks.
    static Element of(String name, String classes) {
        return of(name).with("class", classes);
    }

    /// A chart, in the colours of the light theme; the style of the page has those of the dark one.
    static Element of(Svg picture) {
        Element element = of(picture.name());
        picture.attributes().forEach(element::with);
        if (!picture.words().isEmpty()) {
            element.words(picture.words());
        }
        return element.add(picture.content().stream().map(Element::of).toList());
    }

    /// Sets an attribute.
    Element with(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    /// Appends a text, whatever is in it.
    Element words(String words) {
        content.add(new Piece.Words(words));
        return this;
    }

    /// Appends elements.
    Element add(Element... elements) {
        return add(List.of(elements));
    }

    /// Appends elements.
    Element add(List<Element> elements) {
        content.addAll(elements);
        return this;
    }

    /// Whether nothing is in it.
    boolean isEmpty() {
        return content.isEmpty();
    }

    /// Writes the element as a whole HTML document.
    void writeDocument(Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeDTD("<!DOCTYPE html>\n");
            write(xml);
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        boolean selfClosing = content.isEmpty() && SELF_CLOSING.contains(name);
        if (selfClosing) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeStartElement(name);
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), Svg.legible(attribute.getValue()));
        }
        for (Piece piece : content) {
            switch (piece) {
                case Element element -> element.write(xml);
                case Piece.Words(String words) -> xml.writeCharacters(Svg.legible(words));
            }
        }
        if (!selfClosing) {
            xml.writeEndElement();
        }
    }
}
