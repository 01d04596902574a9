package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

    @TempDir
    private Path folder;

    private CsvDialect guess(String text) throws IOException {
        return guess(text, StandardCharsets.UTF_8);
    }

    private CsvDialect guess(String text, Charset charset) throws IOException {
        return CsvDialect.guess(Files.write(folder.resolve("leads.csv"), text.getBytes(charset)));
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiter(char delimiter) throws IOException {
        String text = "name,visits,city\n" + rows(20, i -> "Ann " + i + "," + i + ",Ulm");

        assertEquals(delimiter, guess(text.replace(',', delimiter)).delimiter());
    }

    @Test
    void findsTheDelimiterInSpiteOfBrokenRows() throws IOException {
        String text =
                "name;note;visits\n" + rows(50, i -> i % 5 == 0 ? "\"whole;row;" + i + "\"" : "Ann;a, b | c;" + i);

        assertEquals(';', guess(text).delimiter());
    }

    @Test
    void decimalCommasAreNoDelimiters() throws IOException {
        CsvDialect dialect = guess(rows(30, i -> i + ",5;" + (i + 1) + ",25"));

        assertEquals(';', dialect.delimiter());
        assertEquals(',', dialect.decimal());
        assertFalse(dialect.header());
    }

    @Test
    void theSeparatorLineDecides() throws IOException {
        CsvDialect dialect = guess("sep=|\na,b|c,d\n1,2|3,4\n");

        assertEquals('|', dialect.delimiter());
        assertTrue(dialect.header());
    }

    @Test
    void aFileOfOneColumnIsPartedByWhatItDoesNotHave() throws IOException {
        assertEquals(',', guess("note\ncalled\nwrote\n").delimiter());
        assertEquals(
                ';',
                guess("note\ncalled, no answer\ncalled\nwrote, called, wrote\n").delimiter());
    }

    @Test
    void findsApostrophesWhereTheyAreTheQuotes() throws IOException {
        assertEquals('\'', guess("a,b\n'x, y',1\n'z, w',2\n'u, v',3\n").quote());
        assertEquals('"', guess("a,b\nO'Neil,1\n'tis,2\n").quote());
    }

    @Test
    void tellsEncodingsApart() throws IOException {
        String text = "Straße,größe\nÖlweg,3\n";

        assertEquals(StandardCharsets.UTF_8, guess(text).charset());
        assertEquals(StandardCharsets.UTF_8, guess("\uFEFF" + text).charset());
        assertEquals(FileText.WINDOWS_1252, guess(text, FileText.WINDOWS_1252).charset());
        assertEquals(
                StandardCharsets.UTF_16LE,
                guess("\uFEFF" + text, StandardCharsets.UTF_16LE).charset());
        assertEquals(
                StandardCharsets.UTF_16LE,
                guess(text, StandardCharsets.UTF_16LE).charset());
        assertEquals(
                StandardCharsets.UTF_16BE,
                guess("\uFEFF" + text, StandardCharsets.UTF_16BE).charset());
        assertEquals(
                StandardCharsets.UTF_16BE,
                guess(text, StandardCharsets.UTF_16BE).charset());
    }

    @Test
    void findsTheDecimalSignByTheCellsThatNeedIt() throws IOException {
        assertEquals('.', guess("a;b\n1.234;x\n2.345;x\n0.5;y\n").decimal());
        assertEquals(',', guess("a;b\n1.234,5;x\n2,5;x\n3;y\n").decimal());
        assertEquals('.', guess("a;b\n1;x\n2;x\n").decimal());
        assertEquals(
                ',',
                guess("a\tb\n" + rows(60, i -> i == 7 ? "1.5\tx" : "1," + (i % 9) + "\tx"))
                        .decimal());
    }

    @Test
    void findsTheOrderOfDatesByManyRowsAndNotTheFirst() throws IOException {
        String mostlyDayFirst =
                "seen,x\n" + rows(100, i -> (i == 0 ? "1/13/2026" : (1 + i % 28) + "/3/2026") + "," + i);

        assertEquals(DateOrder.DAY_FIRST, guess(mostlyDayFirst).dates());
        assertEquals(
                DateOrder.MONTH_FIRST,
                guess("seen,x\n3/1/2026,1\n3/31/2026,2\n").dates());
        assertEquals(
                DateOrder.YEAR_FIRST,
                guess("seen,x\n2026-03-01,1\n2026-03-02,2\n").dates());
        assertEquals(
                DateOrder.DAY_FIRST,
                guess("seen,x\n01.03.2026,1\n02.03.2026,2\n").dates());
        assertEquals(
                DateOrder.MONTH_FIRST, guess("seen,x\n1/3/2026,1\n2/3/2026,2\n").dates());
        assertEquals(
                DateOrder.DAY_FIRST, guess("seen;x\n1/3/2026;1\n2/3/2026;2\n").dates());
    }

    @Test
    void findsOutWhetherThereIsAHeader() throws IOException {
        assertTrue(guess("name,visits\nAnn,3\nBob,4\n").header());
        assertTrue(guess("name,city\nAnn,Ulm\nBob,Bonn\n").header());
        assertFalse(guess("Ann,3\nBob,4\nCid,5\n").header());
        assertFalse(guess("Ann,Ulm\nBob,Ulm\nAnn,Bonn\n").header());
        assertTrue(guess("name,visits\n").header());
    }

    @Test
    void saysItselfInAFewWords() throws IOException {
        CsvDialect dialect = guess("name;price;seen\nAnn;1,5;31.12.2025\nBob;2,5;01.12.2025\n");

        assertEquals("semicolon · UTF-8 · decimal comma · day/month dates", dialect.sentence());
        assertEquals(
                "tab · windows-1252 · decimal point · month/day dates · no header",
                dialect.withDelimiter('\t')
                        .withCharset(FileText.WINDOWS_1252)
                        .withDecimal('.')
                        .withDates(DateOrder.MONTH_FIRST)
                        .withHeader(false)
                        .sentence());
    }

    @ParameterizedTest
    @CsvSource({"'\"', '\"', .", "',', '\"', ;"})
    void refusesSignsThatCannotBeToldApart(char delimiter, char quote, char decimal) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CsvDialect(
                        delimiter,
                        quote,
                        StandardCharsets.UTF_8,
                        true,
                        decimal,
                        DateOrder.DAY_FIRST,
                        CsvDialect.USUAL_MISSING));
    }
}
