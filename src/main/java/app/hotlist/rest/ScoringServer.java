package app.hotlist.rest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;

/// The scoring service while it runs. Programs on this computer reach it, and nobody else.
public final class ScoringServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// How long a request may take to come, and its answer to be made and fetched; and that answers do not wait for
    /// company on their way. The JDK's server takes this from properties only, and reads the times in seconds. Who
    /// sets them otherwise, has reasons.
    private static final Map<String, String> SERVER = Map.of(
            "sun.net.httpserver.maxReqTime", "30",
            "sun.net.httpserver.maxRspTime", "300",
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            "jdk.httpserver.maxConnections", "512",
            "sun.net.httpserver.nodelay", "true");

    private final HttpServer server;

    private ScoringServer(HttpServer server) {
        this.server = server;
    }

    /// What the service is to be.
    ///
    /// @param port from 0, which chooses a free one, to 65535
    /// @param token that every request must show
    public record Service(int port, AccessToken token, Limits limits) {}

    /// Starts to answer.
    ///
    /// @param requests runs each request on a thread of its own
    /// @throws app.hotlist.base.UserException if the port cannot be had
    public static ScoringServer start(Service service, ModelSource models, Executor requests) {
        SERVER.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        int port = service.port();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
            server.createContext("/", new Routes(new Guard(service.token()), models, service.limits()));
            server.setExecutor(requests);
            server.start();
            return new ScoringServer(server);
        } catch (BindException _) {
            throw ServiceProblem.PORT_TAKEN.with(port);
        } catch (IOException failure) {
            throw ServiceProblem.PORT_REFUSED.with(port, String.valueOf(failure.getMessage()));
        }
    }

    /// The port on which it listens.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Where programs find it, such as `http://127.0.0.1:8765`.
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// A command that has a file scored.
    ///
    /// @param address of a service
    /// @param token as the command is to name it
    public static String example(URI address, String token) {
        return "curl -H \"Authorization: Bearer %s\" -H \"Content-Type: text/csv\" --data-binary @leads.csv %s/v1/score"
                .formatted(token, address);
    }

    /// Takes no new requests, and returns when those that it has are answered, at the latest after half a minute.
    @Override
    public void close() {
        server.stop((int) PATIENCE.toSeconds());
    }
}
