package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    private final NumberText point = new NumberText('.');
    private final NumberText comma = new NumberText(',');

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "-0.5|-0.5",
                "+7|7",
                ".5|0.5",
                "5.|5",
                "' 3 '|3",
                "1e-7|1e-7",
                "1.5E3|1500",
                "1,234.5|1234.5",
                "1,234,567|1234567",
                "0.1|0.1",
                "115.06439854454193|115.06439854454193",
                "9007199254740993|9007199254740992",
                "123456789012345678901234|1.2345678901234568e23"
            })
    void readsNumbersWithAPoint(String text, double expected) {
        assertEquals(expected, point.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,5|12.5", "1.234,5|1234.5", "1.234|1234", "-,5|-0.5", "1234,25|1234.25"})
    void readsNumbersWithAComma(String text, double expected) {
        assertEquals(expected, comma.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$12|12",
                "-$1,234.50|-1234.5",
                "$-5|-5",
                "(1,200)|-1200",
                "12 %|12",
                "7.5%|7.5",
                "12.50 EUR|12.5",
                "CHF 1'234.50|1234.5",
                "1 234 567.5|1234567.5",
                "1\u00A0234|1234",
                "£3|3"
            })
    void readsMoneyAndSharesAndOtherGroups(String text, double expected) {
        assertEquals(expected, point.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "%",
                "$%",
                "12 km",
                "ABC 12",
                "1 23",
                "1 2345",
                "1 234'567",
                "+49 170 123",
                "--$3",
                "()",
                "",
                " ",
                "-",
                "+",
                ".",
                "-.",
                "3a",
                "a3",
                "1d",
                "1f",
                "0x10",
                "NaN",
                "nan",
                "Infinity",
                "-Infinity",
                "1e",
                "1e+",
                "e5",
                "1e999",
                "1,23",
                "1,2345",
                ",123",
                "1,234,",
                "12,34,567",
                "1234,567",
                "1.2.3",
                "1 2",
                "--1",
                "1-",
                "½",
                "٣",
                "1.234,5"
            })
    void readsNothingElse(String text) {
        assertEquals(Double.NaN, point.parse(text));
    }

    @Test
    void theZeroHasNoSign() {
        assertEquals(0, Double.compare(0.0, point.parse("-0")));
        assertEquals(0, Double.compare(0.0, point.parse("-0.000")));
    }

    @Test
    void agreesWithTheLibraryToTheLastBit() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            long digits = random.nextLong(1L << random.nextInt(1, 63));
            int places = random.nextInt(19);
            String text = BigDecimal.valueOf(digits, places).toPlainString();

            assertEquals(Double.parseDouble(text), point.parse(text), text);
        }
    }
}
