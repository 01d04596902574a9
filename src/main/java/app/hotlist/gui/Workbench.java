package app.hotlist.gui;

import app.hotlist.base.Problem;
import app.hotlist.decision.Approval;
import app.hotlist.gui.shell.ForgetViewModel;
import app.hotlist.gui.shell.HelpController;
import app.hotlist.gui.shell.ProjectViewModel;
import app.hotlist.gui.shell.ShellController;
import app.hotlist.gui.shell.ShellViewModel;
import app.hotlist.gui.start.Opening;
import app.hotlist.gui.start.StartController;
import app.hotlist.gui.start.StartViewModel;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.HistoryView;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptHistory;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.SavedRuns;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Signature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Everything that one project is worked on with, made by hand: the window around its
/// [screens][Screens], and what ties them together.
final class Workbench {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final Tools tools;
    private final Clock clock;
    private final Session session;
    private final Autosave autosave;
    private final Notices notices = new Notices();
    private final Screens screens;
    private final ModelShelf shelf;
    private final Opening opening;
    private final StartViewModel start;
    private final ShellViewModel shell;
    private final ProjectViewModel project;
    private final Parent root;
    private final Subscription followRole;

    /// What one project is worked on with.
    ///
    /// @param autosave writes down what happens in the session
    /// @param desk changes to another project
    record Work(Session session, Autosave autosave, ProjectDesk desk) {}

    Workbench(Tools tools, Look look, Work work) {
        session = work.session();
        autosave = work.autosave();
        this.tools = tools;
        clock = tools.clock();
        Jobs jobs = tools.jobs();
        session.callList().countIn(jobs);
        screens = new Screens(tools, look, work, notices);
        shelf = screens.shelf();
        shell = new ShellViewModel(session, jobs, screens.running(), clock);
        project = new ProjectViewModel(session, autosave, work.desk(), clock);
        opening = new Opening(
                tools.dialogs(),
                sample(),
                new Opening.Ways(this::openLeads, screens.experiments()::open, this::scoreWith),
                screens.data().problemProperty());
        start = new StartViewModel(work.desk(), jobs, clock, screens.data().problemProperty());
        ShellController.Pages pages = new ShellController.Pages(
                Views.load(new StartController(start, opening, tools.questions())),
                Views.load(new HelpController(shell)));
        ShellController controller = new ShellController(
                new ShellController.Frame(shell, project, look, tools.questions()), opening, screens.views(), pages);
        root = Views.load(controller);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(PRINT, this::report);
            }
        });
        controller.serving(tools.service().addressProperty());
        notices.subscribe(controller::show);
        notices.whenFinished(controller::tell);
        session.timeline().subscribe(autosave::record);
        autosave.projectProperty().subscribe(opened -> {
            if (opened != null) {
                shelf.belongTo(opened);
                screens.monitor().refresh();
                keepTour();
            }
        });
        shell.coach().onProperty().subscribe((_, _) -> keepTour());
        session.projectProperty().subscribe((_, now) -> tellOfApproval(now));
        tools.forgetting().ifPresent(forgetting -> {
            ForgetViewModel.Asking asking = new ForgetViewModel.Asking(jobs, tools.questions(), notices);
            session.whenForgetting(new ForgetViewModel(forgetting, this::openId, work.desk(), asking)::forget);
        });
        session.whenRefused(() -> notices.say(Strings.get("shell.refused")));
        followRole = look.roleProperty().subscribe(this::follow);
    }

    /// Makes a report, on the screen that says so where there is nothing to report yet.
    private void report() {
        if (session.project().leads().isPresent()) {
            session.placeProperty().set(Place.REPORTS);
            screens.reports().make(tools.dialogs()::show);
        }
    }

    /// Shows what has been read, wherever it was dropped; a manager has another page for that. With the sample begins
    /// the tour.
    private void openLeads(Path leads) {
        if (!session.managedProperty().get()) {
            session.placeProperty().set(Place.DATA);
        }
        screens.data().open(leads);
        if (leads.equals(sample())) {
            shell.coach().begin();
        } else {
            shell.coach().end();
        }
    }

    /// Scores with a model from disk, wherever it was dropped.
    private void scoreWith(Path model) {
        session.placeProperty().set(Place.SCORE);
        screens.score().model().open(model);
    }

    /// A tour that was left half-way goes on after a restart.
    private void keepTour() {
        boolean on = shell.coach().onProperty().get();
        autosave.about(about -> about.touring(on));
    }

    /// The sample leads: in the folder the program was started from, or else beside the program.
    static Path sample() {
        Path here = Path.of("sample-data", "past-leads.csv");
        String installed = System.getProperty("hotlist.home", "");
        return Files.exists(here) ? here : Path.of(installed).resolve(here);
    }

    /// The whole content of the window.
    Parent root() {
        return root;
    }

    /// What the screens share.
    Session session() {
        return session;
    }

    /// The page before any project is open.
    StartViewModel start() {
        return start;
    }

    /// Goes on with a project.
    void resume(OpenProject opened, KeptHistory kept) {
        if (opened.about().touring()) {
            shell.coach().begin();
        }
        autosave.continueWith(opened);
        project.resumed(opened, kept);
        boolean managed = session.managedProperty().get();
        session.resume(kept.history());
        shelf.resume();
        if (managed) {
            session.placeProperty().set(Place.DECIDE);
        }
        HistoryView history = session.timeline().historyProperty().get();
        Subscription[] once = new Subscription[1];
        once[0] = session.projectProperty().subscribe((_, read) -> {
            once[0].unsubscribe();
            findResults(read, history);
        });
    }

    /// A manager begins with the decision.
    private void follow(Settings.Role role) {
        session.managedProperty().set(role == Settings.Role.MANAGER);
        if (role == Settings.Role.MANAGER) {
            session.placeProperty().set(Place.DECIDE);
        }
    }

    private void findResults(Project read, HistoryView history) {
        if (read.leads().isPresent() && tools.workspace().isPresent()) {
            SavedRuns runs = tools.workspace().get().runs();
            tools.jobs()
                    .<Optional<FormerResults.Found>>start(
                            Strings.get("project.results"),
                            _ -> FormerResults.of(runs, read, history),
                            this::showFormer);
        }
    }

    private void showFormer(Outcome<Optional<FormerResults.Found>> outcome) {
        if (outcome instanceof Outcome.Done(Optional<FormerResults.Found> found)
                && session.trainedProperty().get() == null) {
            found.ifPresent(results -> {
                session.trainedProperty().set(results.trained());
                session.keptProperty().set(results.kept());
            });
        }
    }

    /// An approved list stands in the history of the version that makes it, too.
    private void tellOfApproval(Project now) {
        List<Approval> approvals = now.decision().approvals();
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (!approvals.isEmpty()
                && chosen != null
                && approvals.getLast().isOf(chosen.model().card())) {
            Approval latest = approvals.getLast();
            shelf.approve(new Signature(latest.by(), latest.at(), latest.note()));
        }
    }

    /// The project that is open, if there is one.
    Optional<String> openId() {
        return Optional.ofNullable(autosave.aboutProperty().get()).map(KeptProject::id);
    }

    /// Whether the open project is only looked at.
    boolean isOnlyLooking() {
        OpenProject open = autosave.projectProperty().get();
        return open != null && open.isReadOnly();
    }

    /// Gives the open project another name.
    void rename(String name) {
        autosave.about(about -> about.called(name));
    }

    /// Opens a file of past leads, as if it had been dropped on the window.
    void open(Path file) {
        opening.open(file);
    }

    /// Tells of a problem on the start page.
    void tell(Problem problem) {
        start.problemProperty().set(problem);
    }

    /// Tells that something is done.
    void say(String sentence) {
        notices.say(sentence);
    }

    /// Opens the file of the sample leads.
    void openSampleFile() {
        opening.openSample();
    }

    /// Closes the project in order.
    void close() {
        followRole.unsubscribe();
        shell.close();
        autosave.close(clock.instant());
    }
}
