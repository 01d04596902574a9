package app.hotlist.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.UserException;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// From JSON to rows of texts.
class JsonLeadsTest {

    private static JsonLeads read(String json) {
        return JsonLeads.read(json.getBytes(StandardCharsets.UTF_8), 100);
    }

    private static void assertProblem(RequestProblem kind, String json) {
        assertEquals(
                kind,
                assertThrows(UserException.class, () -> read(json)).problem().kind());
    }

    @Test
    void fieldsMayComeInAnyOrderAndBeAbsent() {
        Table table = read("""
            [{"a": "x", "b": 1}, {"b": null, "c": true}, {}, {"c": "y", "a": "z"}]
            """).rows().typed(new Schema(List.of())).table();

        assertEquals(List.of("a", "b", "c"), table.schema().names());
        assertEquals(
                List.of("x 1 ", "  true", "  ", "z  y"),
                IntStream.range(0, 4)
                        .mapToObj(row -> table.columns().stream()
                                .map(column -> column.text(row))
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void numbersKeepEveryDigit() {
        Table table = read("[{\"a\": 0.1}, {\"a\": 12345678901234567890}, {\"a\": -1.50e-3}, {\"a\": 1e999}]")
                .rows()
                .typed(new Schema(List.of(new ColumnSpec("a", ColumnType.NUMBER))))
                .table();

        assertEquals(0.1, table.numbers("a").get(0));
        assertEquals(
                Double.parseDouble("12345678901234567890"), table.numbers("a").get(1));
        assertEquals(-1.5e-3, table.numbers("a").get(2));
        assertEquals(Double.NaN, table.numbers("a").get(3), "none that there is");
    }

    @Test
    void aFieldWithoutANameIsPassedOver() {
        assertEquals(
                List.of("a"), read("[{\"\": 1, \" \": 2, \"a\": 3}]").rows().names());
    }

    @Test
    void readsOtherEncodingsOfUnicodeToo() {
        byte[] body = "[{\"Straße\": \"Grüße\"}]".getBytes(StandardCharsets.UTF_16);

        assertEquals(List.of("Straße"), JsonLeads.read(body, 1).rows().names());
    }

    @Test
    void refusesWhatIsBeyondAllMeasure() {
        String fields = IntStream.range(0, 2_001)
                .mapToObj(field -> "\"f" + field + "\": 1")
                .collect(Collectors.joining(", "));
        assertProblem(RequestProblem.MANY_FIELDS, "[{" + fields + "}]");
        assertProblem(RequestProblem.NOT_JSON, "[{\"a\": \"" + "x".repeat(100_001) + "\"}]");
        assertProblem(RequestProblem.NOT_JSON, "[{\"a\": " + "1".repeat(101) + "}]");
        assertProblem(RequestProblem.NOT_JSON, "[{\"" + "x".repeat(50_000) + "\": 1}]");
        assertProblem(RequestProblem.NO_LEAD, "[".repeat(100_000));
        assertProblem(RequestProblem.NOT_JSON, "\u0000\u0001");
        assertProblem(RequestProblem.NO_LIST, "");
    }

    @Test
    void saysWhereTheJsonIsBroken() {
        UserException failure = assertThrows(UserException.class, () -> read("[{\"a\": 1},\n {\"a\" 2}]"));

        assertEquals(
                "Line 2, column 7",
                failure.problem().where().substring(0, "Line 2, column 7".length()),
                failure.problem()::where);
    }
}
