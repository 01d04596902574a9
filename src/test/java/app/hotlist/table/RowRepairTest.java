package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.RowIssue.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows that are not as they should be: none is lost, none stops the reading, and the counts add up.
class RowRepairTest {

    private static final CsvDialect PLAIN =
            new CsvDialect(',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.DAY_FIRST, CsvDialect.USUAL_MISSING);

    @TempDir
    private Path folder;

    private Imported read(String text) throws IOException {
        return read(text, ReadOptions.of(PLAIN));
    }

    private Imported read(String text, ReadOptions options) throws IOException {
        return CsvReader.read(Files.writeString(folder.resolve("leads.csv"), text), options, Progress.NONE);
    }

    private static List<String> texts(Imported leads, String column) {
        Column cells = leads.table().column(column);
        return IntStream.range(0, cells.size()).mapToObj(cells::text).toList();
    }

    @Test
    void aQuoteThatNobodyDoubledStays() throws IOException {
        Imported leads = read("name,visits\n\"Ann \"Nan\" Lee\",1\nBob,2\n");

        assertEquals(List.of("Ann \"Nan\" Lee", "Bob"), texts(leads, "name"));
        assertEquals(
                List.of(new RowIssue(2, Kind.REPAIRED_STRAY_QUOTE, 2, 2, "\"Ann \"Nan\" Lee\",1")),
                leads.report().rowIssues());
        assertEquals(
                "Line 2: Quotes within a quoted value are not doubled; they were kept.",
                leads.report().rowIssues().getFirst().sentence());
    }

    @Test
    void aQuoteThatNeverClosesIsLeftOutAndLosesNoLine() throws IOException {
        Imported leads = read("name,visits\nAnn,1\n\"Bob,2\nCid,3\nDan,4\n");

        assertEquals(List.of("Ann", "Bob", "Cid", "Dan"), texts(leads, "name"));
        assertEquals(
                List.of(new RowIssue(3, Kind.REPAIRED_OPEN_QUOTE, 2, 2, "\"Bob,2")),
                leads.report().rowIssues());
        assertEquals(3, leads.report().used());
        assertEquals(1, leads.report().repaired());
    }

    @Test
    void aQuoteThatNeverClosesSetsAsideOnlyItsOwnLineWhereThatDoesNotFit() throws IOException {
        Imported leads = read("name,visits\nAnn,1\n\"Bob,2,x\nCid,3\n\"Dan\",4\n\"E,\nve\",5\n");

        assertEquals(List.of("Ann", "Cid", "Dan", "E,\nve"), texts(leads, "name"));
        assertEquals(
                List.of(new RowIssue(3, Kind.OPEN_QUOTE, 3, 2, "\"Bob,2,x")),
                leads.report().rowIssues());
    }

    @Test
    void rowsSwallowedByAQuoteThatClosesInALaterRowAreFreed() throws IOException {
        Imported leads = read("""
                id,name,visits
                1,"Ann,1
                2,Bob,2
                3,"Cid",3
                4,Dan,4
                """);

        assertEquals(List.of("Ann", "Bob", "Cid", "Dan"), texts(leads, "name"));
        assertEquals(
                List.of(Kind.REPAIRED_OPEN_QUOTE),
                leads.report().rowIssues().stream().map(RowIssue::kind).toList());
    }

    @Test
    void aNoteOfSeveralLinesWithQuotesInItIsNotTakenForRows() throws IOException {
        Imported leads = read("id,note,visits\n1,\"He said \"no\" and\nleft, angry\nfor good\",3\n2,x,4\n");

        assertEquals(
                "He said \"no\" and\nleft, angry\nfor good",
                texts(leads, "note").getFirst());
        assertEquals(1, leads.report().repaired());
        assertEquals(1, leads.report().used());
    }

    @Test
    void aValueOfMoreThan16MillionCharactersLosesNoLine() throws IOException {
        Imported leads = read("name,visits\nAnn,1\n\"Bob,2\n" + "x,1\n".repeat(5_000_000));

        assertEquals(5_000_002, leads.table().rowCount());
        assertEquals(
                List.of("Ann", "Bob", "x"), leads.table().categories("name").levels());
        assertEquals(1, leads.report().repaired());
    }

    @Test
    void aLineThatIsTooLongIsSetAside() throws IOException {
        Imported leads = read("name,visits\nAnn,1\nBob" + "x".repeat(40_000_000) + ",2\nCid,3\n");
        RowIssue issue = leads.report().rowIssues().getFirst();

        assertEquals(List.of("Ann", "Cid"), texts(leads, "name"));
        assertEquals(Kind.TOO_LONG, issue.kind());
        assertEquals(3, issue.line());
        assertEquals(201, issue.text().length());
        assertEquals(3, leads.report().read());
    }

    @Test
    void manyQuotesThatNeverCloseAreReadInReasonableTime() throws IOException {
        Imported leads = read("a,b\n" + "\"x \"y,1\n".repeat(200_000));

        assertEquals(200_000, leads.table().rowCount());
        assertEquals(200_000, leads.report().repaired());
    }

    @Test
    void wrappedRowsAreUnwrappedHoweverTheyAreWrapped() throws IOException {
        Imported leads = read("""
                id,name,visits,city,source
                "1,Ann,1,Ulm,web"
                "2,""Bob, Jr."",2,Ulm,web"
                "3,Cid,3,Ulm,web",,,,
                "4,"Dan",4,Ulm,web"
                5,Eve,5,Ulm,web
                """);

        assertEquals(List.of("Ann", "Bob, Jr.", "Cid", "Dan", "Eve"), texts(leads, "name"));
        assertEquals(4, leads.report().count(Kind.REPAIRED_QUOTES));
    }

    @Test
    void nulCharactersAreLeftOut() throws IOException {
        Imported leads = read("name,visits\nA\0nn,1\0\n" + "Bob,2\n".repeat(100));

        assertEquals("Ann", leads.table().column("name").text(0));
        assertEquals(1, leads.table().numbers("visits").get(0));
        assertEquals(1, leads.report().count(Kind.REPAIRED_NUL));
    }

    @Test
    void rowsOfTooManyBlanksAreSetAside() throws IOException {
        Imported leads = read("name,visits\nAnn,1\n,,,\nBob,2\n,\n");

        assertEquals(3, leads.table().rowCount());
        assertEquals(1, leads.report().count(Kind.BLANK));
    }

    @Test
    void sumsAndRemarksAtTheEndAreAFooter() throws IOException {
        String text = "id,name,visits\n1,Ann,1\n2,Bob,2\nTotal,,3\nExported by CRM\n";

        Imported leads = read(text);
        Imported all = read(text, ReadOptions.of(PLAIN).without(Kind.FOOTER));

        assertEquals(2, leads.table().rowCount());
        assertEquals(
                List.of(4L, 5L),
                leads.report().rowIssues().stream().map(RowIssue::line).toList());
        assertEquals(2, leads.report().count(Kind.FOOTER));
        assertEquals(3, all.table().rowCount());
        assertEquals(1, all.report().count(Kind.TOO_FEW));
    }

    @Test
    void sumsInTheMiddleAreRows() throws IOException {
        Imported leads = read("id,name,visits\n1,Ann,1\nTotal,,3\nsome remark\n2,Bob,2\n");

        assertEquals(3, leads.table().rowCount());
        assertEquals(1, leads.report().count(Kind.TOO_FEW));
        assertEquals(0, leads.report().count(Kind.FOOTER));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REPAIRED_QUOTES",
                "REPAIRED_BLANK_END",
                "REPAIRED_STRAY_QUOTE",
                "REPAIRED_OPEN_QUOTE",
                "REPAIRED_NUL"
            })
    void everyRepairCanBeUndone(Kind repair) throws IOException {
        String text = "id,name,visits\n\"1,Ann,1\"\n2,Bob,2,\n3,\"C \"i\" d\",3\n4,\"Dan,4\n5,E\0ve,5\n6,Fay,6\n";

        ImportReport report = read(text).report();
        ImportReport without = read(text, ReadOptions.of(PLAIN).without(repair)).report();

        assertEquals(5, report.repaired());
        assertEquals(1, report.count(repair));
        assertEquals(4, without.repaired());
        assertEquals(1, without.setAside());
        assertEquals(0, without.count(repair));
        assertEquals(1, without.used());
    }

    @Test
    void onlyRepairsCanBeSwitchedOff() {
        assertThrows(IllegalArgumentException.class, () -> ReadOptions.of(PLAIN).without(Kind.TOO_FEW));
    }

    @Test
    void everyRowSetAsideIsKept() throws IOException {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(row -> row % 2 == 0 ? row + ",x" : "" + row)
                .collect(Collectors.joining("\n", "", "\n"));

        ImportReport report = read("a,b\n" + rows).report();

        assertEquals(10_000, report.rowIssues().size());
        assertEquals(10_000, report.setAside());
        assertEquals(20_000, report.read());
        assertEquals(0, report.notKept());
    }

    @Test
    void beyondTheLimitRowsSetAsideAreCounted() throws IOException {
        ImportReport report = read("a,b\n" + "1\n".repeat(100_005)).report();

        assertEquals(100_000, report.rowIssues().size());
        assertEquals(100_005, report.setAside());
        assertEquals(5, report.notKept());
    }

    @Test
    void backslashesEscapeWhereTheDialectSaysSo() throws IOException {
        String text = "name,visits\n\"Ann \\\"Nan\\\" Lee, \\\\ \\d\",1\nBob\\, Jr.,2\n";

        Imported leads = read(text, ReadOptions.of(PLAIN.withEscape(CsvDialect.BACKSLASH)));

        assertEquals(List.of("Ann \"Nan\" Lee, \\ \\d", "Bob, Jr."), texts(leads, "name"));
        assertTrue(leads.report().clean());
    }

    @Test
    void linesAboveTheHeaderArePassedOver() throws IOException {
        Imported leads =
                read("Leads of \"May\nas of today\n\nname,visits\nAnn,1\n", ReadOptions.of(PLAIN.withPreamble(2)));

        assertEquals(List.of("name", "visits"), leads.table().schema().names());
        assertEquals(2, leads.report().count(Kind.PREAMBLE));
        assertEquals(1, leads.report().read());
        assertFalse(leads.report().rowIssues().getFirst().setAside());
    }
}
