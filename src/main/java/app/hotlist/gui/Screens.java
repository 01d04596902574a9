package app.hotlist.gui;

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
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.gui.train.ExperimentViewModel;
import app.hotlist.gui.train.TrainController;
import app.hotlist.gui.train.TrainViewModel;
import app.hotlist.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// The screens of one project, made by hand: each controller with its view and the view-models behind it.
final class Screens {

    /// After so long somebody may have looked away.
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Tools tools;
    private final Look look;
    private final Session session;
    private final Jobs jobs;
    private final Clock clock;
    private final Notices notices;
    private final Optional<Workspace> workspace;
    private final ModelShelf shelf;
    private final Reporting reporting;
    private final DataViewModel data;
    private final PrepareViewModel prepare;
    private final TrainViewModel train;
    private final ExperimentViewModel experiments;
    private final CompareViewModel compare;
    private final ScoreViewModel score;
    private final MonitorViewModel monitor;
    private final ReportsViewModel reports;
    private final Map<Place, Node> views = new EnumMap<>(Place.class);

    Screens(Tools tools, Look look, Workbench.Work work, Notices notices) {
        this.tools = tools;
        this.look = look;
        this.notices = notices;
        session = work.session();
        jobs = tools.jobs();
        clock = tools.clock();
        workspace = tools.workspace();
        shelf = new ModelShelf(session, jobs, workspace, clock);
        reporting = new Reporting(session, jobs, workspace, clock);
        CoreModels making = new CoreModels(shelf, clock);
        data = new DataViewModel(session, jobs, new ImportMemory(workspace, clock, jobs.parallelism()));
        prepare = new PrepareViewModel(session, jobs);
        train = new TrainViewModel(
                session, jobs, new CoreTraining(workspace, making, clock, jobs.parallelism()), notices);
        experiments = new ExperimentViewModel(session, jobs, notices);
        compare = new CompareViewModel(
                session,
                jobs,
                new CompareViewModel.Desk(making, new KeptRunBook(workspace, clock, jobs.parallelism()), reporting),
                notices);
        score = new ScoreViewModel(session, jobs, clock, workspace.map(kept -> ScoreMemory.in(kept.folder())));
        monitor = new MonitorViewModel(session, jobs, shelf, clock, notices);
        reports = new ReportsViewModel(session, jobs, reporting, notices, workspace);
        fromLeadsToModels();
        fromModelsToLists();
        library(work.desk());
        tieScoring();
    }

    private void fromLeadsToModels() {
        FileDialogs dialogs = tools.dialogs();
        RecipeExchange recipes = new RecipeExchange(session, jobs, notices, new FormerRecipes(workspace));
        show(Place.DATA, new DataController(data, dialogs));
        show(Place.CHECK, new CheckController(new CheckViewModel(session, jobs, clock), dialogs));
        show(Place.PREPARE, new PrepareController(prepare, recipes, dialogs));
        show(Place.TRAIN, new TrainController(train, experiments, new SearchCard(new Figure(look)), dialogs));
    }

    private void fromModelsToLists() {
        FileDialogs dialogs = tools.dialogs();
        show(Place.COMPARE, new CompareController(compare, dialogs, look));
        show(Place.DECIDE, new DecideController(new DecideViewModel(session, jobs, clock, notices), dialogs, look));
        show(Place.SCORE, new ScoreController(score, dialogs, new Figure(look)));
        show(Place.MONITOR, new MonitorController(monitor, dialogs, look));
    }

    private void library(ProjectDesk desk) {
        FileDialogs dialogs = tools.dialogs();
        RunsViewModel runs = new RunsViewModel(session, jobs, notices, workspace, clock);
        show(Place.RUNS, new RunsController(runs, tools.questions(), new SearchCard(new Figure(look))));
        ModelsViewModel models = new ModelsViewModel(session, shelf, jobs, workspace, notices);
        show(Place.MODELS, new ModelsController(models, dialogs, tools.questions()));
        show(Place.REPORTS, new ReportsController(reports, dialogs));
        SettingsViewModel settings = new SettingsViewModel(workspace, tools.speech(), desk);
        SpaceViewModel space = new SpaceViewModel(workspace, jobs, notices, clock);
        session.placeProperty().subscribe(place -> {
            if (place == Place.SETTINGS) {
                space.refresh();
            }
        });
        show(
                Place.SETTINGS,
                new SettingsController(
                        new SettingsController.Models(settings, space, tools.service()),
                        look,
                        new SettingsController.Asking(dialogs, tools.questions())));
    }

    private void show(Place place, Object controller) {
        views.put(place, Views.load(controller));
    }

    /// Score follows the registry, and Monitor what was scored.
    private void tieScoring() {
        workspace.ifPresent(score.model().opening()::trustIn);
        score.model().productionProperty().bind(shelf.sentence());
        shelf.problemProperty().subscribe(found -> {
            if (found != null && session.placeProperty().get() != Place.MODELS) {
                score.problemProperty().set(found); // the model in production cannot be used
            }
        });
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
    }

    /// Every screen by its place.
    Map<Place, Node> views() {
        return views;
    }

    /// Of the steps that can run, whether they do.
    Map<Place, ObservableBooleanValue> running() {
        return Map.of(
                Place.DATA, data.readingProperty(),
                Place.PREPARE, prepare.preparingProperty(),
                Place.TRAIN, train.runningProperty(),
                Place.COMPARE, compare.workingProperty());
    }

    ModelShelf shelf() {
        return shelf;
    }

    DataViewModel data() {
        return data;
    }

    ExperimentViewModel experiments() {
        return experiments;
    }

    ScoreViewModel score() {
        return score;
    }

    MonitorViewModel monitor() {
        return monitor;
    }

    ReportsViewModel reports() {
        return reports;
    }
}
