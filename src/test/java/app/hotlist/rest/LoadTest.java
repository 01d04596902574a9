package app.hotlist.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Many requests, large ones, slow ones, and the end.
class LoadTest {

    private static final String LEADS = "[{\"Source\": \"Webinar\", \"Employees\": 50}, {\"Source\": \"Event\"}]";

    private static final ModelSource TREE = ModelSource.only("tree", ModelFile.read(RunningService.sample("tree")));

    private static ModelSource slow(CountDownLatch begun, CountDownLatch go) {
        return asked -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
            return TREE.model(asked);
        };
    }

    @Test
    void sixteenClientsAtOnceGetTheSameAnswer() throws InterruptedException, ExecutionException {
        try (RunningService service = RunningService.of(TREE, Limits.USUAL);
                ExecutorService clients = Executors.newFixedThreadPool(16)) {
            List<Future<Set<String>>> answers = new ArrayList<>();
            for (int client = 0; client < 16; client++) {
                answers.add(clients.submit(() -> {
                    Set<String> own = new HashSet<>();
                    for (int request = 0; request < 20; request++) {
                        own.add(service.score(LEADS).body());
                    }
                    return own;
                }));
            }
            Set<String> all = new HashSet<>();
            for (Future<Set<String>> answer : answers) {
                all.addAll(answer.get());
            }
            assertEquals(Set.of(service.score(LEADS).body()), all);
        }
    }

    @Test
    void refusesMoreThanItCanWorkOnAndSaysWhenToComeBack() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (RunningService service = RunningService.of(slow(begun, go), new Limits(1 << 20, 1 << 20, 10, 1));
                ExecutorService clients = Executors.newSingleThreadExecutor()) {
            Future<HttpResponse<String>> first = clients.submit(() -> service.score(LEADS));
            begun.await();

            HttpResponse<String> second = service.score(LEADS);

            assertEquals(503, second.statusCode());
            assertEquals("1", second.headers().firstValue("Retry-After").orElseThrow());
            go.countDown();
            assertEquals(200, first.get().statusCode());
            assertEquals(200, service.score(LEADS).statusCode());
        }
    }

    @Test
    void whoSendsSlowlyHoldsUpNobody() throws IOException {
        String half = "POST /v1/score HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                        .formatted(RunningService.TOKEN.text())
                + "Content-Type: application/json\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n[{";
        try (RunningService service = RunningService.of(TREE, new Limits(1 << 20, 2 << 20, 10, 1));
                Socket one = service.sent(half);
                Socket two = service.sent(half);
                Socket three = service.sent("POST /v1/score HT")) {
            assertEquals(200, service.score(LEADS).statusCode());
            two.getOutputStream().write(("}" + " ".repeat(4996) + "]").getBytes(StandardCharsets.UTF_8));
            assertTrue(new String(two.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains(" 422"));
            assertTrue(one.isConnected() && three.isConnected());
        }
    }

    @Test
    void refusesLargeBodiesAndManyLeads() {
        try (RunningService service = RunningService.of(TREE, new Limits(1 << 20, 2 << 20, 2, 8))) {
            assertEquals(413, service.score(LEADS + " ".repeat(1 << 20)).statusCode());
            assertEquals(413, service.score("[{\"City\":\"a\"},{},{}]").statusCode());
            assertEquals(413, service.score("", "text/csv", "City\na\nb\nc\n").statusCode());
            assertEquals(200, service.score(LEADS + " ".repeat(1 << 19)).statusCode());
            assertEquals(
                    413,
                    service.send(service.request("/v1/score")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(new byte[1 << 21])))
                                    .build())
                            .statusCode(),
                    "a body whose length nobody says");
        }
    }

    @Test
    void spaceThatWasTakenIsGivenBack() {
        try (RunningService service = RunningService.of(TREE, new Limits(1 << 16, 1 << 16, 10, 8))) {
            for (int request = 0; request < 10; request++) {
                assertEquals(200, service.score(LEADS + " ".repeat(50_000)).statusCode());
                assertEquals(413, service.score(" ".repeat(70_000)).statusCode());
            }
        }
    }

    @Test
    void answersWhatItHasBeforeItEnds() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (RunningService service = RunningService.of(slow(begun, go), Limits.USUAL);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<HttpResponse<String>> asked = threads.submit(() -> service.score(LEADS));
            begun.await();
            Future<?> ended = threads.submit(() -> service.server().close());
            go.countDown();

            assertEquals(200, asked.get().statusCode());
            ended.get();
            assertThrows(IllegalStateException.class, () -> service.score(LEADS));
        }
    }

    @Test
    void aPortIsHadByOneOnly() {
        try (RunningService service = RunningService.of(TREE, Limits.USUAL);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ScoringServer.Service same =
                    new ScoringServer.Service(service.server().port(), RunningService.TOKEN, Limits.USUAL);

            UserException failure = assertThrows(UserException.class, () -> ScoringServer.start(same, TREE, threads));

            assertEquals(ServiceProblem.PORT_TAKEN, failure.problem().kind());
            assertTrue(failure.problem().what().contains(Integer.toString(same.port())));
        }
    }
}
