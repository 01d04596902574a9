package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Split;
import app.hotlist.experiment.Tuning;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.MoreModels;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist train`: the screens Prepare, Train and Compare without a window.
@Command(
        name = "train",
        description = "Trains and compares models on past leads, and writes or registers the best one, trained on all"
                + " leads.",
        footer = """

            Examples:
              hotlist train past-leads.csv --target Bought --out sample.leadmodel
              hotlist train past-leads.csv --target Bought --register autumn-leads
              hotlist train past-leads.csv --activity activity.csv --target Bought --out active.leadmodel
              hotlist train leads.csv --target Bought --by-time Created --goal recall@200 --out m.leadmodel
              hotlist train leads.csv --target Bought --tune guided --minutes 5 --out m.leadmodel
              hotlist train --experiment spring.json --out spring.leadmodel
              hotlist train leads.csv --target y --positive yes --drop 'duration,"month, day"' --out bank.leadmodel

            A file of rules looks like this, with FLAG, SET_ASIDE or AS_MISSING for rows that break the rule
            and rules as profile --json proposes them:
              { "rules": [ { "rule": { "kind": "unique", "column": "Lead ID" }, "breach": "SET_ASIDE" } ] }

            How the file was read is remembered in the workspace; --as-before reads the
            next file with these columns in the same way.

            With --json:
              target               column and positive value
              rows, positive       leads with an outcome, and how many of them bought
              features             model inputs after encoding
              models               for each, on leads that it had not seen: name,
                                   auc (mean and sd over the folds), averagePrecision,
                                   accuracy, precision, recall, f1, logLoss, brier, seconds
              best                 name of the model nearest to the goal (the mean AUC, if none is given)
              warnings             in words
              run                  the id under which the run is saved
              out                  the file that was written; null without --out
              version              such as autumn-leads@v2; null without --register
            """,
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Mixin
    private final TableSource source = new TableSource();

    @Mixin
    private final OutcomeOption target = new OutcomeOption();

    @Mixin
    private final ActivityOption activity = new ActivityOption();

    @Option(names = "--recipe", paramLabel = "FILE", description = "A recipe of your own; else one is suggested.")
    private Optional<Path> recipe;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Rules that every lead must keep, as JSON; also checked whenever the model scores.")
    private Optional<Path> rules;

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "LIST",
            description = "The models to compare; else those that nearly always hold the best.")
    private List<String> models = List.of();

    @Option(
            names = "--own-score",
            paramLabel = "COLUMN",
            description = "A number that the leads have already, such as a CRM's score: it competes with the models.")
    private Optional<String> ownScore = Optional.empty();

    @Option(
            names = "--onnx",
            paramLabel = "FILE",
            description = "A classifier trained by another tool, as an ONNX file: it competes with the models.")
    private Optional<Path> onnx = Optional.empty();

    @Option(
            names = "--onnx-columns",
            paramLabel = "COLUMNS",
            converter = ColumnNames.Converter.class,
            description = "The columns of numbers that the ONNX file takes, in its order, where it has one input for"
                    + " all; else it takes what the recipe makes.")
    private List<ColumnNames> onnxColumns = new ArrayList<>();

    @Mixin
    private final SplitOption split = new SplitOption();

    @Mixin
    private final GoalOption goal = new GoalOption();

    @Mixin
    private final TuningOption tuning = new TuningOption();

    @Option(
            names = "--experiment",
            paramLabel = "FILE",
            description = "Repeat a saved experiment: leads, recipe, models, division, goal and seed come from there.")
    private Optional<Path> experiment = Optional.empty();

    @Option(
            names = "--save-experiment",
            paramLabel = "FILE",
            description = "Write down what is trained, so that --experiment or the window can repeat it.")
    private Optional<Path> saveExperiment = Optional.empty();

    @Option(
            names = "--drop",
            paramLabel = "COLUMNS",
            converter = ColumnNames.Converter.class,
            description = "Columns to leave out: separated by commas, names with commas in double quotes; repeatable.")
    private List<ColumnNames> drop = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "COLUMNS",
            converter = ColumnNames.Converter.class,
            description = "Columns to use although the suggestion would leave them out, such as suspected leaks.")
    private List<ColumnNames> keep = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Decides everything left to chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private ModelDestination destination;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    /// What is to be trained on which leads, and what to know about it.
    ///
    /// @param read the file as it was read
    /// @param leads the same, with columns for their activity where there is a log of it
    private record Task(Imported read, Imported leads, Plan plan, List<String> warnings) {}

    @Override
    public Integer call() {
        Progress progress = answer.progress();
        Task task = experiment
                .map(file -> repeated(file, progress.part(0, 0.1)))
                .orElseGet(() -> chosen(progress.part(0, 0.1)));
        Imported imported = task.leads();
        Target outcome = task.plan().recipe().target();
        DataFingerprint data = Fingerprint.of(imported, outcome);
        saveExperiment.ifPresent(
                file -> ExperimentFile.of(imported, data, task.plan(), file).write(file));
        Experiment done = new Laboratory(answer.parallelism(), Onlooker.NOBODY, surroundings.clock())
                .run(task.plan(), imported.table(), data, progress.part(0.1, 0.85));

        Instant now = surroundings.clock().instant();
        Run best = done.best();
        Workspace here = workspace.open();
        SavedRun saved = here.runs().save(destination.nameOfRun(imported.file()), done, now);
        LeadModel model = done.train(
                best, destination.nameOfModel(best, imported.file()), imported.table(), now, progress.part(0.85, 1));
        TrainDocument.Saved kept = destination.keep(model, best, here, now);
        here.imports().remember(ImportSettings.of(task.read(), Map.of(), Optional.of(outcome)), now);

        List<String> warnings =
                Stream.concat(task.warnings().stream(), done.remarks().stream()).toList();
        TrainDocument document = TrainDocument.of(done, model, warnings, saved.id(), kept);
        answer.give(document, words(document, done.runs(), best));
        return ExitCode.OK;
    }

    private Task chosen(Progress progress) {
        List<ModelSpec> kinds = models.isEmpty()
                ? ModelSpec.sensible()
                : models.stream()
                        .map(String::strip)
                        .distinct()
                        .map(ModelSpec::byId)
                        .toList();
        List<ModelSpec> specs = Stream.of(
                        kinds.stream(), ownScore.map(MoreModels.GivenScore::new).stream(), foreign().stream())
                .<ModelSpec>flatMap(some -> some)
                .toList();
        Split judged = split.split();
        Optional<Tuning> search = tuning.tuning();
        Imported read = source.read(workspace, answer.parallelism(), progress.part(0, 0.5));
        ActivityOption.Active active = activity.of(
                read,
                recipe.flatMap(file -> RecipeFile.read(file).activity()),
                answer.parallelism(),
                progress.part(0.5, 1));
        Imported imported = active.imported();
        RecipeChoice.Wishes wishes =
                new RecipeChoice.Wishes(recipe, rules, ColumnNames.all(drop), ColumnNames.all(keep));
        RecipeChoice choice = RecipeChoice.of(imported, target.of(imported), wishes, seed);
        Recipe prepared = choice.recipe().withActivity(active.rollUp().or(choice.recipe()::activity));
        Plan plan = new Plan(prepared, specs, judged, seed, goal.goal(), choice.doubtful(), search);
        List<String> warnings = Stream.concat(active.remarks().stream(), choice.warnings().stream())
                .toList();
        return new Task(read, imported, plan, warnings);
    }

    private Optional<MoreModels.OnnxFile> foreign() {
        List<String> columns = List.copyOf(ColumnNames.all(onnxColumns));
        return onnx.map(MoreModels.OnnxFile::of).map(file -> columns.isEmpty() ? file : file.taking(columns));
    }

    /// Leads named on the command line take the place of those of the experiment.
    private Task repeated(Path file, Progress progress) {
        ExperimentFile saved = ExperimentFile.read(file);
        Imported read = source.isGiven()
                ? source.read(workspace, answer.parallelism(), progress.part(0, 0.5))
                : saved.read(file, answer.parallelism(), progress.part(0, 0.5));
        ActivityOption.Active active =
                activity.of(read, saved.plan().recipe().activity(), answer.parallelism(), progress.part(0.5, 1));
        saved.demandColumns(read.file(), active.imported().table());
        Imported imported = active.imported().with(saved.learntFrom(active.imported()));
        DataFingerprint now = Fingerprint.of(imported, saved.plan().recipe().target());
        List<String> warnings = new ArrayList<>(active.remarks());
        if (!now.equals(saved.data())) {
            warnings.add(Texts.get(
                    "cli.train.other-leads",
                    saved.data().rows(),
                    saved.data().positives(),
                    now.rows(),
                    now.positives()));
        }
        return new Task(read, imported, saved.plan(), warnings);
    }

    private static String words(TrainDocument document, List<Run> runs, Run best) {
        StringBuilder words = new StringBuilder();
        words.append(Texts.get("cli.train.rows", document.rows(), document.positive(), document.features()))
                .append("\n\n")
                .append(Leaderboard.of(runs))
                .append(Texts.get("cli.train.note"))
                .append("\n\n");
        document.warnings().forEach(warning -> words.append(warning).append('\n'));
        words.append(Texts.get("cli.train.done", best.spec().title(), document.run()))
                .append('\n');
        document.out()
                .ifPresent(file -> words.append(Texts.get("cli.written", file)).append('\n'));
        document.version()
                .ifPresent(version -> words.append(Texts.get("cli.models.registered", version))
                        .append('\n'));
        return words.toString();
    }
}
