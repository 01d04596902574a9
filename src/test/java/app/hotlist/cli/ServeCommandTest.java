package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.table.Parallelism;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service on the command line. While it runs, a client asks for the model once; then it is time to end.
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
    private static final String MODEL = "models/format-1/tree.leadmodel";
    private static final String OWN = "our-own-token-of-the-day";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    /// How much was said before the command began.
    private int before;

    private final List<Integer> statuses = new ArrayList<>();

    private int run(Map<String, String> environment, String token, String... args) {
        before = out.toString().length();
        Surroundings surroundings = new Surroundings(
                Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC),
                folder.resolve("workspace"),
                Path.of("").toAbsolutePath(),
                false,
                Parallelism.NONE,
                () -> ask(token),
                environment);
        return Cli.create(surroundings)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private void ask(String token) throws InterruptedException {
        Matcher address = ADDRESS.matcher(out.toString().substring(before));
        assertTrue(address.find(), out::toString);
        String shown = token.isEmpty() ? tokenOf(out.toString()) : token;
        try (HttpClient client = HttpClient.newHttpClient()) {
            statuses.add(client.send(
                            HttpRequest.newBuilder(URI.create(address.group() + "/v1/model"))
                                    .header("Authorization", "Bearer " + shown)
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        throw new InterruptedException();
    }

    private static String tokenOf(String words) {
        Matcher token = Pattern.compile("[A-Za-z0-9_-]{43}").matcher(words);
        assertTrue(token.find(), words);
        return token.group();
    }

    @Test
    void saysWhereItIsAndWithWhichTokenAndServesUntilItIsTime() {
        int code = run(Map.of(), "", "serve", "--model", MODEL, "--port", "0");

        assertEquals(0, code, err::toString);
        assertEquals(List.of(200), statuses);
        String words = out.toString();
        assertTrue(words.startsWith("Scoring for other programs on this computer: http://127.0.0.1:"), words);
        assertTrue(words.contains("This model was made on another computer."), words);
        assertTrue(words.contains("curl -H \"Authorization: Bearer " + tokenOf(words)), words);
        assertTrue(words.endsWith("Ctrl+C ends it.\n"), words);
    }

    @Test
    void saysItInOneLineForPrograms() throws IOException {
        assertEquals(0, run(Map.of(), "", "serve", "--model", MODEL, "--port", "0", "--json"), err::toString);

        assertEquals(1, out.toString().lines().count());
        JsonNode document = new ObjectMapper().readTree(out.toString());
        assertEquals(
                "http://127.0.0.1:" + document.get("port").asInt(),
                document.get("address").asText());
        assertEquals(tokenOf(out.toString()), document.get("token").asText());
        assertEquals(List.of(200), statuses);
    }

    @Test
    void takesTheTokenOfAFileOrOfTheEnvironmentAndKeepsItToItself() throws IOException {
        Path file = folder.resolve("token.txt");
        Files.writeString(file, OWN + "\n");

        assertEquals(0, run(Map.of(), OWN, "serve", "--model", MODEL, "--port", "0", "--token-file", file.toString()));
        assertEquals(0, run(Map.of("HOTLIST_TOKEN", OWN), OWN, "serve", "--model", MODEL, "--port", "0", "--json"));

        assertEquals(List.of(200, 200), statuses);
        assertFalse(out.toString().contains(OWN), out::toString);
        assertFalse(out.toString().contains("token\""), out::toString);
    }

    @Test
    void saysWhatIsWrongAtOnce() throws IOException {
        assertEquals(1, run(Map.of("HOTLIST_TOKEN", "short"), "", "serve", "--model", MODEL));
        assertEquals(1, run(Map.of(), "", "serve", "--port", "0"), "nothing is registered");
        assertEquals(1, run(Map.of(), "", "serve", "--port", "0", "--model", "winter-leads"));
        assertEquals(2, run(Map.of(), "", "serve", "--port", "70000"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertEquals(1, run(Map.of(), "", "serve", "--model", MODEL, "--port", port));
            assertTrue(err.toString().contains("port " + port + " is taken"), err::toString);
        }
        assertTrue(err.toString().contains("The token cannot be used."), err::toString);
        assertTrue(err.toString().contains("No version of a model winter-leads"), err::toString);
        assertEquals(List.of(), statuses);
    }
}
