package app.hotlist.scoring.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// XML into a stream, through a buffer of its own: a list has millions of cells.
///
/// A stream that fails makes an [UncheckedIOException], which [BookWriter] turns back.
final class Xml {

    private static final int ROOM = 1 << 15;

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder text = new StringBuilder(ROOM + (1 << 12));
    private final Writer out;

    Xml(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(DECLARATION);
    }

    /// Markup, as it is.
    Xml raw(String markup) {
        text.append(markup);
        return room();
    }

    Xml raw(long number) {
        text.append(number);
        return this;
    }

    Xml raw(double number) {
        text.append(number);
        return this;
    }

    /// Text: everything that would be markup is escaped, and carriage returns, which a reader of XML would turn
    /// into line feeds.
    Xml text(String content) {
        int from = 0;
        for (int at = 0; at < content.length(); at++) {
            String escape = escape(content.charAt(at));
            if (!escape.isEmpty()) {
                text.append(content, from, at).append(escape);
                from = at + 1;
            }
        }
        text.append(content, from, content.length());
        return room();
    }

    private static String escape(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }

    private Xml room() {
        if (text.length() >= ROOM) {
            pass();
        }
        return this;
    }

    private void pass() {
        try {
            out.append(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        text.setLength(0);
    }

    /// Hands everything on to the stream, which stays open.
    void end() {
        pass();
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
