package app.hotlist.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Part(String name, double share) {}

    record Whole(int format, Optional<String> id, List<Part> parts, Instant at, Duration took) {}

    private static final Whole WHOLE = new Whole(
            1,
            Optional.empty(),
            List.of(new Part("ä", 0.1), new Part("=b", 1e-300)),
            Instant.parse("2026-03-01T10:15:30.123456Z"),
            Duration.ofMillis(1234));

    @Test
    void bringsARecordBackAsItWas() {
        assertEquals(WHOLE, Json.read(Json.write(WHOLE), Whole.class, "test"));
    }

    @Test
    void bringsARecordBackFromAFile(@TempDir Path folder) {
        Path file = folder.resolve("whole.json");

        Json.write(file, WHOLE);

        assertEquals(WHOLE, Json.read(file, Whole.class));
    }

    @Test
    void writesOneLineWithoutALineFeed() {
        assertEquals("{\"name\":\"a\",\"share\":0.5}", Json.writeLine(new Part("a", 0.5)));
    }

    @Test
    void changesEveryTextAndNothingElse() {
        ChangedTexts same = ChangedTexts.of(Json.write(WHOLE), text -> text, "test");
        ChangedTexts others = ChangedTexts.of(
                "{\"ab\": \"x\", \"n\": [1, 0.1, null, true, {\"c\": \"b\"}]}",
                text -> text.equals("ab") || text.equals("x") ? text.toUpperCase(Locale.ROOT) : text,
                "test");

        assertEquals(WHOLE, Json.read(same.line(), Whole.class, "test"));
        assertEquals(0, same.count());
        assertEquals("{\"AB\":\"X\",\"n\":[1,0.1,null,true,{\"c\":\"b\"}]}", others.line());
        assertEquals(2, others.count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"name\":\"a\"",
                "{\"name\":[",
                "{\"name\":\"a\"}",
                "{\"name\":null,\"share\":1}",
                "{\"name\":\"a\",\"share\":\"1\"}",
                "{\"name\":\"a\",\"share\":1,\"more\":2}",
                "{\"name\":\"a\",\"share\":1} {}"
            })
    void refusesWhatDoesNotFitTheRecord(String json) {
        UserException failure = assertThrows(UserException.class, () -> Json.read(json, Part.class, "card.json"));

        assertEquals(FileProblem.UNFIT_JSON, failure.problem().kind());
        assertEquals("The JSON in card.json does not fit.", failure.problem().what());
        String where = failure.problem().where();
        assertFalse(where.contains("Source"), where);
    }

    record Nested(List<Nested> inner, String word, double number) {}

    @Test
    void readsWhatIsAsDeepAndLongAsOursMayBe() {
        assertEquals(
                1,
                Json.read(nested(30, "x".repeat(1_000_000), "1"), Nested.class, "test")
                        .inner()
                        .size());
    }

    @Test
    void refusesWhatIsDeeperOrLongerThanOursEverIs() {
        for (String json : List.of(
                nested(40, "x", "1"),
                nested(100_000, "x", "1"),
                nested(1, "x".repeat(1_000_001), "1"),
                nested(1, "x", "1".repeat(101)),
                "{\"" + "n".repeat(60_000) + "\":1}")) {
            UserException failure =
                    assertThrows(UserException.class, () -> Json.read(json, Nested.class, "recipe.json"));

            assertEquals(FileProblem.OVERSIZED_JSON, failure.problem().kind(), json.substring(0, 20));
            assertEquals(
                    "Read are at most 128 MB, 64 levels inside each other, and 1,000,000 characters in a value.",
                    failure.problem().where());
        }
    }

    @Test
    void doesNotEvenOpenAFileThatIsLargerThanOursEverIs(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((128L << 20) + 1); // of zeros that take no space
        }

        UserException failure = assertThrows(UserException.class, () -> Json.read(file, Nested.class));

        assertEquals(FileProblem.OVERSIZED_JSON, failure.problem().kind());
    }

    /// @param levels each of which is an object and a list
    private static String nested(int levels, String word, String number) {
        String rest = ",\"word\":\"" + word + "\",\"number\":" + number + "}";
        String empty = ",\"word\":\"\",\"number\":1}";
        return "{\"inner\":[".repeat(levels) + "{\"inner\":[]" + rest + ("]" + empty).repeat(levels);
    }

    record Grown(
            String name, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> later) {}

    @Test
    void aListThatCameLaterMayBeAbsent() {
        assertEquals(new Grown("a", List.of()), Json.read("{\"name\":\"a\"}", Grown.class, "test"));
        assertEquals(
                new Grown("a", List.of("b")), Json.read("{\"name\":\"a\",\"later\":[\"b\"]}", Grown.class, "test"));
        assertThrows(UserException.class, () -> Json.read("{\"later\":[]}", Grown.class, "test"));
    }

    @Test
    void namesTheFileThatIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("absent.json");

        UserException failure = assertThrows(UserException.class, () -> Json.read(file, Part.class));

        assertEquals(FileProblem.NOT_FOUND, failure.problem().kind());
        assertEquals(
                "The file %s does not exist.".formatted(file), failure.problem().what());
    }

    @Test
    void namesTheFileThatIsNoText(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        UserException failure = assertThrows(UserException.class, () -> Json.read(file, Part.class));

        assertEquals(FileProblem.NOT_READ, failure.problem().kind());
    }
}
