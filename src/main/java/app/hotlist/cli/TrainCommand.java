package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.SavedRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `hotlist train`: the screens Prepare, Train and Compare without a window.
@Command(
        name = "train",
        description = "Trains and compares models on past leads and writes the best one, trained on all leads.",
        footer = """

                Examples:
                  hotlist train past-leads.csv --target Bought --out sample.leadmodel
                  hotlist train past-leads.csv --activity activity.csv --target Bought --out active.leadmodel
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
                  best                 name of the model with the highest mean AUC
                  warnings             in words
                  run                  the id under which the run is saved
                  out                  the file that was written
                """,
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    /// For picocli: what the split refuses is wrong usage.
    private static final class Folds implements ITypeConverter<KFold> {
        @Override
        public KFold convert(String value) {
            try {
                return new KFold(Integer.parseInt(value));
            } catch (IllegalArgumentException failure) {
                throw new TypeConversionException(failure.getMessage());
            }
        }
    }

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
            defaultValue = "baseline,logistic,tree,boosted",
            description = "The models to compare (default: ${DEFAULT-VALUE}).")
    private List<String> models;

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "5",
            converter = Folds.class,
            description = "Parts, 2 to 20, that each take their turn as unseen leads (default: ${DEFAULT-VALUE}).")
    private KFold folds;

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

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "BUNDLE",
            description = "Where to write the model, such as sample.leadmodel. Replaced if it exists.")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        List<ModelSpec> specs = models.stream()
                .map(String::strip)
                .distinct()
                .map(ModelSpec::byId)
                .toList();
        Progress progress = answer.progress();
        Imported read = source.read(workspace, answer.parallelism(), progress.part(0, 0.05));
        ActivityOption.Active active = activity.of(
                read,
                recipe.flatMap(file -> RecipeFile.read(file).activity()),
                answer.parallelism(),
                progress.part(0.05, 0.1));
        Imported imported = active.imported();
        Target outcome = target.of(imported);
        RecipeChoice.Wishes wishes =
                new RecipeChoice.Wishes(recipe, rules, ColumnNames.all(drop), ColumnNames.all(keep));
        RecipeChoice choice = RecipeChoice.of(imported, outcome, wishes, seed);
        Recipe chosen = choice.recipe().withActivity(active.rollUp().or(choice.recipe()::activity));
        Plan plan = new Plan(chosen, specs, folds, seed);
        Experiment experiment =
                Experiment.run(plan, imported.table(), Fingerprint.of(imported, outcome), progress.part(0.1, 0.85));

        Instant now = surroundings.clock().instant();
        String name = String.valueOf(out.getFileName()).replaceFirst("\\.[^.]*$", "");
        SavedRun saved = workspace.open().runs().save(name, experiment, now);
        LeadModel model = experiment.train(experiment.best(), name, imported.table(), now, progress.part(0.85, 1));
        ModelFile.write(out, model);
        workspace.open().imports().remember(ImportSettings.of(read, Map.of(), Optional.of(outcome)), now);

        List<String> warnings = Stream.of(
                        active.remarks().stream(),
                        choice.warnings().stream(),
                        experiment.runs().stream().flatMap(run -> run.warning().stream()))
                .flatMap(some -> some)
                .toList();
        TrainDocument document =
                TrainDocument.of(experiment, model, warnings, new TrainDocument.Saved(saved.id(), out.toString()));
        answer.give(document, words(document, experiment.runs(), experiment.best()));
        return ExitCode.OK;
    }

    private static String words(TrainDocument document, List<Run> runs, Run best) {
        StringBuilder words = new StringBuilder();
        words.append(Texts.get("cli.train.rows", document.rows(), document.positive(), document.features()))
                .append("\n\n")
                .append(Leaderboard.of(runs))
                .append(Texts.get("cli.train.note"))
                .append("\n\n");
        document.warnings().forEach(warning -> words.append(warning).append('\n'));
        return words.append(Texts.get("cli.train.written", best.spec().title(), document.out(), document.run()))
                .append('\n')
                .toString();
    }
}
