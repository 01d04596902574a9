package app.hotlist.rest;

import app.hotlist.model.ModelCard;
import app.hotlist.table.ColumnSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Describes the service in the manner of OpenAPI 3.1, with the columns of one model.
final class OpenApi {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private OpenApi() {}

    static Map<String, Object> of(ServedModel served) {
        ModelCard card = served.model().card();
        return of(
                "openapi", "3.1.0",
                "info", of("title", "Hotlist: " + card.title(), "version", served.name()),
                "security", List.of(of("token", List.of())),
                "paths",
                        of(
                                "/v1/score", of("post", score()),
                                "/v1/model", of("get", get("What the model is and which columns it needs")),
                                "/v1/health", of("get", get("Whether the service answers")),
                                "/v1/openapi.json", of("get", get("This document"))),
                "components",
                        of(
                                "securitySchemes", of("token", of("type", "http", "scheme", "bearer")),
                                "schemas",
                                        of(
                                                "Lead", lead(served),
                                                "Scores", scores(),
                                                "Problem", problem())));
    }

    private static Map<String, Object> score() {
        return of(
                "summary", "Scores leads, in the order in which they come",
                "parameters",
                        List.of(
                                of(
                                        "name",
                                        "model",
                                        "in",
                                        "query",
                                        "schema",
                                        type("string"),
                                        "description",
                                        "NAME or NAME@vN"),
                                of("name", "reasons", "in", "query", "schema", type("boolean"))),
                "requestBody",
                        of(
                                "required",
                                true,
                                "content",
                                of(
                                        Reply.JSON, of("schema", list(reference("#/components/schemas/Lead"))),
                                        Reply.CSV, of("schema", type("string")))),
                "responses",
                        responses(of(
                                Reply.JSON, of("schema", reference("#/components/schemas/Scores")),
                                Reply.CSV, of("schema", type("string")))));
    }

    private static Map<String, Object> get(String summary) {
        return of("summary", summary, "responses", responses(of(Reply.JSON, of("schema", type("object")))));
    }

    private static Map<String, Object> responses(Map<String, Object> content) {
        return of(
                "200", of("description", "Done", "content", content),
                "default",
                        of(
                                "description",
                                "A problem: what, where and how to fix it",
                                "content",
                                of("application/problem+json", of("schema", reference(PROBLEM)))));
    }

    private static Map<String, Object> lead(ServedModel served) {
        Map<String, Object> fields = new LinkedHashMap<>();
        served.model().card().recipe().id().ifPresent(id -> fields.put(id, of("type", List.of("string", "number"))));
        served.model().recipe().input().columns().forEach(column -> fields.put(column.name(), field(column)));
        return of("type", "object", "properties", fields, "additionalProperties", true);
    }

    private static Map<String, Object> field(ColumnSpec column) {
        return switch (column.type()) {
            case NUMBER -> of("type", List.of("number", "string", "null"));
            case DATE -> of("type", List.of("string", "null"), "description", "2026-03-01 or 2026-03-01T14:05:00");
            case CATEGORY, TEXT -> of("type", List.of("string", "number", "boolean", "null"));
        };
    }

    private static Map<String, Object> scores() {
        Map<String, Object> why = object(of(
                "column", type("string"), "value", type("string"), "points", type("number"), "text", type("string")));
        return object(of(
                "model", type("string"),
                "title", type("string"),
                "leads",
                        list(object(of(
                                "row", type("integer"),
                                "id", type("string"),
                                "chance", of("type", "number", "minimum", 0, "maximum", 1),
                                "score", of("type", "integer", "minimum", 0, "maximum", 100),
                                "tier", of("enum", List.of("A", "B", "C", "D")),
                                "reasons", list(why),
                                "against", why,
                                "confidence",
                                        object(of(
                                                "level", of("enum", List.of("high", "medium", "low")),
                                                "blanks", type("integer"),
                                                "newValues", type("integer"))),
                                "notScored", type("string")))),
                "warnings", list(type("string"))));
    }

    private static Map<String, Object> problem() {
        return object(of(
                "type", type("string"),
                "title", type("string"),
                "status", type("integer"),
                "detail", type("string"),
                "where", type("string"),
                "fix", type("string"),
                "reference", type("string")));
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return of("type", "object", "properties", properties);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return of("type", "array", "items", items);
    }

    private static Map<String, Object> type(String name) {
        return of("type", name);
    }

    private static Map<String, Object> reference(String to) {
        return of("$ref", to);
    }

    /// A map that keeps its order.
    ///
    /// @param pairs names and values in turn
    private static SequencedMap<String, Object> of(Object... pairs) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }
}
