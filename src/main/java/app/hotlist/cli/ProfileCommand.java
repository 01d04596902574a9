package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleSuggestion;
import app.hotlist.check.Suspect;
import app.hotlist.report.ProfileReport;
import app.hotlist.report.Profiled;
import app.hotlist.table.ImportComparison;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFormat;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist profile`: what is in a file, and what is wrong with it.
@Command(
        name = "profile",
        description = "Says what is in a file of leads and what is noteworthy about its columns.",
        footer = """

                Examples:
                  hotlist profile past-leads.csv
                  hotlist profile past-leads.csv --html profile.html
                  hotlist profile leads.xlsx --sheet March --former february.csv

                With --json:
                  rows      read, used (as they are), repaired, setAside
                  dialect   delimiter, quote, charset, header, decimal, dates
                  sample    rows, of and seed, where not all rows were taken, or null
                  changes   with --former: leads that are fresh, changed and gone;
                            columns that are renamed (former name: present name)
                  target    column and positive value, or null
                  columns   for each: name, type, role, missing, distinct,
                            findings (kind, text)
                  rules     that suit the leads; for each: use (rule and breach, as
                            train --rules reads them), text, failures (rows that break it)
                """,
        mixinStandardHelpOptions = true)
final class ProfileCommand implements Callable<Integer> {

    private static final long SEED = 42;

    private final Clock clock;

    @Mixin
    private final Answer answer;

    @Mixin
    private final TableSource source = new TableSource();

    @Mixin
    private final FormerFile former = new FormerFile();

    @Mixin
    private final WorkspaceOption workspace;

    @Option(
            names = "--target",
            paramLabel = "COLUMN",
            description = "The column that says who bought; guessed if not given.")
    private Optional<String> target;

    @Option(
            names = "--positive",
            paramLabel = "VALUE",
            description = "Its value that means bought; guessed if not given. May be given several times.")
    private List<String> positive = List.of();

    @Option(names = "--html", paramLabel = "FILE", description = "Also write a page to hand on, without personal data.")
    private Optional<Path> html;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ProfileCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
        this.clock = surroundings.clock();
    }

    @Override
    public Integer call() {
        Imported imported = source.read(workspace, answer.parallelism(), answer.progress());
        Optional<Target> outcome = target.map(column -> TargetChoice.of(imported, column, positive))
                .or(() -> TableProfile.proposeTarget(imported.table()));
        TableProfile profile =
                TableProfile.of(imported.table(), outcome, imported.report().badCells());
        List<Suspect> suspects = outcome.map(chosen -> LeakageCheck.of(imported.table(), chosen, SEED))
                .orElse(List.of());
        html.ifPresent(page -> ProfileReport.write(page, Profiled.of(imported, profile, suspects), clock.instant()));
        Set<String> leaks =
                suspects.stream().filter(Suspect::keptOut).map(Suspect::column).collect(Collectors.toSet());
        RuleCheck rules = RuleCheck.of(imported.table(), RuleSuggestion.of(imported.table(), profile, leaks));
        Optional<ImportComparison> changes = former.compare(imported, profile, answer.progress());
        ProfileDocument document = ProfileDocument.of(imported, profile, suspects, rules.results())
                .with(changes.map(FormerFile.Document::of));
        String written = html.map(page -> Texts.get("cli.written", page) + '\n').orElse("");
        String changed = changes.map(comparison -> Texts.get("cli.profile.changes", comparison.sentence()) + '\n')
                .orElse("");
        answer.give(document, words(imported, profile, document) + changed + written);
        return ExitCode.OK;
    }

    /// How a text is written, or what form of file it is.
    private static String form(Imported imported) {
        LeadFormat format = imported.part().format();
        return switch (format) {
            case TEXT, GZIP, ZIP -> imported.dialect().sentence();
            case XLSX, PARQUET -> imported.part().title() + " · " + format.title();
        };
    }

    private static String words(Imported imported, TableProfile profile, ProfileDocument document) {
        ProfileDocument.Rows rows = document.rows();
        StringBuilder words = new StringBuilder();
        words.append(form(imported)).append('\n');
        imported.sample().ifPresent(sample -> words.append(sample.sentence()).append('\n'));
        words.append(Texts.get("cli.profile.rows", rows.read(), rows.used(), rows.repaired(), rows.setAside()))
                .append('\n');
        document.target()
                .ifPresent(target -> words.append(Texts.get(
                                "cli.profile.target",
                                target.column(),
                                target.words(),
                                profile.leads().positives(),
                                profile.leads().labelled()))
                        .append('\n'));
        TextTable table = new TextTable(
                Texts.get("cli.column.name"),
                Texts.get("cli.column.type"),
                Texts.get("cli.column.role"),
                Texts.get("cli.column.missing"),
                Texts.get("cli.column.distinct"));
        for (ProfileDocument.ColumnDocument column : document.columns()) {
            table.add(
                    column.name(),
                    column.type().name().toLowerCase(Locale.ROOT),
                    column.role().name().toLowerCase(Locale.ROOT),
                    "%,d".formatted(column.missing()),
                    "%,d".formatted(column.distinct()));
        }
        words.append('\n').append(table).append('\n');
        for (ProfileDocument.ColumnDocument column : document.columns()) {
            column.findings()
                    .forEach(finding -> words.append(column.name())
                            .append(": ")
                            .append(finding.text())
                            .append('\n'));
        }
        if (!document.rules().isEmpty()) {
            words.append('\n').append(Texts.get("cli.profile.rules")).append('\n');
        }
        document.rules()
                .forEach(rule -> words.append(Texts.get("cli.profile.rule", rule.text(), rule.failures()))
                        .append('\n'));
        return words.toString();
    }
}
