package app.hotlist.rest;

import app.hotlist.base.Json;
import java.util.Map;

/// An answer, whole.
///
/// @param headers beside those that every answer has
record Reply(int status, String type, String body, Map<String, String> headers) {

    private static final int OK = 200;

    static final String JSON = "application/json";
    static final String CSV = "text/csv";

    private static final String PROBLEM = "application/problem+json";

    static Reply json(Object document) {
        return new Reply(OK, JSON, text(document), Map.of());
    }

    static Reply csv(String body) {
        return new Reply(OK, CSV + "; charset=utf-8", body, Map.of());
    }

    static Reply of(ProblemDocument problem) {
        return new Reply(problem.status(), PROBLEM, text(problem), Map.of());
    }

    Reply with(String header, String value) {
        return new Reply(status, type, body, Map.of(header, value));
    }

    private static String text(Object document) {
        return Json.writeLine(document) + "\n";
    }
}
