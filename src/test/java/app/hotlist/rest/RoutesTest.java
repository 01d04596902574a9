package app.hotlist.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the service answers, and what it refuses.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeAll before each test
class RoutesTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.of(RunningService.sample("tree"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void assertProblem(int status, String kind, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = RunningService.json(response);
        assertEquals("urn:hotlist:request." + kind, problem.get("type").asText());
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("title").asText().isBlank());
        assertEquals(
                problem.get("where").asText() + " " + problem.get("fix").asText(),
                problem.get("detail").asText());
    }

    @Test
    void scoresLeadsInTheirOrder() {
        HttpResponse<String> response = service.score("""
            [{"Lead ID": "L-2", "Source": "Webinar", "Minutes on site": 12.5, "Created": "2026-10-01"},
             {"Lead ID": "L-1", "Source": null, "Minutes on site": "3", "Shoe size": 44}]
            """);

        assertEquals(200, response.statusCode(), response::body);
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElseThrow());
        JsonNode answer = RunningService.json(response);
        assertEquals("tree.leadmodel", answer.get("model").asText());
        JsonNode leads = answer.get("leads");
        assertEquals(2, leads.size());
        assertEquals("L-2", leads.get(0).get("id").asText());
        assertEquals("L-1", leads.get(1).get("id").asText());
        assertEquals(1, leads.get(0).get("row").asInt());
        double chance = leads.get(0).get("chance").asDouble();
        assertEquals(Math.round(100 * chance), leads.get(0).get("score").asLong());
        assertTrue(List.of("A", "B", "C", "D").contains(leads.get(0).get("tier").asText()));
        assertEquals("low", leads.get(0).get("confidence").get("level").asText());
        for (JsonNode reason : leads.get(0).get("reasons")) {
            assertTrue(reason.get("points").asDouble() > 0);
            assertTrue(
                    reason.get("text").asText().startsWith(reason.get("column").asText()));
        }
        List<String> warnings = new ArrayList<>();
        answer.get("warnings").forEach(warning -> warnings.add(warning.asText()));
        assertTrue(warnings.contains("One field plays no part in the score: Shoe size."), warnings::toString);
        assertTrue(
                warnings.stream().anyMatch(text -> text.startsWith("Scored without ") && text.contains("Industry")),
                warnings::toString);
    }

    @Test
    void countsAndNamesWhatCannotBeRead() {
        JsonNode answer = RunningService.json(service.score("""
            [{"Minutes on site": "3"}, {"Minutes on site": "lots", "Source": "Carrier pigeon"}]
            """));

        String warnings = answer.get("warnings").toString();
        assertTrue(warnings.contains("One cell could not be read"), warnings);
        assertTrue(warnings.contains("Row 2: “lots” in column Minutes on site cannot be read"), warnings);
        assertTrue(warnings.contains("One lead has a new Source (Carrier pigeon)"), warnings);
        assertEquals(
                1, answer.get("leads").get(1).get("confidence").get("newValues").asInt());
    }

    @Test
    void leavesReasonsOutWhereNoneAreWanted() {
        String leads = "[{\"Source\": \"Webinar\"}]";
        JsonNode with = RunningService.json(service.score(leads)).get("leads").get(0);
        JsonNode without = RunningService.json(service.score("?reasons=false", "application/json", leads))
                .get("leads")
                .get(0);

        assertEquals(with.get("chance"), without.get("chance"));
        assertTrue(with.has("reasons"));
        assertFalse(without.has("reasons"));
        assertFalse(without.has("against"));
    }

    @Test
    void aLeadWithoutItsIdIsNotScoredWhereOthersHaveOne() {
        JsonNode leads = RunningService.json(service.score("[{\"Lead ID\": \"L-1\", \"City\": \"Graz\"}, {}]"))
                .get("leads");

        assertTrue(leads.get(0).has("chance"));
        assertFalse(leads.get(1).has("chance"));
        assertEquals(
                "The lead has no ID: the column Lead ID is empty.",
                leads.get(1).get("notScored").asText());
    }

    @Test
    void noLeadsHaveNoScores() {
        assertEquals(0, RunningService.json(service.score("[]")).get("leads").size());
    }

    @Test
    void takesAndGivesCsv() throws IOException {
        String file = Files.readString(Path.of("sample-data", "new-leads.csv"));
        String leads = file.lines().limit(3).reduce("", (text, line) -> text + line + "\r\n");

        JsonNode json = RunningService.json(service.score("", "text/csv", leads));
        HttpResponse<String> csv = service.send(service.request("/v1/score")
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(leads))
                .build());

        assertEquals(2, json.get("leads").size());
        List<String> lines = csv.body().lines().toList();
        assertEquals("row,id,chance,score,tier,reason1,reason2,reason3,against,notScored", lines.getFirst());
        assertEquals(3, lines.size());
        JsonNode first = json.get("leads").get(0);
        assertTrue(
                lines.get(1)
                        .startsWith("%s,%s,%s,%s,%s,"
                                .formatted(
                                        first.get("row"),
                                        first.get("id").asText(),
                                        first.get("chance"),
                                        first.get("score"),
                                        first.get("tier").asText())),
                lines.get(1));
    }

    @Test
    void aCsvIsNamedAsWhatItIs() {
        HttpResponse<String> empty = service.score("", "text/csv", "");

        assertEquals(422, empty.statusCode());
        assertTrue(empty.body().contains("request"), empty::body);
        assertFalse(empty.body().contains(System.getProperty("java.io.tmpdir") + "/"), empty::body);
    }

    @Test
    void aCsvLeavesNothingBehind() throws IOException {
        assertEquals(200, service.score("", "text/csv", "City\nGraz\n").statusCode());

        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                temporary, ".hotlist-" + ProcessHandle.current().pid() + "-*")) {
            for (Path folder : left) {
                assertFalse(Files.exists(folder.resolve("request")), folder::toString);
            }
        }
    }

    @Test
    void describesTheModel() {
        JsonNode model = RunningService.json(service.get("/v1/model"));

        assertEquals("Decision tree", model.get("kind").asText());
        assertEquals("Lead ID", model.get("id").asText());
        assertTrue(model.get("columns").toString().contains("{\"name\":\"Created\",\"type\":\"date\"}"));
        assertTrue(model.get("tiers").get("A").asDouble()
                > model.get("tiers").get("B").asDouble());
        assertTrue(model.get("metrics").get("rocAuc").asDouble() > 0.5);
    }

    @Test
    void describesItselfWithTheColumnsOfTheModel() {
        JsonNode document = RunningService.json(service.get("/v1/openapi.json"));

        assertEquals("3.1.0", document.get("openapi").asText());
        JsonNode fields = document.get("components").get("schemas").get("Lead").get("properties");
        assertTrue(fields.get("Minutes on site").get("type").toString().contains("number"));
        assertTrue(fields.has("Lead ID"));
        document.findValuesAsText("$ref")
                .forEach(reference ->
                        assertFalse(document.at(reference.substring(1)).isMissingNode(), reference));
    }

    @Test
    void saysThatItIsThere() {
        assertEquals("{\"status\":\"ok\"}\n", service.get("/v1/health").body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        400 | not-json        | [{"Source": ]
        400 | not-json        | [{"Source": "a", "Source": "b"}]
        400 | not-json        | [{"Source": "a"}
        400 | no-list         | {"Source": "a"}
        400 | no-list         | [{"Source": "a"}] []
        422 | no-lead         | [{"Source": "a"}, 7]
        422 | no-value        | [{"Source": ["a"]}]
        422 | wrong-value     | [{"Source": "a"}, {"Minutes on site": true}]
        422 | wrong-value     | [{"Created": 20261001}]
        422 | no-known-field  | [{"Shoe size": 44}]
        422 | no-known-field  | [{}]
        """)
    void refusesBodiesThatAreNoLeads(int status, String kind, String body) {
        assertProblem(status, kind, service.score(body));
    }

    @Test
    void saysWhichLeadAndFieldAreWrong() {
        HttpResponse<String> response = service.score("[{\"City\": \"Graz\"}, {\"minutes_on_site\": false}]");

        assertEquals(
                "Lead 2, field minutes_on_site: it is a boolean, the model needs a number.",
                RunningService.json(response).get("where").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "404, no-such-page,   GET,    /v2/score",
        "404, no-such-page,   GET,    /",
        "405, wrong-method,   GET,    /v1/score",
        "405, wrong-method,   DELETE, /v1/model",
        "400, unknown-option, GET,    /v1/model?modl=a",
        "400, unfit-option,   POST,   /v1/score?reasons=maybe",
        "404, no-such-model,  GET,    /v1/model?model=other",
    })
    void refusesWhatIsNotThere(int status, String kind, String method, String path) {
        assertProblem(
                status,
                kind,
                service.send(service.request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString("[]"))
                        .build()));
    }

    @Test
    void saysWhichMethodIsRight() {
        assertEquals(
                "POST", service.get("/v1/score").headers().firstValue("Allow").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"application/xml, identity", "'', identity", "application/json, gzip"})
    void refusesKindsThatItCannotRead(String type, String encoding) {
        assertProblem(
                415,
                "unknown-type",
                service.send(service.request("/v1/score")
                        .header("Content-Type", type)
                        .header("Content-Encoding", encoding)
                        .POST(BodyPublishers.ofString("[]"))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({"''", "Bearer", "Bearer a-token-for-test", "Bearer a-token-for-tests-", "Basic a-token-for-tests"})
    void answersNobodyWithoutTheToken(String authorization) {
        for (String path : List.of("/v1/score", "/v1/model", "/v1/health", "/v1/openapi.json", "/nowhere")) {
            HttpResponse<String> response = service.send(service.anonymous(path)
                    .header("Authorization", authorization)
                    .build());
            assertProblem(401, "no-token", response);
            assertEquals(
                    "Bearer realm=\"hotlist\"",
                    response.headers().firstValue("WWW-Authenticate").orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://example.org", "Origin, null", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"
    })
    void answersNoPageInABrowser(String header, String value) {
        HttpResponse<String> response =
                service.send(service.request("/v1/health").header(header, value).build());

        assertProblem(403, "other-site", response);
        assertTrue(response.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:9, 200",
        "127.0.0.1:8765, 200",
        "rebound.example, 421",
        "localhost.example:8765, 421",
        "127.0.0.1.example, 421",
        "'', 421"
    })
    void answersUnderItsOwnNamesOnly(String host, int status) throws IOException {
        String request = "GET /v1/health HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                .formatted(host, RunningService.TOKEN.text());
        try (Socket socket = service.sent(request)) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
    }

    @Test
    void hearsOutNobodyWhoseHeadersHaveNoEnd() throws IOException {
        String request = "GET /v1/health HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nX-Long: %s\r\n\r\n"
                .formatted(RunningService.TOKEN.text(), "x".repeat(20_000));
        try (Socket socket = service.sent(request)) {
            assertFalse(answer(socket).contains("200"));
        }
    }

    /// Nothing where the connection was cut.
    private static String answer(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    /// A server that listens on all addresses would be found at another one of this computer, too.
    @Test
    void listensAtOneAddressOnly() {
        assertEquals("127.0.0.1", service.server().address().getHost());
        assertThrows(
                IOException.class,
                () -> new Socket("127.0.0.2", service.server().port()).close());
    }

    @Test
    void aBugIsFoundInTheLogByItsNumberAndSaysNothingOfTheLeads() {
        AtomicReference<LogRecord> logged = new AtomicReference<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.set(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(Routes.class.getName());
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        ModelSource broken = _ -> {
            throw new IllegalStateException("Ms Jäger of Graz");
        };
        try (RunningService other = RunningService.of(broken, Limits.USUAL)) {
            HttpResponse<String> response = other.score("[]");

            assertProblem(500, "bug", response);
            String reference = RunningService.json(response).get("reference").asText();
            assertFalse(response.body().contains("Jäger"), response::body);
            assertFalse(response.body().contains("IllegalState"), response::body);
            assertTrue(logged.get().getMessage().contains(reference));
            assertFalse(String.valueOf(logged.get().getThrown()).contains("Jäger"));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }
}
