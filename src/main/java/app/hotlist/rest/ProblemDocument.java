package app.hotlist.rest;

import app.hotlist.base.Problem;
import app.hotlist.base.ProblemKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;

/// A problem as RFC 9457 has it, with our three parts of it beside.
///
/// @param type names the kind of problem and stays the same in every language
/// @param title what happened
/// @param detail where, and how to fix it
/// @param reference finds a bug in the log
@JsonInclude(Include.NON_ABSENT)
record ProblemDocument(
        String type, String title, int status, String detail, String where, String fix, Optional<String> reference) {

    private static final int NOT_FOUND = 404;
    private static final int UNFIT = 422;
    private static final int NOT_NOW = 503;

    static ProblemDocument of(Problem problem, Optional<String> reference) {
        return new ProblemDocument(
                "urn:hotlist:" + problem.kind().key(),
                problem.what(),
                status(problem.kind()),
                problem.where() + " " + problem.fix(),
                problem.where(),
                problem.fix(),
                reference);
    }

    /// Problems of other packages come up where leads are read or scored, or a model is looked for or opened.
    private static int status(ProblemKind kind) {
        return switch (kind) {
            case RequestProblem request -> request.status();
            default ->
                switch (kind.key()) {
                    case "workspace.no-such-model", "workspace.no-such-version" -> NOT_FOUND;
                    default -> isOfLeads(kind.area()) ? UNFIT : NOT_NOW;
                };
        };
    }

    private static boolean isOfLeads(String area) {
        return switch (area) {
            case "csv", "score", "recipe", "lead-file" -> true;
            default -> false;
        };
    }
}
