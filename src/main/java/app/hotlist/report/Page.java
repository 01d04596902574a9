package app.hotlist.report;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Texts;
import app.hotlist.chart.DarkColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A page in the making: a title, sections one below the other, and a table of contents that leads to each.
final class Page {

    private static final String STYLE = "report.css";

    /// Around the colours of charts; paper is light.
    private static final String DARK = "@media screen and (prefers-color-scheme: dark) {\n";

    private final String title;
    private final Element subtitle;
    private final List<Element> sections = new ArrayList<>();
    private Optional<Element> contents = Optional.of(Element.of("ol"));

    /// @param subtitle a line below the title
    Page(String title, Element subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /// Appends a section under a heading, and names it in the table of contents.
    ///
    /// @param anchor unlike all others of the page
    /// @param below further entries of the table of contents, below that of the section
    Page section(String anchor, String heading, Element body, List<Element> below) {
        sections.add(
                Element.of("section").with("id", anchor).add(Element.of("h2").words(heading), body));
        Element entry = Element.of("li").add(link(anchor, heading));
        contents.ifPresent(list ->
                list.add(below.isEmpty() ? entry : entry.add(Element.of("ol").add(below))));
        return this;
    }

    /// Leaves out the table of contents: the page is to fit on one sheet.
    Page onePage() {
        contents = Optional.empty();
        return this;
    }

    /// A link to an anchor of the page.
    static Element link(String anchor, String words) {
        return Element.of("a").with("href", "#" + anchor).words(words);
    }

    /// Writes the page, whole or not at all.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be written
    void write(Path file) {
        Element document = document();
        AtomicFile.write(file, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            document.writeDocument(out);
            out.flush();
        });
    }

    private Element document() {
        Element head = Element.of("head")
                .add(
                        Element.of("meta").with("charset", "utf-8"),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Element.of("title").words(title),
                        Element.of("style").words(style()));
        Element main = Element.of("main")
                .add(Element.of("header").add(Element.of("h1").words(title), subtitle))
                .add(sections);
        Element body = contents.map(list -> Element.of("body").add(aside(list)))
                .orElseGet(() -> Element.of("body", "one-page"))
                .add(main);
        return Element.of("html").with("lang", Texts.get("report.language")).add(head, body);
    }

    private static Element aside(Element contents) {
        return Element.of("nav")
                .with("aria-label", Texts.get("report.contents"))
                .add(Element.of("p", "brand").words(Texts.get("report.brand")), contents);
    }

    /// When the page was made, on the clock of whoever makes it.
    static String when(Instant made) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(made);
    }

    /// Has no `<`, `>` or `&`, which browsers read differently here than anywhere else in a page.
    private static String style() {
        try (InputStream file = Objects.requireNonNull(Page.class.getResourceAsStream(STYLE), STYLE)) {
            String style = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return style + DARK + DarkColors.css(".chart") + "\n}\n";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
