package app.hotlist.rest;

import app.hotlist.base.Json;
import app.hotlist.table.ColumnType;
import app.hotlist.table.TextRows;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Leads as JSON: a list of objects, whose fields are columns. Every value is taken by its text, numbers exactly as
/// they
/// are written, and read like a cell of a file later on. `null` and absent fields are missing.
final class JsonLeads {

    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_FIELDS = 2_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /// What a value may be that is not missing.
    private enum Kind {
        TEXT,
        NUMBER,
        TRUTH;

        /// Whether a column of that type may be given so.
        boolean suits(ColumnType type) {
            return switch (this) {
                case TEXT -> true;
                case NUMBER -> type != ColumnType.DATE;
                case TRUTH -> type == ColumnType.CATEGORY || type == ColumnType.TEXT;
            };
        }

        String word() {
            return this == TRUTH ? "boolean" : name().toLowerCase(Locale.ROOT).replace("text", "string");
        }
    }

    private final int most;
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final List<@Nullable String[]> rows = new ArrayList<>();

    /// Per field, the number of the first lead that has a value of that kind.
    private final List<Map<Kind, Integer>> kinds = new ArrayList<>();

    private JsonLeads(int most) {
        this.most = most;
    }

    /// Reads a body.
    ///
    /// @param most leads that it may have
    /// @throws app.hotlist.base.UserException if it is no list of flat objects, or has more leads
    static JsonLeads read(byte[] body, int most) {
        JsonLeads leads = new JsonLeads(most);
        try (JsonParser parser = FACTORY.createParser(body)) {
            leads.read(parser);
        } catch (JsonProcessingException failure) {
            throw RequestProblem.NOT_JSON.with(Json.words(failure));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return leads;
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw RequestProblem.NO_LIST.with();
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (rows.size() == most) {
                throw RequestProblem.MANY_LEADS.with(most);
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw RequestProblem.NO_LEAD.with(rows.size() + 1);
            }
            rows.add(lead(parser));
        }
        if (parser.nextToken() != null) {
            throw RequestProblem.NO_LIST.with();
        }
    }

    private @Nullable String[] lead(JsonParser parser) throws IOException {
        @Nullable String[] texts = new @Nullable String[fields.size()];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Optional<Kind> kind = kind(parser.nextToken(), name);
            if (!name.isBlank()) {
                int field = field(name);
                if (field >= texts.length) {
                    texts = Arrays.copyOf(texts, Math.max(field + 1, fields.size()));
                }
                if (kind.isPresent()) {
                    texts[field] = parser.getText();
                    kinds.get(field).putIfAbsent(kind.get(), rows.size() + 1);
                }
            }
        }
        return texts;
    }

    /// What the value is; empty for `null`.
    private Optional<Kind> kind(JsonToken token, String field) {
        return switch (token) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_STRING -> Optional.of(Kind.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(Kind.TRUTH);
            default -> throw RequestProblem.NO_VALUE.with(rows.size() + 1, field);
        };
    }

    private int field(String name) {
        @Nullable Integer known = fields.get(name);
        if (known != null) {
            return known;
        }
        if (fields.size() == MOST_FIELDS) {
            throw RequestProblem.MANY_FIELDS.with(rows.size() + 1, MOST_FIELDS);
        }
        fields.put(name, fields.size());
        kinds.add(new EnumMap<>(Kind.class));
        return fields.size() - 1;
    }

    /// How many leads there are.
    int count() {
        return rows.size();
    }

    /// The leads as rows of texts.
    TextRows rows() {
        return new TextRows(List.copyOf(fields.keySet()), rows);
    }

    /// Makes sure that no value is of a kind that its column can never hold.
    ///
    /// @param types of columns, by field; other fields may hold anything
    /// @throws app.hotlist.base.UserException if there is such a value
    void check(Map<String, ColumnType> types) {
        types.forEach((field, type) -> {
            @Nullable Integer at = fields.get(field);
            if (at != null) {
                kinds.get(at).forEach((kind, lead) -> {
                    if (!kind.suits(type)) {
                        throw RequestProblem.WRONG_VALUE.with(
                                lead, field, kind.word(), type.name().toLowerCase(Locale.ROOT));
                    }
                });
            }
        });
    }
}
