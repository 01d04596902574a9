package app.hotlist.cli;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist demo`: the whole main job on the sample leads, in the terminal.
@Command(
        name = "demo",
        description = "Does the whole main job on the sample leads: imports, trains, compares, scores, exports.",
        footer = """

            Example:
              hotlist demo --out /tmp/demo

            Writes call-list.xlsx, call-list.csv, the model, charts and figures.json.
            With --json: figures.json as it is written, that is train (as train --json), score
            (read, scored, notScored, tiers, out) and charts.
            """,
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final long SEED = 42;
    private static final int SHOWN = 10;
    private static final String TARGET = "Bought";

    /// What came of it. Other programs read these names: never change one.
    private record Document(TrainDocument train, ScoreSummary score, List<String> charts) {}

    private final Surroundings surroundings;

    @Mixin
    private final Answer answer;

    @Option(names = "--samples", paramLabel = "DIR", description = "The folder with the sample leads.")
    private Optional<Path> samples;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where everything is written (default: target/demo).")
    private Optional<Path> out;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        Path from = samples.orElseGet(() -> surroundings.home().resolve("sample-data"));
        Path past = from.resolve("past-leads.csv");
        Path fresh = from.resolve("new-leads.csv");
        if (!Files.exists(past) || !Files.exists(fresh)) {
            throw CliProblem.NO_SAMPLES.with(from);
        }
        Path folder = out.orElseGet(() -> surroundings.home().resolve("target").resolve("demo"));
        Progress progress = answer.progress();
        Instant now = surroundings.clock().instant();

        Imported imported = CsvReader.read(past, progress.part(0, 0.05));
        Target target = TargetChoice.of(imported, TARGET, List.of());
        RecipeChoice choice = RecipeChoice.of(imported, target, RecipeChoice.Wishes.NONE, SEED);
        Plan plan = new Plan(choice.recipe(), ModelSpec.sensible(), KFold.defaults(), SEED);
        Experiment experiment = new Laboratory(answer.parallelism(), Onlooker.NOBODY, surroundings.clock())
                .run(plan, imported.table(), Fingerprint.of(imported, target), progress.part(0.05, 0.75));
        Path bundle = folder.resolve("sample.leadmodel");
        LeadModel model =
                experiment.train(experiment.best(), "sample", imported.table(), now, progress.part(0.75, 0.85));
        ModelFile.write(bundle, model);

        ScoredList list =
                LeadScorer.score(model, NewLeads.of(fresh).with(answer.parallelism()), progress.part(0.85, 0.9));
        ScoreOptions options = ScoreOptions.usual(now);
        ScoreSummary summary =
                LeadScorer.write(list, folder.resolve("call-list.xlsx"), options, progress.part(0.9, 0.92));
        LeadScorer.write(list, folder.resolve("call-list.csv"), options, progress.part(0.92, 0.94));
        List<Path> charts = DemoCharts.write(experiment, folder.resolve("charts"), progress.part(0.94, 1));

        TrainDocument train = TrainDocument.of(
                experiment,
                model,
                choice.warnings(),
                "",
                new TrainDocument.Saved(Optional.of(bundle.toString()), Optional.empty()));
        Document document =
                new Document(train, summary, charts.stream().map(Path::toString).toList());
        Json.write(folder.resolve("figures.json"), document);
        answer.give(document, words(train, experiment, list, summary));
        return ExitCode.OK;
    }

    private static String words(TrainDocument train, Experiment experiment, ScoredList list, ScoreSummary summary) {
        return Stream.of(
                        Texts.get("cli.train.rows", train.rows(), train.positive(), train.features()),
                        String.join("\n", train.warnings()),
                        Leaderboard.of(experiment.runs()) + Texts.get("cli.train.note"),
                        DemoCharts.sentence(experiment),
                        ScoreCommand.done(summary) + "\n" + String.join("\n", list.remarks()),
                        best(list),
                        Texts.get(
                                "cli.demo.written",
                                summary.out().toAbsolutePath().resolveSibling("")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /// The best leads with their reasons, one a line.
    private static String best(ScoredList list) {
        StringBuilder lines = new StringBuilder(Texts.get("cli.demo.best"));
        for (int rank = 0; rank < Math.min(SHOWN, list.size()); rank++) {
            ScoredLead lead = list.lead(rank);
            String reasons = lead.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
            lines.append("\n%3d  %s  %3d %%  %s  %s"
                    .formatted(rank + 1, lead.tier(), Math.round(100 * lead.chance()), lead.id(), reasons));
        }
        return lines.toString();
    }
}
