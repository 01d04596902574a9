package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.Suspect;
import app.hotlist.table.Column;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReportTest {

    private static final Instant MADE = Instant.parse("2026-11-02T09:15:00Z");
    private static final Path SAMPLE = Path.of("sample-data", "past-leads.csv");
    private static final String MARKUP = "<script>alert(1)</script>&\"'";

    private static String sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheSamplesPage(@TempDir Path folder) throws IOException {
        sample = page(SAMPLE, folder);
    }

    private String page(Path file) throws IOException {
        return page(file, folder);
    }

    private static String page(Path file, Path folder) throws IOException {
        Path out = folder.resolve("page.html");
        Imported imported = CsvReader.read(file, Progress.NONE);
        Optional<Target> target = TableProfile.proposeTarget(imported.table());
        TableProfile profile = TableProfile.of(imported.table(), target, imported.report());
        List<Suspect> suspects = target.map(wanted -> LeakageCheck.of(imported.table(), wanted, 42))
                .orElse(List.of());
        ProfileReport.write(out, Profiled.of(imported, profile, suspects), MADE);
        return Files.readString(out);
    }

    private Path file(Stream<String> lines) throws IOException {
        return Files.write(folder.resolve("leads.csv"), lines.toList());
    }

    @Test
    void isWellFormedSelfContainedAndSafeForABrowser() throws Exception {
        Document document = Pages.checked(sample);

        assertTrue(
                document.select("[id]").eachAttr("id").containsAll(List.of("overview", "look", "column-29", "rows")));
    }

    @Test
    void tellsWhatTheSampleHolds() throws IOException {
        Document document = Jsoup.parse(sample);

        assertEquals("Profile of past-leads.csv", document.title());
        assertEquals(
                List.of("6,005", "24.0 %", "29", "8.0 %"),
                document.select(".tile .figure").eachText());
        assertEquals(
                List.of("Contract value", "Onboarding call"),
                document.select("#look .card.warn th.column a").eachText());
        assertTrue(
                document.select("#look .card.warn td").eachText().contains("98 of 100 pairs"),
                document.select("#look").text());
        Element source = card(document, "Source");
        assertEquals(
                List.of("683", "53 %"),
                source.select("tr:contains(Referral) td.number").eachText());
        assertTrue(source.text().contains("“Referral” bought 2.2 times as often as the average lead"), source.text());
        assertTrue(source.select("svg title").eachText().contains("Referral: 683 leads, 53 % bought (49 % to 57 %)"));
        assertEquals(12, card(document, "Minutes on site").select(".bar").size());
        assertTrue(
                document.select("#rows").text().contains("Line "),
                document.select("#rows").text());
        assertTrue(document.select("nav .warn").eachText().contains("Source"));
    }

    @Test
    void showsNoContactAndNoIdOfTheSample() throws IOException {
        Imported imported = CsvReader.read(SAMPLE, Progress.NONE);
        Set<String> shown = shown(Jsoup.parse(sample));

        assertTrue(shown.containsAll(Set.of("Hamburg", "Select")), "names nothing at all");
        for (String name : List.of("Lead ID", "Company", "Contact", "E-mail", "Phone", "Owner")) {
            Column column = imported.table().column(name);
            for (int row = 0; row < column.size(); row++) {
                assertFalse(!column.isMissing(row) && shown.contains(column.text(row)), name + " of row " + row);
            }
        }
        assertFalse(sample.contains("@example"), "an address");
    }

    /// Every text of the page, and every quoted part of one.
    private static Set<String> shown(Document document) {
        Set<String> shown = new HashSet<>(document.select("*").eachText());
        Pattern.compile("“([^”]+)”")
                .matcher(document.text())
                .results()
                .map(found -> found.group(1))
                .forEach(shown::add);
        return shown;
    }

    @Test
    void keepsPersonsOutWhereverTheyStand() throws IOException {
        // Besides a column each: a constant address, a slipped name and phone in a number column, a rare value, notes.
        String page = page(file(Stream.concat(
                Stream.of("Id,Name,Mail,Tel,Desk,Visits,City,Notes,Bought"),
                IntStream.range(0, 400).mapToObj(ProfileReportTest::person))));

        for (String secret :
                List.of("Zoe", "zoe", "marker", "55512", "desk@", "Oakham", "called about", "L-000", "Secretville")) {
            assertFalse(page.contains(secret), secret);
        }
        assertTrue(page.contains("a text of 10 characters"), "the length of a bad cell");
        assertTrue(page.contains("“3a”"), "a harmless bad cell");
        assertTrue(page.contains("Springfield"), "a common value");
    }

    private static String person(int i) {
        String visits = i == 7 ? "Zoe Oakham" : i == 8 ? "5551234567" : i == 9 ? "3a" : Integer.toString(i % 9);
        return String.join(
                ",",
                "L-%06d".formatted(i),
                "Zoe Oakham " + i,
                "zoe" + i + "@marker.example",
                "55512%05d".formatted(i * 7),
                "desk@marker.example",
                visits,
                i == 11 ? "Secretville" : i % 3 == 0 ? "Springfield" : "Shelbyville",
                "called about item " + i * 13 + " with lead " + i,
                i % 4 == 0 ? "yes" : "no");
    }

    @Test
    void escapesWhateverStandsInTheFile() throws Exception {
        String quoted = '"' + MARKUP.replace("\"", "\"\"") + '"';
        String page = page(file(Stream.concat(
                Stream.of("Colour & <b>co</b>,Bought"),
                IntStream.range(0, 60)
                        .mapToObj(i -> (i % 2 == 0 ? quoted : "plain") + "," + (i % 3 == 0 ? "yes" : "no")))));

        Document document = Pages.checked(page);
        assertEquals(
                List.of("Colour & <b>co</b>", "Bought"),
                document.select("article h3").eachText());
        assertTrue(document.select("th.text").eachText().contains(MARKUP));
    }

    @Test
    void staysSmallForAHundredColumns() throws IOException {
        Path wide = file(Stream.concat(
                Stream.of(row(column -> "Column number " + column)),
                IntStream.range(0, 2000).mapToObj(i -> row(column -> cell(i, column)))));

        String page = page(wide);

        assertEquals(100, Jsoup.parse(page).select("article").size());
        assertTrue(page.length() < 1_000_000, () -> page.length() + " characters");
    }

    private static String row(IntFunction<String> cell) {
        return String.join(",", IntStream.range(0, 100).mapToObj(cell).toList());
    }

    private static String cell(int row, int column) {
        int mixed = Math.floorMod(row * 7919 + column * 104729, 10007);
        return switch (column % 3) {
            case 0 -> Integer.toString(mixed);
            case 1 -> "A value with a rather long name and number " + mixed % 40;
            default -> mixed % 2 == 0 ? "yes" : "no";
        };
    }

    @Test
    void givesTheSameBytesForTheSameLeads() throws IOException {
        Path leads = file(Stream.of("Colour,Bought", "red,yes", "blue,no"));

        assertEquals(page(leads), page(leads));
    }

    @Test
    void speaksOfAFileWithoutOutcomeToo() throws IOException {
        Document document = Jsoup.parse(page(file(Stream.of("Colour,Size", "red,1", "blue,2", "red,3"))));

        assertEquals("–", document.select(".tile .figure").get(1).text());
        assertTrue(document.select("#look").text().contains("Nothing stands out"));
        assertTrue(document.select("#rows").text().contains("Every row was taken as it is"));
        assertEquals(0, document.select("td.range").size());
    }

    private static Element card(Document document, String column) {
        return document.select("article").stream()
                .filter(card -> card.select("h3").text().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
