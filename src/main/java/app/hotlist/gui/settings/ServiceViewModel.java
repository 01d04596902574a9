package app.hotlist.gui.settings;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.rest.AccessToken;
import app.hotlist.rest.Limits;
import app.hotlist.rest.RegisteredModels;
import app.hotlist.rest.ScoringServer;
import app.hotlist.workspace.ServiceSettings;
import app.hotlist.workspace.Workspace;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The scoring service of the window: whether it is on, where it is found, and what keeps it from starting. There
/// is one for the whole program, whichever project is open.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ServiceViewModel {

    /// Where the work is done.
    ///
    /// @param starting starts and stops the service, one thing after the other: stopping waits for requests
    /// @param requests runs each request on a thread of its own
    /// @param ui the window's thread
    public record Threads(Executor starting, Executor requests, Executor ui) {

        /// Everything is done by whoever asks for it.
        public static final Threads NONE = new Threads(Runnable::run, Runnable::run, Runnable::run);
    }

    private final Optional<Workspace> workspace;
    private final Threads threads;
    private final ReadOnlyObjectWrapper<ServiceSettings> settings;
    private final ReadOnlyObjectWrapper<URI> address = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// Known to the thread that starts and stops only.
    private @Nullable ScoringServer server;

    /// @param workspace keeps the settings and the models; without one there is nothing to score with
    public ServiceViewModel(Optional<Workspace> workspace, Threads threads) {
        this.workspace = workspace;
        this.threads = threads;
        settings = new ReadOnlyObjectWrapper<>(workspace.map(Workspace::service).orElseGet(ServiceSettings::defaults));
    }

    /// Whether there is a place to keep anything: else it cannot be switched on.
    public boolean isPossible() {
        return workspace.isPresent();
    }

    /// Starts the service if it was on when the program ended.
    public void resume() {
        if (settings.get().on()) {
            apply();
        }
    }

    /// Starts the service, with a token of its own the first time, or stops it.
    public void turn(boolean on) {
        ServiceSettings now = settings.get();
        if (on != now.on()) {
            change((now.token().isPresent() ? now : now.withToken(fresh())).with(on));
        }
    }

    /// Moves the service to another port.
    public void listenAt(int port) {
        if (port != settings.get().port()) {
            change(settings.get().withPort(port));
        }
    }

    /// From now on only a new token opens the service.
    public void renewToken() {
        change(settings.get().withToken(fresh()));
    }

    private static String fresh() {
        return AccessToken.random().text();
    }

    private void change(ServiceSettings next) {
        try {
            workspace.orElseThrow().save(next);
            settings.set(next);
            apply();
        } catch (UserException failure) {
            problem.set(failure.problem());
        }
    }

    /// Has the service run as it is set.
    private void apply() {
        ServiceSettings wanted = settings.get();
        address.set(null);
        threads.starting().execute(() -> {
            stop();
            try {
                Optional<URI> at = wanted.on() ? Optional.of(started(wanted)) : Optional.empty();
                threads.ui().execute(() -> tell(at.orElse(null), null));
            } catch (UserException failure) {
                threads.ui().execute(() -> tell(null, failure.problem()));
            }
        });
    }

    private void tell(@Nullable URI at, @Nullable Problem why) {
        address.set(at);
        problem.set(why);
    }

    private URI started(ServiceSettings wanted) {
        Workspace here = workspace.orElseThrow();
        AccessToken token = AccessToken.of(
                wanted.token().orElse(""),
                here.folder().resolve(Workspace.SERVICE).toString());
        ScoringServer started = ScoringServer.start(
                new ScoringServer.Service(wanted.port(), token, Limits.USUAL),
                new RegisteredModels(here, Optional.empty()),
                threads.requests());
        server = started;
        return started.address();
    }

    private void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /// Stops the service for this time; it comes back with the next start of the program.
    public void close() {
        threads.starting().execute(this::stop);
    }

    /// A command that has a file scored; empty where the service does not run.
    public ObservableValue<String> example() {
        return address.map(
                        at -> ScoringServer.example(at, settings.get().token().orElse("")))
                .orElse("");
    }

    /// How it is set.
    public ReadOnlyObjectProperty<ServiceSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Where programs find it; `null` where it does not run.
    public ReadOnlyObjectProperty<URI> addressProperty() {
        return address.getReadOnlyProperty();
    }

    /// What keeps it from running or being set; `null` if nothing does.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
