package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.drift.Chances;
import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.drift.FileDrift;
import app.hotlist.model.Tier;
import app.hotlist.scoring.LeadDrift;
import app.hotlist.scoring.NewLeads;
import app.hotlist.table.LeadFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hotlist drift`: whether leads are still like those that the model was trained on.
@Command(
        name = "drift",
        description = "Says whether the leads have changed since the model was trained, and whether it matters.",
        footer = """

            Examples:
              hotlist drift new-leads.csv --model sample.leadmodel
              hotlist drift new-leads.csv --model autumn-leads --limit look
              hotlist drift this-month.csv --against last-month.csv

            PSI, the population stability index, says how far a column has moved:
            below 0.1 it is stable, above 0.25 it has moved. A column counts as changed
            only if that is beyond chance, and alarms only if the changed ones carry a
            twentieth of the score. Exit code 3 if the leads have moved.
            With --json:
              model      its title, or null with --against
              then, now  leads in training (or of the file of the past), leads now
              verdict    too-few, stable, look or moved
              sentence   the same in words
              chances    then and now: the mean chance; tiers: leads now in A, B, C
                         and D; null with --against
              columns    for each: column, verdict, psi, byChance (PSI on average if
                         nothing had changed), p (corrected for the number of
                         columns), blanks (shares then and now), unseen (share of
                         values that no past lead had), weight (share of the score,
                         or null), ks (statistic and p, of numbers with --against,
                         or null), groups (name, shares then and now)
              onlyThen,  with --against: columns of one of the files only
              onlyNow
              remarks    what to know about the model, in words
            """,
        mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {

    /// The least p-value that is shown as it is.
    private static final double LEAST_SHOWN = 0.0001;

    /// From which verdict on a script is told.
    private enum Limit {
        LOOK,
        MOVED
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Answer answer;

    @Mixin
    private final LeadsSource source = new LeadsSource();

    @Mixin
    private final ModelOption model;

    @Mixin
    private final LogOption activity = new LogOption();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compare with the leads of this file, one by one, and not with those of a model.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "VERDICT",
            description = "From which verdict on the exit code is 3: look or moved; moved if not given.")
    private Limit limit = Limit.MOVED;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    DriftCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.model = new ModelOption(surroundings);
    }

    /// What was compared, and what came of it.
    ///
    /// @param model its title, if it was not a file
    record Compared(
            DriftReport report,
            Optional<String> model,
            List<String> onlyThen,
            List<String> onlyNow,
            List<String> remarks) {}

    @Override
    public Integer call() {
        if (against.isPresent() && model.isGiven()) {
            throw new ParameterException(spec.commandLine(), "Either --model or --against, not both");
        }
        Compared compared = against.map(this::files).orElseGet(this::training);
        answer.give(DriftDocument.of(compared), words(compared));
        DriftVerdict alarm = limit == Limit.LOOK ? DriftVerdict.LOOK : DriftVerdict.MOVED;
        return compared.report().verdict().compareTo(alarm) >= 0 ? Cli.DRIFT : ExitCode.OK;
    }

    private Compared training() {
        Progress progress = answer.progress();
        NewLeads leads = new NewLeads(source.part(), NewLeads.Which.ALL, activity.log()).with(answer.parallelism());
        ModelOption.Chosen chosen = model.choose();
        return new Compared(
                LeadDrift.of(chosen.model(), leads, progress),
                Optional.of(chosen.model().card().title()),
                List.of(),
                List.of(),
                chosen.remarks());
    }

    private Compared files(Path past) {
        FileDrift drift = FileDrift.of(
                LeadFile.of(past).part(Optional.empty()), source.part(), answer.parallelism(), answer.progress());
        return new Compared(drift.report(), Optional.empty(), drift.onlyThen(), drift.onlyNow(), List.of());
    }

    private static String words(Compared compared) {
        DriftReport report = compared.report();
        String heading = compared.model()
                .map(title -> Texts.get("cli.drift.training", report.now(), report.then(), title))
                .orElseGet(() -> Texts.get("cli.drift.files", report.now(), report.then()));
        String table = compared.model().isPresent() ? weighed(report) : tested(report);
        return Stream.of(
                                Stream.of(heading),
                                compared.remarks().stream(),
                                only("cli.drift.only-then", compared.onlyThen()),
                                only("cli.drift.only-now", compared.onlyNow()),
                                Stream.of(table.stripTrailing()),
                                report.changed().stream()
                                        .map(column -> Texts.get("cli.drift.reason", column.column(), column.reason())),
                                report.chances().map(DriftCommand::chances).stream(),
                                Stream.of(report.sentence()))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Stream<String> only(String key, List<String> columns) {
        return columns.isEmpty() ? Stream.of() : Stream.of(Texts.get(key, String.join(", ", columns)));
    }

    private static String weighed(DriftReport report) {
        TextTable table = new TextTable(
                Texts.get("cli.column.name"),
                Texts.get("cli.drift.psi"),
                Texts.get("cli.drift.p"),
                Texts.get("cli.drift.blank"),
                Texts.get("cli.drift.weight"),
                Texts.get("cli.drift.verdict"));
        for (ColumnDrift column : report.columns()) {
            table.add(
                    column.column(),
                    Leaderboard.figure(column.shift().psi()),
                    p(column),
                    blanks(column),
                    Texts.get("cli.drift.share", column.weight().orElse(0.0)),
                    column.verdict().text());
        }
        return table.toString();
    }

    private static String tested(DriftReport report) {
        TextTable table = new TextTable(
                Texts.get("cli.column.name"),
                Texts.get("cli.drift.psi"),
                Texts.get("cli.drift.ks"),
                Texts.get("cli.drift.p"),
                Texts.get("cli.drift.blank"),
                Texts.get("cli.drift.verdict"));
        for (ColumnDrift column : report.columns()) {
            table.add(
                    column.column(),
                    Leaderboard.figure(column.shift().psi()),
                    Leaderboard.figure(
                            column.test().map(test -> test.statistic()).orElse(Double.NaN)),
                    p(column),
                    blanks(column),
                    column.verdict().text());
        }
        return table.toString();
    }

    private static String p(ColumnDrift column) {
        double p = column.shift().p();
        return p < LEAST_SHOWN ? Texts.get("cli.drift.below", LEAST_SHOWN) : Leaderboard.figure(p);
    }

    private static String blanks(ColumnDrift column) {
        return Texts.get(
                "cli.drift.blanks", column.blanks().then(), column.blanks().now());
    }

    private static String chances(Chances chances) {
        return Texts.get(
                "cli.drift.chances",
                chances.then(),
                chances.now(),
                chances.share(Tier.A),
                chances.share(Tier.B),
                chances.share(Tier.C),
                chances.share(Tier.D));
    }
}
