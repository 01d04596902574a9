package app.hotlist.gui.score;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallModel;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// A Score screen without a toolkit: background work waits in a queue that the test empties.
final class ScoreDesk {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final Session session = new Session();
    private final ScoreViewModel viewModel = new ScoreViewModel(session, jobs, NOON);

    ScoreDesk(Path folder) {
        this.folder = folder;
    }

    /// Chooses a model that was trained in the project.
    void choose() {
        session.chosenProperty()
                .set(new ChosenModel(SmallModel.trained(folder), Optional.of(SmallProject.origin(session.project()))));
    }

    /// Scores forty new leads; what comes of it waits.
    void list() {
        choose();
        viewModel.source().open(PastLeads.newCsv(folder));
        background.remove().run();
    }

    /// Opens the leads that the model was trained on.
    void openPastLeads() {
        Imported past = CsvReader.read(PastLeads.csv(folder), Progress.NONE);
        session.change(
                "open",
                project -> project.withLeads(new Leads(
                        past,
                        TableProfile.of(past.table(), Optional.empty(), past.report()),
                        Map.of("Id", ColumnRole.ID),
                        Optional.of(SmallProject.TARGET))));
    }

    /// Does all the work that waits, and what comes of it.
    void run() {
        background.remove().run();
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    Path folder() {
        return folder;
    }

    Queue<Runnable> background() {
        return background;
    }

    Jobs jobs() {
        return jobs;
    }

    Session session() {
        return session;
    }

    ScoreViewModel viewModel() {
        return viewModel;
    }
}
