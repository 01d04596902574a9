package app.hotlist.cli;

import app.hotlist.table.Parallelism;
import app.hotlist.workspace.Workspace;
import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/// What the command line finds around it.
///
/// @param clock tells when something was trained or scored
/// @param workspace the folder for saved runs unless the user names another
/// @param home where Hotlist's own folders lie, such as `sample-data`
/// @param terminal whether a person watches
/// @param parallelism helps with reading
/// @param pause lies between two looks at a folder, or at whether it is time to end
/// @param environment the environment's variables
public record Surroundings(
        Clock clock,
        Path workspace,
        Path home,
        boolean terminal,
        Parallelism parallelism,
        Pause pause,
        Map<String, String> environment) {

    /// Lets time go by.
    public interface Pause {
        /// Comes back after a while.
        ///
        /// @throws InterruptedException when it is time to end
        void await() throws InterruptedException;
    }

    /// Files are mostly written in one go: whoever drops one does not wait long.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /// Surroundings that never wait, without an environment.
    public Surroundings(Clock clock, Path workspace, Path home, boolean terminal, Parallelism parallelism) {
        this(clock, workspace, home, terminal, parallelism, () -> {}, Map.of());
    }

    /// The system property in which the launcher says where Hotlist lies; without it that is the current folder.
    private static final String HOME_PROPERTY = "hotlist.home";

    /// What this computer says.
    public static Surroundings ofThisComputer() {
        return new Surroundings(
                Clock.system(ZoneId.systemDefault()),
                Workspace.defaultFolder(
                        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
                Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath(),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                new Parallelism(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors()),
                () -> Thread.sleep(BETWEEN_LOOKS),
                System.getenv());
    }
}
