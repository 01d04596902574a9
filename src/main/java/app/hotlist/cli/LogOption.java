package app.hotlist.cli;

import app.hotlist.scoring.ActivityFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What new leads did, for a model that wants to know.
final class LogOption {

    @Option(
            names = "--activity",
            paramLabel = "EVENTS",
            description = "The log of what these leads did, for a model that was trained with one.")
    private Optional<Path> activity = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Up to which day activity counts, for a model that looks back from a fixed day.")
    private Optional<LocalDate> asOf = Optional.empty();

    /// The log, if one was named.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read or has several tables
    Optional<ActivityFile> log() {
        return activity.map(file -> new ActivityFile(ActivityOption.log(file), asOf));
    }
}
