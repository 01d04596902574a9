package app.hotlist.gui;

import app.hotlist.base.Problem;
import app.hotlist.decision.Approval;
import app.hotlist.gui.check.CheckController;
import app.hotlist.gui.check.CheckViewModel;
import app.hotlist.gui.compare.CompareController;
import app.hotlist.gui.compare.CompareViewModel;
import app.hotlist.gui.data.DataController;
import app.hotlist.gui.data.DataViewModel;
import app.hotlist.gui.data.ImportMemory;
import app.hotlist.gui.decide.DecideController;
import app.hotlist.gui.decide.DecideViewModel;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.SearchCard;
import app.hotlist.gui.models.ModelsController;
import app.hotlist.gui.models.ModelsViewModel;
import app.hotlist.gui.monitor.MonitorController;
import app.hotlist.gui.monitor.MonitorViewModel;
import app.hotlist.gui.prepare.PrepareController;
import app.hotlist.gui.prepare.PrepareViewModel;
import app.hotlist.gui.prepare.RecipeExchange;
import app.hotlist.gui.reports.ReportsController;
import app.hotlist.gui.reports.ReportsViewModel;
import app.hotlist.gui.runs.RunsController;
import app.hotlist.gui.runs.RunsViewModel;
import app.hotlist.gui.score.ScoreController;
import app.hotlist.gui.score.ScoreMemory;
import app.hotlist.gui.score.ScoreViewModel;
import app.hotlist.gui.settings.SettingsController;
import app.hotlist.gui.settings.SettingsViewModel;
import app.hotlist.gui.settings.SpaceViewModel;
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
import app.hotlist.gui.support.FileDialogs;
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
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.gui.train.ExperimentViewModel;
import app.hotlist.gui.train.TrainController;
import app.hotlist.gui.train.TrainViewModel;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.SavedRuns;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Signature;
import app.hotlist.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Everything that one project is worked on with, made by hand: the view-models, the controllers and their views.
final class Workbench {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    /// After so long somebody may have looked away.
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Tools tools;
    private final Clock clock;
    private final Session session;
    private final Autosave autosave;
    private final Notices notices = new Notices();
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
        FileDialogs dialogs = tools.dialogs();
        Optional<Workspace> workspace = tools.workspace();
        DataViewModel data = new DataViewModel(session, jobs, new ImportMemory(workspace, clock, jobs.parallelism()));
        CheckViewModel check = new CheckViewModel(session, jobs, clock);
        PrepareViewModel prepare = new PrepareViewModel(session, jobs);
        shelf = new ModelShelf(session, jobs, workspace, clock);
        CoreModels making = new CoreModels(shelf, clock);
        TrainViewModel train = new TrainViewModel(
                session, jobs, new CoreTraining(workspace, making, clock, jobs.parallelism()), notices);
        ExperimentViewModel experiments = new ExperimentViewModel(session, jobs, notices);
        RecipeExchange recipes = new RecipeExchange(session, jobs, notices, new FormerRecipes(workspace));
        Reporting reporting = new Reporting(session, jobs, workspace, clock);
        CompareViewModel compare = new CompareViewModel(
                session,
                jobs,
                new CompareViewModel.Desk(making, new KeptRunBook(workspace, clock, jobs.parallelism()), reporting),
                notices);
        ScoreViewModel score =
                new ScoreViewModel(session, jobs, clock, workspace.map(kept -> ScoreMemory.in(kept.folder())));
        workspace.ifPresent(score.model().opening()::trustIn);
        score.model().productionProperty().bind(shelf.sentence());
        shelf.problemProperty().subscribe(found -> {
            if (found != null && session.placeProperty().get() != Place.MODELS) {
                score.problemProperty().set(found); // the model in production cannot be used
            }
        });
        MonitorViewModel monitor = new MonitorViewModel(session, jobs, shelf, clock, notices);
        score.callList().listProperty().subscribe(list -> {
            session.scoredProperty().set(list != null);
            if (list != null) {
                monitor.compare(list);
            }
            // Dividing a list anew takes no time.
            if (list != null && jobs.lasted().compareTo(LONG) > 0) {
                notices.finished(
                        Strings.get("notice.scored", list.read(), list.file().getFileName()), Place.SCORE);
            }
        });

        Map<Place, Node> screens = new EnumMap<>(Place.class);
        screens.put(Place.DATA, Views.load(new DataController(data, dialogs)));
        screens.put(Place.CHECK, Views.load(new CheckController(check, dialogs)));
        screens.put(Place.PREPARE, Views.load(new PrepareController(prepare, recipes, dialogs)));
        screens.put(
                Place.TRAIN,
                Views.load(new TrainController(train, experiments, new SearchCard(new Figure(look)), dialogs)));
        screens.put(Place.COMPARE, Views.load(new CompareController(compare, dialogs, look)));
        DecideViewModel decide = new DecideViewModel(session, jobs, clock, notices);
        screens.put(Place.DECIDE, Views.load(new DecideController(decide, dialogs, look)));
        screens.put(Place.SCORE, Views.load(new ScoreController(score, dialogs, new Figure(look))));
        screens.put(Place.MONITOR, Views.load(new MonitorController(monitor, dialogs, look)));

        RunsViewModel runs = new RunsViewModel(session, jobs, notices, workspace, clock);
        screens.put(
                Place.RUNS, Views.load(new RunsController(runs, tools.questions(), new SearchCard(new Figure(look)))));
        ModelsViewModel models = new ModelsViewModel(session, shelf, jobs, workspace, notices);
        screens.put(Place.MODELS, Views.load(new ModelsController(models, dialogs, tools.questions())));

        ReportsViewModel reports = new ReportsViewModel(session, jobs, reporting, notices, workspace);
        screens.put(Place.REPORTS, Views.load(new ReportsController(reports, dialogs)));

        SettingsViewModel settings = new SettingsViewModel(tools.workspace(), tools.speech(), work.desk());
        SpaceViewModel space = new SpaceViewModel(workspace, jobs, notices, clock);
        session.placeProperty().subscribe(place -> {
            if (place == Place.SETTINGS) {
                space.refresh();
            }
        });
        screens.put(
                Place.SETTINGS,
                Views.load(new SettingsController(
                        new SettingsController.Models(settings, space, tools.service()),
                        look,
                        new SettingsController.Asking(dialogs, tools.questions()))));

        Map<Place, ObservableBooleanValue> running = Map.of(
                Place.DATA, data.readingProperty(),
                Place.PREPARE, prepare.preparingProperty(),
                Place.TRAIN, train.runningProperty(),
                Place.COMPARE, compare.workingProperty());
        shell = new ShellViewModel(session, jobs, running, clock);
        project = new ProjectViewModel(session, autosave, work.desk(), clock);
        opening = new Opening(
                dialogs,
                sample(),
                new Opening.Ways(file -> open(file, data), experiments::open, file -> scoreWith(file, score)),
                data.problemProperty());
        start = new StartViewModel(work.desk(), jobs, clock, data.problemProperty());
        ShellController.Pages pages = new ShellController.Pages(
                Views.load(new StartController(start, opening, tools.questions())),
                Views.load(new HelpController(shell)));
        ShellController controller = new ShellController(
                new ShellController.Frame(shell, project, look, tools.questions()), opening, screens, pages);
        root = Views.load(controller);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(PRINT, () -> report(reports));
            }
        });
        controller.serving(tools.service().addressProperty());
        notices.subscribe(controller::show);
        notices.whenFinished(controller::tell);
        session.timeline().subscribe(autosave::record);
        autosave.projectProperty().subscribe(opened -> {
            if (opened != null) {
                shelf.belongTo(opened);
                monitor.refresh();
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
    private void report(ReportsViewModel reports) {
        if (session.project().leads().isPresent()) {
            session.placeProperty().set(Place.REPORTS);
            reports.make(tools.dialogs()::show);
        }
    }

    /// Shows what has been read, wherever it was dropped; a manager has another page for that. With the sample begins
    /// the tour.
    private void open(Path leads, DataViewModel data) {
        if (!session.managedProperty().get()) {
            session.placeProperty().set(Place.DATA);
        }
        data.open(leads);
        if (leads.equals(sample())) {
            shell.coach().begin();
        } else {
            shell.coach().end();
        }
    }

    /// Scores with a model from disk, wherever it was dropped.
    private void scoreWith(Path model, ScoreViewModel score) {
        session.placeProperty().set(Place.SCORE);
        score.model().open(model);
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
