package app.hotlist.rest;

import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A service on a free port of this computer, and a client for it.
public final class RunningService implements AutoCloseable {

    /// What the client shows.
    public static final AccessToken TOKEN = AccessToken.of("a-token-for-tests", "test");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ScoringServer server;

    private RunningService(ModelSource models, Limits limits) {
        server = ScoringServer.start(new ScoringServer.Service(0, TOKEN, limits), models, requests);
    }

    static RunningService of(ModelSource models, Limits limits) {
        return new RunningService(models, limits);
    }

    /// A service with the model of a file.
    public static RunningService of(Path bundle) {
        LeadModel model = ModelFile.read(bundle);
        return of(ModelSource.only(String.valueOf(bundle.getFileName()), model), Limits.USUAL);
    }

    /// One of the sample's models.
    static Path sample(String kind) {
        return Path.of("models", "format-1", kind + ".leadmodel");
    }

    /// Asks for scores.
    public HttpResponse<String> score(String json) {
        return score("", "application/json", json);
    }

    /// Asks for scores.
    ///
    /// @param query begins with a question mark, or is empty
    public HttpResponse<String> score(String query, String type, String body) {
        return send(request("/v1/score" + query)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /// A request that shows the token.
    HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + TOKEN.text());
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    /// A connection that has sent this.
    Socket sent(String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    ScoringServer server() {
        return server;
    }

    /// A body as JSON.
    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new IllegalStateException(response.body(), failure);
        }
    }

    @Override
    public void close() {
        server.close();
        requests.close();
        client.close();
    }
}
