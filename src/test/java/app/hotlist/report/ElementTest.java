package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ElementTest {

    private static String written(Element element) throws IOException {
        StringWriter out = new StringWriter();
        element.writeDocument(out);
        return out.toString();
    }

    @Test
    void escapesTextsAndAttributes() throws IOException {
        assertEquals(
                "<!DOCTYPE html>\n<p title=\"&lt;&quot;&amp;\">a &lt; b &amp; c</p>",
                written(Element.of("p").with("title", "<\"&").words("a < b & c")));
    }

    @Test
    void closesWhatIsEmptyAsABrowserExpectsIt() throws IOException {
        assertEquals(
                "<!DOCTYPE html>\n<div><br/><i class=\"x\"></i></div>",
                written(Element.of("div").add(Element.of("br"), Element.of("i", "x"))));
    }

    @Test
    void replacesCharactersThatNoPageMayHold() throws IOException {
        assertEquals(
                "<!DOCTYPE html>\n<p>a\uFFFD\uFFFD\uFFFDb\t\uD83D\uDE00</p>",
                written(Element.of("p").words("a\0\uFFFF\uD83Db\t\uD83D\uDE00")));
    }
}
