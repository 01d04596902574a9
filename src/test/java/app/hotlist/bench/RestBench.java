package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.model.ModelFile;
import app.hotlist.rest.AccessToken;
import app.hotlist.rest.Limits;
import app.hotlist.rest.ModelSource;
import app.hotlist.rest.ScoringServer;
import app.hotlist.table.Column;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// How long a program waits for the score of one lead, and how many leads a second it gets in batches: over a socket,
/// with JSON on both ways.
public final class RestBench {

    private static final int WARM = 2_000;
    private static final int REQUESTS = 5_000;
    private static final int BATCH = 1_000;
    private static final int BATCHES = 30;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e3;
    private static final int HTTP_OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final AccessToken token;

    private RestBench(URI address, AccessToken token) {
        this.address = address;
        this.token = token;
    }

    /// Prints microseconds for one lead and leads a second in batches.
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Map<String, Object>> leads = leads();
        for (String kind : List.of("logistic", "boosted", "forest")) {
            AccessToken token = AccessToken.random();
            ModelSource model =
                    ModelSource.only(kind, ModelFile.read(Path.of("models", "format-1", kind + ".leadmodel")));
            try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
                    ScoringServer server =
                            ScoringServer.start(new ScoringServer.Service(0, token, Limits.USUAL), model, requests)) {
                RestBench bench = new RestBench(server.address(), token);
                bench.measure(kind, "", leads, System.out);
                bench.measure(kind, "?reasons=false", leads, System.out);
            }
        }
    }

    private static List<Map<String, Object>> leads() {
        Path file = Path.of("sample-data", "new-leads.csv");
        Table table =
                CsvReader.read(file, CsvDialect.guess(file), Progress.NONE).table();
        List<Map<String, Object>> leads = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Map<String, Object> lead = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                if (!column.isMissing(row)) {
                    lead.put(
                            column.name(),
                            column instanceof NumberColumn numbers ? (Object) numbers.get(row) : column.text(row));
                }
            }
            leads.add(lead);
        }
        return leads;
    }

    private void measure(String kind, String query, List<Map<String, Object>> leads, PrintStream out)
            throws IOException, InterruptedException {
        ObjectMapper json = new ObjectMapper();
        List<String> single = new ArrayList<>();
        for (Map<String, Object> lead : leads) {
            single.add(json.writeValueAsString(List.of(lead)));
        }
        long[] nanos = new long[REQUESTS];
        for (int request = -WARM; request < REQUESTS; request++) {
            long start = System.nanoTime();
            send(query, single.get(Math.floorMod(request, single.size())));
            if (request >= 0) {
                nanos[request] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int lead = 0; lead < BATCH; lead++) {
            batch.add(leads.get(lead % leads.size()));
        }
        String body = json.writeValueAsString(batch);
        long start = 0;
        for (int request = -BATCHES / 3; request < BATCHES; request++) {
            if (request == 0) {
                start = System.nanoTime();
            }
            send(query, body);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        out.printf(
                "%-9s %-15s one lead %,6.0f µs (median) %,6.0f µs (p99), batches of 1,000: %,8.0f leads/s%n",
                kind,
                query,
                nanos[REQUESTS / 2] / MICROS,
                nanos[(int) (REQUESTS * 0.99)] / MICROS,
                BATCH * BATCHES / seconds);
    }

    private void send(String query, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(address + "/v1/score" + query))
                        .header("Authorization", "Bearer " + token.text())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != HTTP_OK) {
            throw new IllegalStateException(response.body());
        }
    }
}
