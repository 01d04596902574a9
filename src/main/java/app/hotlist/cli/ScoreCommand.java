package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.drift.DriftReport;
import app.hotlist.model.Tier;
import app.hotlist.scoring.BrokenRule;
import app.hotlist.scoring.ColumnMatch;
import app.hotlist.scoring.CrmExport;
import app.hotlist.scoring.CrmProfile;
import app.hotlist.scoring.LeadCheck;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.NewLevels;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import app.hotlist.scoring.StreamedScores;
import app.hotlist.scoring.TrendMemory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hotlist score`: the Score screen without a window.
@Command(
        name = "score",
        description = "Scores the leads of a file and writes them as a call list, best first.",
        footer = """

            Examples:
              hotlist score new-leads.csv --model sample.leadmodel --out call-list.xlsx
              hotlist score new-leads.csv --model autumn-leads --out call-list.xlsx
              hotlist score new-leads.csv --model autumn-leads@v2 --out call-list.xlsx
              hotlist score new-leads.csv --activity activity.csv --model active.leadmodel --out call-list.xlsx
              hotlist score new-leads.csv --model sample.leadmodel --crm salesforce --out import.csv
              hotlist score --watch inbox --model sample.leadmodel

            A model that was made on another computer is announced: only use those of people you trust.
            A .csv or .jsonl list may be larger than memory; a workbook, --watch, --trend, --owners,
            --per-owner and --crm need all leads in it.
            What a registered model scores is compared with the leads that it learnt from, and remembered
            for the Monitor screen: counts only. The remarks say so where leads have changed.
            With --json:
              model                     its title, with the version of a registered one
              foreign                   whether it was made on another computer
              read, scored, notScored   leads
              tiers                     leads in A, B, C and D
              out                       the file that was written
              columns                   renamed (the model's name: the file's), without, extra
              newValues                 column, leads, countedAs (other, none, blank, average or rare)
                                        and values (each with its leads): values that the model never saw
              brokenRules               rule, leads, consequence (flag, set-aside or as-missing) and
                                        notChecked (why, if so)
              remarks                   what to know about the list, in words
            """,
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    /// Share of the work that is the scoring; the rest is the writing.
    private static final double SCORING = 0.7;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Mixin
    private final ModelOption model;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the list: .xlsx, .csv or .jsonl. Replaced if it exists.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final ExportOption export = new ExportOption();

    @Option(
            names = "--crm",
            paramLabel = "CRM",
            description = "Write the file that this CRM imports: ${COMPLETION-CANDIDATES}.")
    private Optional<CrmProfile> crm = Optional.empty();

    @Option(names = "--per-owner", description = "Write a file for each owner.")
    private boolean perOwner;

    @Option(
            names = "--trend",
            paramLabel = "FOLDER",
            description = "Say how leads moved since their last export, which is remembered in this folder.")
    private Optional<Path> trend = Optional.empty();

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description = "Score every CSV that comes into this folder, beside it, until interrupted.")
    private Optional<Path> watch = Optional.empty();

    @Option(names = "--open", description = "Score only leads whose outcome the file does not say yet.")
    private boolean open;

    @Mixin
    private final LogOption activity = new LogOption();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.model = new ModelOption(surroundings);
    }

    @Override
    public Integer call() {
        return watch.isPresent() ? watch(watch.get()) : score();
    }

    private int score() {
        Path target = out.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Missing required option: '--out=FILE'"));
        LeadScorer.checkEnding(target);
        Progress progress = answer.progress();
        NewLeads leads = new NewLeads(source.part(), open ? NewLeads.Which.OPEN : NewLeads.Which.ALL, activity.log())
                .with(answer.parallelism());
        ScoreOptions options = export.at(surroundings.clock());
        ModelOption.Chosen chosen = model.choose();
        ScoringNote note = ScoringNote.of(chosen, options.scoredAt());
        if (crm.isEmpty() && !perOwner && trend.isEmpty() && StreamedScores.suits(target, options)) {
            StreamedScores.Result streamed =
                    StreamedScores.write(chosen.model(), leads, StreamedScores.Target.of(target, options), progress);
            List<String> noted = note.keep(leads.leads().file(), streamed.summary(), streamed.drift());
            return give(
                    chosen,
                    List.of(streamed.summary()),
                    new Known(streamed.columns(), streamed.check(), joined(streamed.remarks(), noted)));
        }
        ScoredList list = LeadScorer.score(chosen.model(), leads, progress.part(0, SCORING));
        Progress rest = progress.part(SCORING, 1);
        List<ScoreSummary> written = trend.isEmpty()
                ? write(list, target, options, rest)
                : new TrendMemory(trend.get())
                        .around(
                                new TrendMemory.Scored(chosen.model(), list),
                                options,
                                rest,
                                (known, left) -> write(list, target, known, left));
        List<String> noted = note.keep(list.file(), written.getFirst(), list.drift());
        return give(chosen, written, new Known(list.columns(), list.check(), joined(list.remarks(), noted)));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// What is known of the leads.
    private record Known(ColumnMatch columns, LeadCheck check, List<String> remarks) {}

    private int give(ModelOption.Chosen chosen, List<ScoreSummary> written, Known known) {
        ScoreSummary summary = written.getFirst();
        List<String> remarks = remarks(chosen.remarks(), known.remarks(), summary);
        answer.give(
                ScoreDocument.of(chosen, summary, known.columns(), known.check(), remarks),
                words(chosen.model().card().title(), written, known.check(), remarks));
        return ExitCode.OK;
    }

    private List<ScoreSummary> write(ScoredList list, Path target, ScoreOptions options, Progress progress) {
        if (perOwner && list.size() > 0) {
            return LeadScorer.writePerOwner(list, target, options, progress);
        }
        return List.of(
                crm.isPresent()
                        ? LeadScorer.write(
                                list, target, new CrmExport(options, crm.get().usual()), progress)
                        : LeadScorer.write(list, target, options, progress));
    }

    private static List<String> remarks(List<String> choice, List<String> known, ScoreSummary summary) {
        List<String> remarks = new ArrayList<>(choice);
        remarks.addAll(known);
        if (summary.madeSafe() > 0) {
            remarks.add(Texts.get("scoring.made-safe", summary.madeSafe()));
        }
        return remarks;
    }

    /// Until the process is interrupted. The model is opened anew for every file: another version may have gone into
    /// production.
    private int watch(Path folder) {
        List<String> remarks = model.choose().remarks(); // says at once what is wrong with it
        PrintWriter words = spec.commandLine().getOut();
        WatchedFolder watched =
                new WatchedFolder(folder, (leads, to) -> take(leads, to).forEach(words::println));
        remarks.forEach(words::println);
        words.println(Texts.get("cli.score.watching", folder));
        words.flush();
        try {
            while (true) {
                for (WatchedFolder.Taken taken : watched.look()) {
                    words.println(Texts.get(
                            "cli.score.taken",
                            taken.file().getFileName(),
                            taken.written().getFileName()));
                    words.flush();
                }
                surroundings.pause().await();
            }
        } catch (InterruptedException _) {
            return ExitCode.OK;
        }
    }

    /// Scores a file that has come into the watched folder.
    ///
    /// @return that its leads have changed, or that nothing could be remembered, if it is so
    private List<String> take(Path leads, Path to) {
        ModelOption.Chosen chosen = model.choose();
        ScoreOptions options = export.at(surroundings.clock());
        Progress progress = answer.progress();
        ScoredList list = LeadScorer.score(
                chosen.model(), NewLeads.of(leads).with(answer.parallelism()), progress.part(0, SCORING));
        ScoreSummary written = LeadScorer.write(list, to, options, progress.part(SCORING, 1));
        return joined(
                list.drift().flatMap(DriftReport::warning).stream().toList(),
                ScoringNote.of(chosen, options.scoredAt()).keep(list.file(), written, list.drift()));
    }

    private static String words(String model, List<ScoreSummary> written, LeadCheck check, List<String> remarks) {
        StringBuilder words = new StringBuilder(done(written.getFirst())).append('\n');
        words.append(Texts.get("cli.score.model", model)).append('\n');
        remarks.forEach(remark -> words.append(remark).append('\n'));
        Stream.concat(
                        check.newLevels().stream().map(NewLevels::fix),
                        check.brokenRules().stream().map(BrokenRule::fix))
                .distinct()
                .forEach(fix -> words.append("→ ").append(fix).append('\n'));
        written.forEach(
                file -> words.append(Texts.get("cli.written", file.out())).append('\n'));
        return words.toString();
    }

    /// The counts in one sentence.
    static String done(ScoreSummary summary) {
        Map<Tier, Long> leads = summary.tiers();
        return Texts.get(
                "cli.score.done",
                summary.read(),
                summary.scored(),
                summary.notScored(),
                leads.getOrDefault(Tier.A, 0L),
                leads.getOrDefault(Tier.B, 0L),
                leads.getOrDefault(Tier.C, 0L),
                leads.getOrDefault(Tier.D, 0L));
    }
}
