package app.hotlist.gui;

import app.hotlist.gui.check.CheckController;
import app.hotlist.gui.check.CheckViewModel;
import app.hotlist.gui.compare.CompareController;
import app.hotlist.gui.compare.CompareViewModel;
import app.hotlist.gui.compare.CurveChart;
import app.hotlist.gui.data.DataController;
import app.hotlist.gui.data.DataViewModel;
import app.hotlist.gui.data.ImportMemory;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.prepare.PrepareController;
import app.hotlist.gui.prepare.PrepareViewModel;
import app.hotlist.gui.score.ScoreController;
import app.hotlist.gui.score.ScoreViewModel;
import app.hotlist.gui.shell.HelpController;
import app.hotlist.gui.shell.Opening;
import app.hotlist.gui.shell.ShellController;
import app.hotlist.gui.shell.ShellViewModel;
import app.hotlist.gui.shell.StartController;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Views;
import app.hotlist.gui.train.TrainController;
import app.hotlist.gui.train.TrainViewModel;
import app.hotlist.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Everything inside the window, made by hand: the session, the view-models, the controllers and their views.
///
/// Needs a running toolkit. [GuiApp] gives it real threads and dialogs, a test its own.
public final class Workbench {

    private final Session session = new Session();
    private final Notices notices = new Notices();
    private final Look look = new Look();
    private final Opening opening;
    private final Parent root;

    /// @param workspace keeps results beyond this session; empty if there is no place to keep them
    public Workbench(Jobs jobs, FileDialogs dialogs, Optional<Workspace> workspace, Clock clock) {
        DataViewModel data = new DataViewModel(session, jobs, new ImportMemory(workspace, clock, jobs.parallelism()));
        CheckViewModel check = new CheckViewModel(session, jobs, clock);
        PrepareViewModel prepare = new PrepareViewModel(session, jobs);
        TrainViewModel train =
                new TrainViewModel(session, jobs, new CoreTraining(workspace, clock, jobs.parallelism()), notices);
        CompareViewModel compare = new CompareViewModel(session, jobs, new CoreModels(clock), notices);
        ScoreViewModel score = new ScoreViewModel(session, jobs, clock);
        score.listProperty().subscribe(list -> session.scoredProperty().set(list != null));

        Map<Place, Node> screens = new EnumMap<>(Place.class);
        screens.put(Place.DATA, Views.load(new DataController(data, dialogs)));
        screens.put(Place.CHECK, Views.load(new CheckController(check, dialogs)));
        screens.put(Place.PREPARE, Views.load(new PrepareController(prepare)));
        screens.put(Place.TRAIN, Views.load(new TrainController(train)));
        screens.put(
                Place.COMPARE, Views.load(new CompareController(compare, dialogs, new CurveChart(new Figure(look)))));
        screens.put(Place.SCORE, Views.load(new ScoreController(score, dialogs)));

        Map<Place, ObservableBooleanValue> running = Map.of(
                Place.DATA, data.readingProperty(),
                Place.PREPARE, prepare.preparingProperty(),
                Place.TRAIN, train.runningProperty(),
                Place.COMPARE, compare.workingProperty());
        ShellViewModel shell = new ShellViewModel(session, jobs, running, clock);
        opening = new Opening(dialogs, sample(), data::open, data.problemProperty());
        ShellController.Pages pages = new ShellController.Pages(
                Views.load(new StartController(opening)), Views.load(new HelpController(shell.helpOpenProperty())));
        ShellController controller = new ShellController(shell, look, opening, screens, pages);
        root = Views.load(controller);
        notices.subscribe(controller::show);
    }

    /// The sample leads: in the folder the program was started from, or else beside the program.
    private static Path sample() {
        Path here = Path.of("sample-data", "past-leads.csv");
        String installed = System.getProperty("hotlist.home", "");
        return Files.exists(here) ? here : Path.of(installed).resolve(here);
    }

    /// The whole content of the window.
    public Parent root() {
        return root;
    }

    /// How the window looks.
    public Look look() {
        return look;
    }

    /// What the screens share.
    public Session session() {
        return session;
    }

    /// Opens a file of past leads, as if it had been dropped on the window.
    public void open(Path file) {
        opening.open(file);
    }

    /// Opens the sample leads.
    public void openSample() {
        opening.openSample();
    }
}
