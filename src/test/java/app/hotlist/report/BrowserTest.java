package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.bench.ReportBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports as a real browser shows and prints them. Skipped where no Chromium is.
@SuppressWarnings("NullAway.Init") // JUnit calls find() before each test
class BrowserTest {

    private static final int LEADS = 5_000;

    /// Looks at a page from within: what went wrong, what came from elsewhere, what is not to be seen.
    private static final String LOOK = """
            <script>
            const errors = [];
            addEventListener('error', event => errors.push(event.message));
            addEventListener('load', () => {
              const words = [...document.querySelectorAll('h1,h2,h3,p,td,th,li,dd,svg.chart text')]
                  .filter(e => e.textContent.trim());
              const unseen = words.filter(e => {
                const box = e.getBoundingClientRect();
                return box.width < 1 || box.height < 1 || box.left < -1;
              });
              const beyond = [...document.querySelectorAll('.card, .callout, svg.chart')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1);
              const small = [...document.querySelectorAll('svg.chart')]
                  .filter(e => e.getBoundingClientRect().height < 120);
              const body = document.body;
              body.dataset.errors = errors.length;
              body.dataset.fromElsewhere = performance.getEntriesByType('resource').length;
              body.dataset.unseen = unseen.map(e => e.textContent).join(';');
              body.dataset.beyond = beyond.length;
              body.dataset.small = small.length;
              body.dataset.words = words.length;
              body.dataset.surface = getComputedStyle(document.querySelector('svg.chart rect')).fill;
            });
            </script>
            """;

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void find() throws IOException {
        Optional<Browser> found = Browser.find(Files.createDirectories(folder.resolve("profile")));
        assumeTrue(found.isPresent(), "no Chromium on this computer: Debian has it as the package chromium");
        browser = found.orElseThrow();
    }

    private Path page(Template template) {
        Path page = folder.resolve(template + ".html");
        RunReport.write(page, ReportBench.trained(LEADS), template, Instant.EPOCH);
        return page;
    }

    /// The page with eyes of its own.
    private Path watched(Path page) throws IOException {
        Path watched = folder.resolve("watched.html");
        String text = Files.readString(page, StandardCharsets.UTF_8);
        return Files.writeString(watched, text.replace("<title>", LOOK + "<title>"), StandardCharsets.UTF_8);
    }

    private Document seen(Template template, int width, String... more) throws IOException {
        return Jsoup.parse(browser.read(watched(page(template)), width, more));
    }

    private static void assertSound(Document seen) {
        assertEquals("0", seen.body().attr("data-errors"), "errors");
        assertEquals("0", seen.body().attr("data-from-elsewhere"), "things fetched");
        assertEquals("", seen.body().attr("data-unseen"), "words that are not seen");
        assertEquals("0", seen.body().attr("data-beyond"), "cards beyond the window");
        assertEquals("0", seen.body().attr("data-small"), "charts too small to be read");
        assertTrue(Integer.parseInt(seen.body().attr("data-words")) > 40, "words");
    }

    @Test
    void theWholeReportIsSoundInAWideAndInANarrowWindow() throws IOException {
        Document wide = seen(Template.FULL, 1400);
        assertSound(wide);
        assertEquals(6, wide.select("svg.chart").size());
        assertTrue(wide.select("#decision .callout").text().contains("buyers in the best 200 leads"));
        assertSound(seen(Template.FULL, 500));
    }

    @Test
    void theOnePageIsSoundInAWideAndInANarrowWindow() throws IOException {
        assertSound(seen(Template.ONE_PAGE, 1400));
        assertSound(seen(Template.ONE_PAGE, 500));
    }

    @Test
    void chartsAreDarkWhereTheScreenIs() throws IOException {
        assertEquals("rgb(255, 255, 255)", seen(Template.FULL, 1000).body().attr("data-surface"));
        assertEquals(
                "rgb(13, 17, 23)",
                seen(Template.FULL, 1000, "--blink-settings=preferredColorScheme=0")
                        .body()
                        .attr("data-surface"));
    }

    @Test
    void theOnePageIsOneSheetOfPaperAndTheWholeReportAFew() throws IOException {
        assertEquals(1, sheets(Template.ONE_PAGE));
        long whole = sheets(Template.FULL);
        assertTrue(whole >= 3 && whole <= 5, () -> whole + " sheets");
    }

    private long sheets(Template template) throws IOException {
        Path pdf = folder.resolve(template + ".pdf");
        browser.print(page(template), pdf);
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(text).results().count();
    }
}
