package app.hotlist.gui;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Run;
import app.hotlist.gui.start.StartViewModel;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.KeptHistory;
import app.hotlist.gui.support.LeadFiles;
import app.hotlist.gui.support.LeadsDocument;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.ProjectDocument;
import app.hotlist.gui.support.ProjectReading;
import app.hotlist.gui.support.Rereading;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.workspace.Forgetting;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Traces;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window's content from one project to the next: each has a [Workbench] of its own, so that nothing of one can be
/// left over in another.
///
/// Needs a running toolkit. [GuiApp] gives it real threads and dialogs, a test its own.
public final class Desk implements ProjectDesk {

    private final Tools tools;
    private final Look look;
    private final Autosave.Threads threads;
    private final StackPane root = new StackPane();
    private Workbench workbench;

    /// @param threads for writing down what happens
    public Desk(Tools tools, Look look, Autosave.Threads threads) {
        this.tools = tools;
        this.look = look;
        this.threads = threads;
        workbench = blank();
        root.getChildren().setAll(workbench.root());
    }

    /// Goes on with the project that was open last, if there is one; before that with a deletion of a lead that the
    /// program's end has interrupted.
    public void resume() {
        Optional<Forgetting> unfinished = tools.forgetting().filter(Forgetting::isUnfinished);
        if (unfinished.isEmpty()) {
            openLast();
            return;
        }
        tools.jobs().start(Strings.get("forget.going-on"), unfinished.get()::resume, (Outcome<Boolean> outcome) -> {
            openLast();
            tell(outcome, Strings.get("forget.gone-on"));
        });
    }

    private void openLast() {
        settings()
                .project()
                .flatMap(id -> projects().stream()
                        .filter(project -> project.id().equals(id))
                        .findFirst())
                .ifPresent(workbench.start()::open);
    }

    /// Says that nothing can be kept, and why. Everything else works.
    public void nothingIsKept(Problem why) {
        workbench.tell(why);
    }

    /// Opens the sample leads: in the project they have, or else in a new one.
    public void openSample() {
        Optional<KeptProject> former = workbench.start().sample();
        if (former.isPresent()) {
            workbench.start().open(former.get());
        } else {
            putAway();
            workbench.openSampleFile();
        }
    }

    /// The whole content of the window.
    public StackPane root() {
        return root;
    }

    /// How the window looks.
    public Look look() {
        return look;
    }

    /// What the screens share now.
    public Session session() {
        return workbench.session();
    }

    /// The projects there are, and the bin.
    public StartViewModel start() {
        return workbench.start();
    }

    /// Opens a file of past leads, as if it had been dropped on the window.
    public void open(Path file) {
        workbench.open(file);
    }

    private Workbench blank() {
        if (tools.workspace().isEmpty()) {
            return bench(new Session(tools.clock(), Rereading.NEVER), Autosave.off());
        }
        LeadFiles files = new LeadFiles(tools.workspace().get().data());
        Session session = new Session(tools.clock(), new ProjectReading(files, tools.jobs()));
        Autosave autosave = new Autosave(this::begin, files::identified, threads);
        autosave.projectProperty().subscribe(this::remember);
        session.trainedProperty().subscribe(trained -> note(trained, autosave));
        session.projectProperty()
                .subscribe(project -> project.leads().ifPresent(leads -> {
                    String name = name(leads.imported().file());
                    autosave.about(about -> about.of(name));
                }));
        settings().person().ifPresent(session.personProperty()::set);
        session.personProperty().subscribe((_, name) -> remember(known -> known.withPerson(name)));
        return bench(session, autosave);
    }

    private Workbench bench(Session session, Autosave autosave) {
        return new Workbench(tools, look, new Workbench.Work(session, autosave, this));
    }

    /// A project is called like its leads until the user gives it a name.
    private OpenProject begin(ProjectDocument first) {
        String name = first.leads()
                .map(LeadsDocument::reading)
                .map(reading -> name(Path.of(reading.file().path())))
                .orElseGet(() -> Strings.get("start.project-name"));
        OpenProject begun = onDisk().begin(name, tools.clock().instant());
        remember(begun); // before its first line: whatever happens from now on, it opens again
        return begun;
    }

    private static String name(Path leads) {
        return leads.toAbsolutePath().equals(Workbench.sample().toAbsolutePath())
                ? Strings.get("start.sample-name")
                : String.valueOf(leads.getFileName()).replaceFirst("(?<=.)\\.[^ ]*$", "");
    }

    private void remember(@Nullable OpenProject project) {
        if (project != null && !project.isReadOnly()) {
            remember(known -> known.withProject(Optional.of(project.about().id())));
        }
    }

    private Settings settings() {
        return tools.workspace().map(Workspace::settings).orElseGet(Settings::defaults);
    }

    /// The writer begins projects, the window takes them up.
    private synchronized void remember(UnaryOperator<Settings> change) {
        try {
            tools.workspace().ifPresent(workspace -> workspace.save(change.apply(workspace.settings())));
        } catch (UserException failure) {
            System.getLogger(Desk.class.getName()).log(System.Logger.Level.WARNING, failure.kind());
        }
    }

    private void note(@Nullable Trained trained, Autosave autosave) {
        if (trained != null) {
            Run best = trained.experiment().best();
            KeptProject.LastResult result =
                    new KeptProject.LastResult(best.aucMean(), tools.clock().instant());
            // Not where it is but found again after a restart.
            autosave.about(project -> project.result()
                            .filter(known -> known.auc() == result.auc())
                            .isPresent()
                    ? project
                    : project.with(result));
        }
    }

    private void show(Workbench next) {
        workbench.close();
        take(next);
    }

    private void take(Workbench next) {
        tools.jobs().cancelAll();
        workbench = next;
        root.getChildren().setAll(next.root());
    }

    private void show(OpenProject opened) {
        KeptHistory kept = KeptHistory.of(opened);
        Workbench next = blank();
        show(next);
        next.resume(opened, kept);
    }

    private Projects onDisk() {
        return tools.workspace().map(Workspace::projects).orElseThrow();
    }

    @Override
    public List<KeptProject> projects() {
        return tools.workspace().isEmpty() ? List.of() : onDisk().look().projects();
    }

    @Override
    public List<KeptProject> thrownAway() {
        return tools.workspace().isEmpty() ? List.of() : onDisk().thrownAway();
    }

    @Override
    public Map<String, Long> spaces(Progress progress) {
        return tools.workspace().isEmpty() ? Map.of() : onDisk().spaces(progress);
    }

    @Override
    public void open(KeptProject project) {
        if (!isOpen(project) && maySwitch()) {
            show(onDisk().open(project.id()));
        }
    }

    @Override
    public void lookAt(KeptProject project) {
        if (maySwitch()) {
            show(onDisk().lookAt(project.id()));
        }
    }

    @Override
    public void putAway() {
        if (workbench.openId().isPresent() && maySwitch()) {
            remember(known -> known.withProject(Optional.empty()));
            show(blank());
        }
    }

    @Override
    public void showAnew() {
        Optional<String> open = workbench.openId();
        boolean onlyLooking = workbench.isOnlyLooking();
        workbench.close(); // before it is opened again: nobody else may have it open
        if (open.isEmpty()) {
            show(blank());
        } else if (onlyLooking) {
            show(onDisk().lookAt(open.get()));
        } else {
            show(onDisk().open(open.get()));
        }
    }

    @Override
    public void forget(Traces found) {
        Optional<String> open = workbench.openId();
        workbench.close(); // nobody may have a project open that is rewritten
        take(blank());
        tools.jobs()
                .start(
                        Strings.get("forget.erasing"),
                        progress -> {
                            tools.forgetting()
                                    .orElseThrow()
                                    .erase(found, tools.clock().instant(), progress);
                            return true;
                        },
                        (Outcome<Boolean> outcome) -> {
                            open.ifPresent(id -> show(onDisk().open(id)));
                            tell(outcome, Strings.get("forget.done"));
                        });
    }

    private void tell(Outcome<Boolean> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<Boolean> _ -> workbench.say(done);
            case Outcome.Failed(Problem failure) ->
                workbench.say(failure.what() + " " + Strings.get("forget.interrupted"));
            case Outcome.Cancelled<Boolean> _ -> workbench.say(Strings.get("forget.interrupted"));
        }
    }

    private boolean maySwitch() {
        return !tools.jobs().busyProperty().get()
                || tools.questions().sure(Strings.get("start.busy-question"), Strings.get("start.stop-and-switch"));
    }

    private boolean isOpen(KeptProject project) {
        return workbench.openId().equals(Optional.of(project.id()));
    }

    @Override
    public KeptProject duplicate(KeptProject project, String name) {
        return onDisk().duplicate(project.id(), name, tools.clock().instant());
    }

    @Override
    public void rename(KeptProject project, String name) {
        if (isOpen(project)) {
            workbench.rename(name);
        } else {
            onDisk().rename(project.id(), name);
        }
    }

    @Override
    public KeptProject throwAway(KeptProject project) {
        if (isOpen(project)) {
            putAway();
        }
        return onDisk().throwAway(project.id());
    }

    @Override
    public void restore(KeptProject thrownAway) {
        onDisk().restore(thrownAway.id());
    }

    @Override
    public long spaceOf(KeptProject thrownAway) {
        return onDisk().spaceOf(thrownAway.id());
    }

    @Override
    public long deleteForGood(KeptProject thrownAway) {
        return onDisk().deleteForGood(thrownAway.id());
    }

    /// Closes the open project in order. Call it before the program ends.
    public void close() {
        workbench.close();
    }
}
