package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.check.Breach;
import app.hotlist.check.Keep;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.Required;
import app.hotlist.check.RuleUse;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// One start of the program on a workspace: a session on the project of some id, or on none.
final class Start {

    static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private boolean diskIsBusy;
    private final Session session;
    private final Autosave autosave;

    private Start(Workspace workspace, Optional<OpenProject> opened) {
        LeadFiles files = new LeadFiles(workspace.data());
        session = new Session(
                InstantSource.fixed(MONDAY), new ProjectReading(files, new Jobs(background::add, Runnable::run)));
        autosave = new Autosave(
                _ -> workspace.projects().begin("Leads", MONDAY),
                files::identified,
                new Autosave.Threads(this::write, Runnable::run));
        opened.ifPresent(project -> {
            session.resume(KeptHistory.of(project).history());
            autosave.continueWith(project);
        });
        session.timeline().subscribe(autosave::record);
    }

    /// On no project; the first change begins one that is called "Leads".
    static Start of(Workspace workspace) {
        return new Start(workspace, Optional.empty());
    }

    /// On the project of that id.
    static Start of(Workspace workspace, String id) {
        return new Start(workspace, Optional.of(workspace.projects().open(id)));
    }

    /// On a project that is open already.
    static Start on(OpenProject opened, Workspace workspace) {
        return new Start(workspace, Optional.of(opened));
    }

    Session session() {
        return session;
    }

    Autosave autosave() {
        return autosave;
    }

    Timeline timeline() {
        return session.timeline();
    }

    Project project() {
        return session.project();
    }

    /// Lets nothing be written until it is not busy any more and something else is to be written.
    void diskIsBusy(boolean busy) {
        diskIsBusy = busy;
    }

    private void write(Runnable work) {
        disk.add(work);
        while (!diskIsBusy && !disk.isEmpty()) {
            disk.remove().run();
        }
    }

    /// Does all background work.
    void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /// Opens a file of past leads.
    void read(Path file) {
        LeadsReading read = LeadsReading.of(LeadPart.text(file).read(ImportOptions.usual(), Progress.NONE), seed());
        session.change("open " + file.getFileName(), read::appliedTo);
    }

    long seed() {
        return session.project().setup().seed();
    }

    /// Changes something that is easily seen.
    void seed(long seed) {
        session.change(
                "seed " + seed, project -> project.withSetup(project.setup().withSeed(seed)));
    }

    /// Closes the project in order.
    void end() {
        autosave.close(MONDAY);
    }

    /// Decides on rules, answers and roles.
    void decide() {
        Project project = session.project();
        Leads leads = project.leads().orElseThrow();
        Checks checks = leads.checks()
                .plus(new RuleUse(new Required("Source"), Breach.SET_ASIDE))
                .answering(List.of("Visits"), KnownBefore.YES)
                .keeping(Keep.NEWEST);
        session.change("check", LeadsReading.withChecks(leads, project.advice(), checks)::appliedTo);
        Project checked = session.project();
        session.change(
                "ignore Company",
                LeadsReading.withRoles(
                                checked.leads().orElseThrow(), checked.advice(), Map.of("Company", ColumnRole.IGNORE))
                        ::appliedTo);
    }
}
