package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Tier;
import app.hotlist.scoring.ActivityFile;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist score`: the Score screen without a window.
@Command(
        name = "score",
        description = "Scores the leads of a file and writes them as a call list, best first.",
        footer = """

                Examples:
                  hotlist score new-leads.csv --model sample.leadmodel --out call-list.xlsx
                  hotlist score new-leads.csv --activity activity.csv --model active.leadmodel --out call-list.xlsx

                With --json:
                  read, scored, notScored   leads
                  tiers                     leads in A, B, C and D
                  out                       the file that was written
                  remarks                   what to know about the list, in words
                """,
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    /// What `hotlist score --json` prints. Other programs read these names: never change one.
    private record Document(
            long read, long scored, long notScored, Map<Tier, Long> tiers, String out, List<String> remarks) {}

    private final Surroundings surroundings;

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Option(
            names = {"-m", "--model"},
            required = true,
            paramLabel = "BUNDLE",
            description = "The model, as written by train.")
    private Path model;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write the list: .xlsx, .csv or .jsonl. Replaced if it exists.")
    private Path out;

    @Option(
            names = "--tiers",
            split = ",",
            paramLabel = "TIER",
            defaultValue = "A,B",
            description = "The tiers on the sheet of hot leads (default: ${DEFAULT-VALUE}).")
    private Set<Tier> tiers;

    @Option(names = "--no-contacts", description = "Leave names, companies, telephone numbers and e-mails out.")
    private boolean withoutContacts;

    @Option(names = "--open", description = "Score only leads whose outcome the file does not say yet.")
    private boolean open;

    @Option(
            names = "--activity",
            paramLabel = "EVENTS",
            description = "The log of what these leads did, for a model that was trained with one.")
    private Optional<Path> activity = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Up to which day activity counts, for a model that looks back from a fixed day.")
    private Optional<LocalDate> asOf = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
    }

    @Override
    public Integer call() {
        LeadScorer.checkEnding(out);
        Progress progress = answer.progress();
        LeadModel chosen = ModelFile.read(model);
        NewLeads leads = new NewLeads(source.part(), open ? NewLeads.Which.OPEN : NewLeads.Which.ALL, log());
        ScoredList list = LeadScorer.score(chosen, leads, progress.part(0, 0.7));
        Instant now = surroundings.clock().instant();
        ScoreOptions options = new ScoreOptions(
                tiers, !withoutContacts, now, surroundings.clock().getZone());
        ScoreSummary summary = LeadScorer.write(list, out, options, progress.part(0.7, 1));
        answer.give(
                new Document(
                        summary.read(),
                        summary.scored(),
                        summary.notScored(),
                        summary.tiers(),
                        summary.out().toString(),
                        list.remarks()),
                words(summary, list.remarks()));
        return ExitCode.OK;
    }

    private Optional<ActivityFile> log() {
        return activity.map(file -> new ActivityFile(ActivityOption.log(file), asOf, answer.parallelism()));
    }

    private static String words(ScoreSummary summary, List<String> remarks) {
        StringBuilder words = new StringBuilder(done(summary)).append('\n');
        remarks.forEach(remark -> words.append(remark).append('\n'));
        return words.append(Texts.get("cli.written", summary.out()))
                .append('\n')
                .toString();
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
