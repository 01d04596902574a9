package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Tried;
import app.hotlist.experiment.Tuned;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.model.Trend;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateOrder;
import app.hotlist.table.ImportReport;
import app.hotlist.table.Imported;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ten leads, four of whom bought, and results on them, for tests of view-models.
public final class SmallProject {

    /// Who bought.
    public static final Target TARGET = new Target("Bought", "yes");

    private static final boolean[] BOUGHT = {true, true, true, true, false, false, false, false, false, false};

    private SmallProject() {}

    /// The leads, read from nowhere.
    public static Leads leads() {
        Table table = Table.of(
                CategoryColumn.of("Source", "web", "web", "fair", "web", "fair", "ad", "ad", "ad", "fair", "ad"),
                NumberColumn.of("Visits", 5, 4, 6, 3, 1, 2, 0, 1, 2, 1),
                CategoryColumn.of("Bought", "yes", "yes", "yes", "yes", "no", "no", "no", "no", "no", "no"));
        ImportReport report = new ImportReport(10, 10, 0, 0, List.of(), Map.of(), List.of());
        CsvDialect dialect = new CsvDialect(
                ',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.YEAR_FIRST, CsvDialect.USUAL_MISSING);
        Optional<Target> target = Optional.of(TARGET);
        return new Leads(
                new Imported(Path.of("leads.csv"), dialect, table, report),
                TableProfile.of(table, target, report),
                Map.of(),
                target);
    }

    /// A project that is ready to be trained.
    public static Project ready() {
        Recipe recipe = new Recipe(TARGET, Optional.empty(), List.of(new OneHot(List.of("Source"))));
        return Project.EMPTY.withLeads(leads()).withRecipe(recipe);
    }

    /// What a model did that gave these chances to the ten leads; the first four bought. The two halves of the
    /// leads count as two folds.
    public static Run run(ModelSpec spec, double... chances) {
        Predictions all = predictions(0, 10, chances);
        List<Metrics> folds = List.of(Metrics.of(predictions(0, 10, chances)), Metrics.of(predictions(2, 8, chances)));
        List<ColumnImportance> importance = List.of(
                new ColumnImportance("Visits", 0.7, Optional.empty(), Optional.empty(), Trend.RISING)
                        .with(Optional.of(0.12), Optional.of(0.4)),
                new ColumnImportance("Source", 0.3, Optional.of("web"), Optional.of("ad"), Trend.NONE)
                        .with(Optional.of(-0.01), Optional.of(0.6)));
        return new Run(spec, all, Metrics.of(all), folds, Duration.ofMillis(1200), importance);
    }

    private static Predictions predictions(int from, int to, double... chances) {
        int[] rows = new int[to - from];
        boolean[] labels = new boolean[to - from];
        double[] given = new double[to - from];
        for (int i = from; i < to; i++) {
            rows[i - from] = i;
            labels[i - from] = BOUGHT[i];
            given[i - from] = chances[i];
        }
        return new Predictions(rows, labels, given);
    }

    /// Three models: boosted trees rank perfectly, the logistic regression puts one buyer fifth, the baseline nobody
    /// anywhere.
    public static Experiment experiment(Project project) {
        List<Run> runs = List.of(
                run(new ModelSpec.Baseline(), .4, .4, .4, .4, .4, .4, .4, .4, .4, .4),
                run(ModelSpec.LogisticRegression.defaults(), .9, .8, .7, .5, .6, .4, .3, .3, .2, .1),
                run(TreeModels.BoostedTrees.defaults(), .9, .8, .7, .6, .4, .3, .3, .2, .2, .1));
        Plan plan = project.plan().orElseThrow();
        Table table = project.leads().orElseThrow().imported().table();
        return new Experiment(plan, new DataFingerprint("leads.csv", "", 10, 4, table.schema()), runs);
    }

    /// The same, as if better settings of its best model had been looked for.
    public static Experiment searched(Project project) {
        Experiment whole = experiment(project);
        Run best = whole.best();
        Tried usual = new Tried(best.spec(), best.value(), Duration.ofSeconds(1));
        Run tuned = new Run(
                best.spec(),
                best.outOfFold(),
                best.metrics(),
                best.folds(),
                best.took(),
                best.importance(),
                best.values(),
                Optional.of(new Tuned(List.of(usual, usual), 0, 0.1)),
                best.calibrator());
        return new Experiment(whole.plan(), whole.data(), List.of(whole.runs().getFirst(), tuned));
    }

    /// A session with that project, and with its results.
    public static Session trained() {
        Session session = new Session();
        session.change("open", _ -> ready());
        session.trainedProperty().set(new Trained(experiment(session.project()), session.project()));
        return session;
    }

    /// Where a model comes from that was chosen in that project: its best run.
    public static ChosenModel.Origin origin(Project project) {
        Experiment experiment = experiment(ready());
        return new ChosenModel.Origin(new Trained(experiment, project), experiment.best());
    }

    /// The best model of that project, trained on its ten leads.
    public static LeadModel model() {
        Experiment experiment = experiment(ready());
        return experiment.train(experiment.best(), "Boosted trees", leads().table(), Instant.EPOCH, Progress.NONE);
    }
}
