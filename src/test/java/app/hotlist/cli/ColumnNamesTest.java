package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ColumnNamesTest {

    @Test
    void partsAtCommasAndTrims() {
        assertEquals(
                List.of("Tags", "Lead Quality", "City"),
                ColumnNames.parse("Tags, Lead Quality ,City").names());
    }

    @Test
    void quotesKeepCommasAndDoubledQuotesAreQuotes() {
        assertEquals(
                List.of("month, day", "the \"new\" one", "c"),
                ColumnNames.parse("\"month, day\",\"the \"\"new\"\" one\",c").names());
    }

    @Test
    void valuesOfARepeatedOptionAddUp() {
        assertEquals(
                List.of("a", "b", "c"), ColumnNames.all(List.of(ColumnNames.parse("a,b"), ColumnNames.parse("b,c"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,,b", "\"open", "a, "})
    void refusesBlankNamesAndOpenQuotes(String value) {
        assertThrows(TypeConversionException.class, () -> ColumnNames.parse(value));
    }
}
