package app.hotlist.base;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Records to JSON and back. The component names of a record are the names in the file.
///
/// Strict: an unknown or missing property is an error, so that a misspelt setting is noticed. Only a list that came
/// with a later version may be absent, and is empty then: its component says `@JsonSetter(nulls = Nulls.AS_EMPTY)`.
///
/// Whatever is larger or deeper than Hotlist ever writes is refused before it can fill the memory.
public final class Json {

    /// More than any file of ours has, far less than would harm anybody.
    private static final int MOST_MEGABYTES = 128;

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NAME = 50_000;
    private static final int LONGEST_NUMBER = 100;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength((long) MOST_MEGABYTES << 20)
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(LONGEST_NUMBER)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .annotationIntrospector(new RequiredUnlessEmpty())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /// Where the text came from, in the parser's own terms.
    private static final Pattern SOURCE = Pattern.compile(" \\([^()]*\\[Source: .*]\\)");

    private Json() {}

    /// Every component must be there, but for those that say that nothing means empty.
    private static final class RequiredUnlessEmpty extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            JsonSetter setter = member.getAnnotation(JsonSetter.class);
            return setter == null || setter.nulls() != Nulls.AS_EMPTY;
        }
    }

    /// The value as indented JSON that ends with a line feed.
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException bug) {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName(), bug);
        }
    }

    /// The value as one line of JSON, without a line feed.
    public static String writeLine(Object value) {
        try {
            return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName(), bug);
        }
    }

    /// Writes the value into a file, whole or not at all.
    ///
    /// @throws UserException if the file cannot be written
    public static void write(Path file, Object value) {
        AtomicFile.write(file, out -> out.write(write(value).getBytes(StandardCharsets.UTF_8)));
    }

    /// Reads a value of the given type.
    ///
    /// @param source names the text in the problem's words, such as a file or a part of a bundle
    /// @throws UserException if the text is no JSON, is beyond all measure or does not fit the type
    public static <T> T read(String json, Class<T> type, String source) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw FileProblem.UNFIT_JSON.with(source, "null");
            }
            return value;
        } catch (JsonProcessingException failure) {
            throw isBeyondLimits(failure) ? oversized(source) : FileProblem.UNFIT_JSON.with(source, words(failure));
        }
    }

    private static boolean isBeyondLimits(JsonProcessingException failure) {
        return failure instanceof StreamConstraintsException
                || failure.getCause() instanceof StreamConstraintsException;
    }

    private static UserException oversized(String source) {
        return FileProblem.OVERSIZED_JSON.with(source, MOST_MEGABYTES, DEEPEST, LONGEST_TEXT);
    }

    /// What is wrong with a text, and where if that is known.
    public static String words(JsonProcessingException failure) {
        @Nullable JsonLocation place = failure.getLocation();
        String message = SOURCE.matcher(failure.getOriginalMessage()).replaceAll("");
        return place == null || place.getLineNr() < 1
                ? message
                : Texts.get("json.place", place.getLineNr(), place.getColumnNr(), message);
    }

    /// Reads a value of the given type from a UTF-8 file.
    ///
    /// @throws UserException if the file cannot be read, is no JSON or does not fit the type
    public static <T> T read(Path file, Class<T> type) {
        try {
            if (Files.size(file) > LIMITS.getMaxDocumentLength()) {
                throw oversized(file.toString());
            }
            return read(Files.readString(file), type, file.toString());
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }
}
