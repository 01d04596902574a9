package app.hotlist.cli;

import app.hotlist.activity.Activity;
import app.hotlist.activity.ActivityReport;
import app.hotlist.activity.LogSample;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RollUpSuggestion;
import app.hotlist.activity.RolledUp;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// The activity of leads and how it is rolled up.
final class ActivityOption {

    @Option(
            names = "--activity",
            paramLabel = "EVENTS",
            description = "A log of what the leads did, one row per event: its figures become columns of the leads.")
    private Optional<Path> events = Optional.empty();

    @Option(
            names = "--rollup",
            paramLabel = "R.json",
            description = "How the log is rolled up, as written by activity suggest; else that of the recipe, or a"
                    + " suggestion.")
    private Optional<Path> rollUp = Optional.empty();

    /// Leads, and how their activity was rolled up where there is any.
    ///
    /// @param remarks what became of the events, and warnings, in sentences
    record Active(Imported imported, Optional<RollUp> rollUp, List<String> remarks) {}

    /// A log of one table.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read or has several
    static LeadPart log(Path file) {
        return LeadFile.of(file).part(Optional.empty());
    }

    /// The leads with the figures of their activity, or as they are where none is given.
    ///
    /// @param known the roll-up of a recipe
    /// @throws app.hotlist.base.UserException if the log cannot be rolled up
    Active of(Imported imported, Optional<RollUp> known, Parallelism parallelism, Progress progress) {
        if (events.isEmpty()) {
            return new Active(imported, Optional.empty(), List.of());
        }
        LeadPart log = log(events.get());
        RollUp chosen = chosen(rollUp, known, imported.table(), log);
        RolledUp rolled = new Activity(parallelism).rollUp(imported.table(), log, chosen, progress);
        return new Active(imported.with(rolled.leads()), Optional.of(chosen), remarks(rolled.report()));
    }

    /// How to roll up: as the file says, else as it is known, else as it is suggested.
    static RollUp chosen(Optional<Path> file, Optional<RollUp> known, Table leads, LeadPart log) {
        return file.map(path -> Json.read(path, RollUp.class))
                .or(() -> known)
                .orElseGet(() -> RollUpSuggestion.of(leads, LogSample.of(log, Progress.NONE))
                        .rollUp());
    }

    /// What became of the events, and then what to know about them.
    static List<String> remarks(ActivityReport report) {
        return Stream.concat(report.sentences().stream(), report.warnings().stream())
                .toList();
    }
}
