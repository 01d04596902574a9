package app.hotlist.rest;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.base.Wordless;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Answers requests: the one place that turns failures into documents and status codes.
final class Routes implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Routes.class.getName());

    private static final String SCORE = "/v1/score";
    private static final String MODEL = "/v1/model";
    private static final String HEALTH = "/v1/health";
    private static final String OPENAPI = "/v1/openapi.json";
    private static final String GET = "GET";
    private static final String POST = "POST";

    /// Nobody on the way is to keep scores, or to guess what they are.
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff");

    private final Guard guard;
    private final ModelSource models;
    private final ScoreRoute score;
    private final Bodies bodies;
    private final Semaphore atOnce;
    private final SecureRandom references = new SecureRandom();

    Routes(Guard guard, ModelSource models, Limits limits) {
        this.guard = guard;
        this.models = models;
        score = new ScoreRoute(models, limits.leads());
        bodies = new Bodies(limits);
        atOnce = new Semaphore(limits.atOnce());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "the client is gone", gone);
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            guard.check(exchange.getRequestHeaders());
            return routed(exchange);
        } catch (UserException failure) {
            LOG.log(System.Logger.Level.DEBUG, failure.kind());
            reply = problem(failure.problem());
        } catch (OutOfMemoryError _) {
            reply = problem(RequestProblem.BUSY.with().problem());
        } catch (RuntimeException | Error bug) {
            reply = bug(bug);
        }
        bodies.discard(exchange.getRequestBody());
        return reply;
    }

    private Reply bug(Throwable bug) {
        String reference = HexFormat.of().toHexDigits(references.nextInt());
        LOG.log(System.Logger.Level.ERROR, "reference " + reference, Wordless.of(bug));
        return Reply.of(ProblemDocument.of(RequestProblem.BUG.with(reference).problem(), Optional.of(reference)));
    }

    private static Reply problem(Problem problem) {
        Reply reply = Reply.of(ProblemDocument.of(problem, Optional.empty()));
        return switch (problem.kind()) {
            case RequestProblem.NO_TOKEN -> reply.with("WWW-Authenticate", "Bearer realm=\"hotlist\"");
            case RequestProblem.WRONG_METHOD ->
                reply.with("Allow", String.valueOf(problem.details().getLast()));
            case RequestProblem.BUSY -> reply.with("Retry-After", "1");
            default -> reply;
        };
    }

    private Reply routed(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        return switch (path) {
            case SCORE -> {
                demand(POST, exchange, path);
                yield scored(exchange, query(exchange));
            }
            case MODEL -> {
                demand(GET, exchange, path);
                yield Reply.json(ModelDocument.of(models.model(query(exchange).model())));
            }
            case OPENAPI -> {
                demand(GET, exchange, path);
                yield Reply.json(OpenApi.of(models.model(query(exchange).model())));
            }
            case HEALTH -> {
                demand(GET, exchange, path);
                yield Reply.json(Map.of("status", "ok"));
            }
            default -> throw RequestProblem.NO_SUCH_PAGE.with(path, String.join(", ", SCORE, MODEL, HEALTH, OPENAPI));
        };
    }

    private static void demand(String method, HttpExchange exchange, String path) {
        if (!exchange.getRequestMethod().equals(method)) {
            throw RequestProblem.WRONG_METHOD.with(exchange.getRequestMethod(), path, method);
        }
    }

    private static Query query(HttpExchange exchange) {
        return Query.of(exchange.getRequestURI().getRawQuery());
    }

    private Reply scored(HttpExchange exchange, Query query) throws IOException {
        String type = type(exchange.getRequestHeaders());
        try (Bodies.Body body = bodies.read(exchange.getRequestBody())) {
            if (!atOnce.tryAcquire()) {
                throw RequestProblem.BUSY.with();
            }
            try {
                ScoreDocument scores =
                        type.equals(Reply.CSV) ? score.csv(body.bytes(), query) : score.json(body.bytes(), query);
                return wantsCsv(exchange.getRequestHeaders())
                        ? Reply.csv(ScoreTable.write(scores))
                        : Reply.json(scores);
            } finally {
                atOnce.release();
            }
        }
    }

    private static String type(Headers headers) {
        String named = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
        String type = named.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        @Nullable String packed = headers.getFirst("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw RequestProblem.UNKNOWN_TYPE.with(packed, Reply.JSON + ", " + Reply.CSV);
        }
        if (!type.equals(Reply.JSON) && !type.equals(Reply.CSV)) {
            throw RequestProblem.UNKNOWN_TYPE.with(named.isEmpty() ? "–" : named, Reply.JSON + ", " + Reply.CSV);
        }
        return type;
    }

    private static boolean wantsCsv(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Accept"))
                .filter(accept -> accept.toLowerCase(Locale.ROOT).startsWith(Reply.CSV))
                .isPresent();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        headers.set("Content-Type", reply.type());
        reply.headers().forEach(headers::set);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
