package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What holds for every page.
final class Pages {

    private Pages() {}

    /// Checks that the page is well-formed, that nothing in it comes from elsewhere or runs, and that every link leads
    /// to the one element of that name.
    static Document checked(String page) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        Document document = Jsoup.parse(page);
        assertEquals(
                0,
                document.select("script, link, img, iframe, object, [src], [style]")
                        .size());
        assertFalse(page.contains("http"), "something from elsewhere");
        assertFalse(
                document.select("style").outerHtml().replaceAll("</?style>", "").matches("(?s).*[<>&].*"),
                "read differently in a browser");
        List<String> anchors = document.select("[id]").eachAttr("id");
        Set<String> different = new HashSet<>(anchors);
        assertEquals(anchors.size(), different.size(), anchors::toString);
        for (Element link : document.select("a")) {
            assertTrue(
                    link.attr("href").startsWith("#")
                            && different.contains(link.attr("href").substring(1)),
                    link::toString);
        }
        return document;
    }
}
