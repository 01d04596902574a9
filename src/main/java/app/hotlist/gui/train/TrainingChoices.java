package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.experiment.Budget;
import app.hotlist.experiment.Goal;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Search;
import app.hotlist.experiment.Split;
import app.hotlist.experiment.Tuning;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TrainingSetup;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.MoreModels.GivenScore;
import app.hotlist.model.MoreModels.OnnxFile;
import app.hotlist.model.TreeModels;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the user chooses before models are trained. Everything is kept in the project and can be undone.
public final class TrainingChoices {

    /// More than any grid of the presets has.
    private static final int MOST_TRIALS = 100;

    private final Session session;
    private final Trainer trainer;

    /// @param trainer knows what can run on this computer
    TrainingChoices(Session session, Trainer trainer) {
        this.session = session;
        this.trainer = trainer;
    }

    /// What keeps a kind of model from running on this computer; empty if nothing does.
    public Optional<Problem> obstacle(ModelSpec kind) {
        return trainer.obstacle(kind);
    }

    /// What keeps models that are switched on from running on this computer, each problem once.
    public List<Problem> obstacles() {
        return setup().specs().stream()
                .flatMap(spec -> obstacle(spec).stream())
                .distinct()
                .toList();
    }

    /// Switches off all kinds of model that cannot run on this computer.
    public void switchObstaclesOff() {
        change(
                Strings.get("train.change-models"),
                setup().withSpecs(setup().specs().stream()
                        .filter(spec -> obstacle(spec).isEmpty())
                        .toList()));
    }

    /// Switches a kind of model on, with its usual settings, or off. The baseline stays on.
    public void switchOn(ModelSpec kind, boolean on) {
        Stream<ModelSpec> kinds = ModelSpec.all().stream()
                .filter(other -> other.id().equals(kind.id()) ? on || isFixed(kind) : isOn(other))
                .map(this::asSet);
        Stream<ModelSpec> score =
                setup().specs().stream().filter(spec -> spec instanceof GivenScore || spec instanceof OnnxFile);
        change(
                Strings.get("train.change-models"),
                setup().withSpecs(Stream.concat(kinds, score).toList()));
    }

    /// Whether a kind of model is switched on, whatever its settings.
    public boolean isOn(ModelSpec kind) {
        return setup().specs().stream().anyMatch(spec -> spec.id().equals(kind.id()));
    }

    /// A kind of model as it is set; with its usual settings where it is off.
    public ModelSpec asSet(ModelSpec kind) {
        return setup().specs().stream()
                .filter(spec -> spec.id().equals(kind.id()))
                .findFirst()
                .orElse(kind);
    }

    /// Sets a kind of model that is switched on otherwise.
    public void set(ModelSpec spec) {
        List<ModelSpec> specs = setup().specs().stream()
                .map(other -> other.id().equals(spec.id()) ? spec : other)
                .toList();
        change(Strings.get("train.change-settings", spec.title()), setup().withSpecs(specs));
    }

    /// The column whose numbers compete with the models, a score of the user's own; empty if none does.
    public Optional<String> ownScore() {
        return setup().specs().stream()
                .flatMap(spec -> spec instanceof GivenScore(String column) ? Stream.of(column) : Stream.empty())
                .findFirst();
    }

    /// Lets the numbers of a column compete with the models, or none.
    public void ownScore(Optional<String> column) {
        Stream<ModelSpec> models = setup().specs().stream().filter(spec -> !(spec instanceof GivenScore));
        change(
                Strings.get("train.change-score"),
                setup().withSpecs(Stream.concat(models, column.stream().map(GivenScore::new))
                        .toList()));
    }

    /// The ONNX file that competes with the models; empty if none does.
    public Optional<OnnxFile> foreign() {
        return setup().specs().stream()
                .flatMap(spec -> spec instanceof OnnxFile file ? Stream.of(file) : Stream.empty())
                .findFirst();
    }

    /// Lets an ONNX file compete with the models, or none.
    public void foreign(Optional<OnnxFile> file) {
        Stream<ModelSpec> models = setup().specs().stream().filter(spec -> !(spec instanceof OnnxFile));
        change(
                Strings.get("train.change-onnx"),
                setup().withSpecs(
                                Stream.<ModelSpec>concat(models, file.stream()).toList()));
    }

    /// Whether a model is always on: without the baseline nobody knows what chance would do.
    public boolean isFixed(ModelSpec kind) {
        return kind instanceof ModelSpec.Baseline;
    }

    /// What the best model is to be best at.
    public Goal goal() {
        return setup().goal().orElseGet(Goal.Auc::new);
    }

    /// For how many minutes better settings are looked for; 0 for not at all or not by the clock.
    public int minutes() {
        return setup().tuning()
                .map(Tuning::budget)
                .map(budget -> budget instanceof Budget.Minutes(int minutes) ? minutes : 0)
                .orElse(0);
    }

    /// Chooses what the best model is to be best at.
    public void aimAt(Goal goal) {
        change(
                Strings.get("train.change-goal"),
                setup().withGoal(goal instanceof Goal.Auc ? Optional.empty() : Optional.of(goal)));
    }

    /// Looks for better settings so many minutes; 0 not at all.
    public void tune(int minutes) {
        change(
                Strings.get("train.change-tuning"),
                setup().withTuning(minutes == 0 ? Optional.empty() : Optional.of(Tuning.minutes(minutes))));
    }

    /// A forest of trees, its number of trees by their depth, for most buyers caught with a list of a tenth of the
    /// leads, in three folds: the recipe for a call list that misses few.
    public void treesByDepth() {
        int tenth = Math.max(
                1,
                session.project()
                        .leads()
                        .map(leads -> leads.table().rowCount() / 10)
                        .orElse(1));
        Tuning tuning = new Tuning(Search.Grid.treesAndDepth(), new Budget.Trials(MOST_TRIALS));
        change(
                Strings.get("train.change-preset"),
                setup().withSpecs(List.of(new ModelSpec.Baseline(), TreeModels.RandomForest.defaults()))
                        .withSplit(new KFold(3))
                        .withGoal(Optional.of(new Goal.RecallInTop(tenth)))
                        .withTuning(Optional.of(tuning)));
    }

    /// The columns by which leads can be divided: dates by time, the others by group.
    public List<String> columns(ColumnType... types) {
        List<ColumnType> wanted = List.of(types);
        return session.project().leads().stream()
                .flatMap(leads -> leads.table().schema().columns().stream())
                .filter(column -> wanted.contains(column.type()))
                .map(ColumnSpec::name)
                .toList();
    }

    /// Judges in another way.
    public void judgeBy(Split split) {
        change(Strings.get("train.change-split"), setup().withSplit(split));
    }

    /// Takes another seed.
    public void seed(long seed) {
        change(Strings.get("train.change-seed"), setup().withSeed(seed));
    }

    private void change(String name, TrainingSetup setup) {
        session.change(name, project -> project.withSetup(setup));
    }

    /// Which models and how they are judged.
    public TrainingSetup setup() {
        return session.project().setup();
    }
}
