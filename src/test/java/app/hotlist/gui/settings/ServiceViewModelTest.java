package app.hotlist.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.rest.ServiceProblem;
import app.hotlist.workspace.ServiceSettings;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service of the window: off unless somebody switches it on, and as it was left the next time.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ServiceViewModelTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> starting = new ArrayDeque<>();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private Workspace workspace;
    private ServiceViewModel viewModel;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.save(ServiceSettings.defaults().withPort(0)); // one that is free
        viewModel = viewModel();
    }

    private ServiceViewModel viewModel() {
        return new ServiceViewModel(
                Optional.of(workspace), new ServiceViewModel.Threads(starting::add, requests, Runnable::run));
    }

    @AfterEach
    void close() {
        viewModel.close();
        work();
        requests.close();
    }

    private void work() {
        while (!starting.isEmpty()) {
            starting.remove().run();
        }
    }

    private int status(String token) throws IOException, InterruptedException {
        URI address = viewModel.addressProperty().get();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address.resolve("/v1/health"))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private String token() {
        return viewModel.settingsProperty().get().token().orElseThrow();
    }

    @Test
    void isOffUntilSomebodySwitchesItOn() {
        viewModel.resume();

        assertTrue(starting.isEmpty());
        assertNull(viewModel.addressProperty().get());
        assertEquals("", viewModel.example().getValue());
    }

    @Test
    void answersWhileItIsOn() throws IOException, InterruptedException {
        viewModel.turn(true);
        assertNull(viewModel.addressProperty().get(), "not yet");
        work();

        assertEquals(200, status(token()));
        assertTrue(viewModel.example().getValue().contains(token()));
        assertTrue(viewModel
                .example()
                .getValue()
                .contains(viewModel.addressProperty().get().toString()));
        viewModel.turn(false);
        work();
        assertNull(viewModel.addressProperty().get());
    }

    @Test
    void comesBackAsItWasLeft() throws IOException, InterruptedException {
        viewModel.turn(true);
        work();
        String token = token();
        viewModel.close();
        work();

        viewModel = viewModel();
        viewModel.resume();
        work();

        assertEquals(200, status(token));
    }

    @Test
    void aNewTokenShutsTheOldOneOut() throws IOException, InterruptedException {
        viewModel.turn(true);
        work();
        String former = token();

        viewModel.renewToken();
        work();

        assertNotEquals(former, token());
        assertEquals(401, status(former));
        assertEquals(200, status(token()));
        assertFalse(viewModel.example().getValue().contains(former));
    }

    @Test
    void keepsTheTokenForItsOwnerOnly() throws IOException {
        viewModel.turn(true);
        work();

        Path file = folder.resolve("service.json");
        assertTrue(Files.readString(file).contains(token()));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void saysThatThePortIsTakenAndGoesOnAtAnother() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            viewModel.listenAt(taken.getLocalPort());
            viewModel.turn(true);
            work();

            assertEquals(
                    ServiceProblem.PORT_TAKEN, viewModel.problemProperty().get().kind());
            assertNull(viewModel.addressProperty().get());
            assertTrue(viewModel.settingsProperty().get().on(), "as the user wants it");
            viewModel.listenAt(0);
            work();
            assertNull(viewModel.problemProperty().get());
            assertEquals(200, status(token()));
        }
    }

    @Test
    void staysOffWhereThatCannotBeKept() throws IOException {
        Files.delete(folder.resolve("service.json"));
        Files.createDirectory(folder.resolve("service.json"));
        Files.createFile(folder.resolve("service.json").resolve("in-the-way"));

        viewModel.turn(true);

        assertFalse(viewModel.settingsProperty().get().on());
        assertNotNull(viewModel.problemProperty().get());
        assertTrue(starting.isEmpty());
    }

    @Test
    void settingsThatCannotBeReadAreThoseOfTheBeginning() throws IOException {
        Files.writeString(folder.resolve("service.json"), "{\"on\": true, \"port\": 99999, \"token\": null}");

        assertEquals(ServiceSettings.defaults(), workspace.service());
        assertFalse(new ServiceViewModel(Optional.empty(), ServiceViewModel.Threads.NONE).isPossible());
    }
}
