package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.scoring.ExportMemory;
import app.hotlist.scoring.TrendMemory;
import app.hotlist.workspace.Forgetting;
import app.hotlist.workspace.FormerExports;
import app.hotlist.workspace.Trace;
import app.hotlist.workspace.Traces;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotlist forget`: takes a lead out of everything that is kept, for good.
@Command(name = "forget", description = """
    Takes a lead out of everything that is kept: files, models, notes, histories, former scores.
    There is no way back. Its rows become blank, so that all other rows keep their numbers.
    """, footer = """

        Examples:
          hotlist forget L-10423 --project "Autumn leads" --dry-run
          hotlist forget jane@example.com --for-good
          hotlist forget 17 --column "Lead ID" --for-good

        With --json:
          erased   whether anything was erased
          knownBy  texts that mean the lead: the one asked for, and the ids of its rows
          goes     what is erased; for each: kind (ROWS, CHECK_ROWS, NEIGHBOURS, TEXTS,
                   FORMER_SCORES), where, count
          stays    what is not: kind (OWN_FILE, FILE_GONE, UNREADABLE), where, count
        """, mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    /// What `hotlist forget --json` prints. Other programs read these names: never change one.
    private record Document(boolean erased, Set<String> knownBy, List<Trace> goes, List<Trace> stays) {}

    /// Erasing cannot be taken back, so nobody does it by leaving something out.
    private static final class Way {

        @Option(names = "--dry-run", description = "Only say what would be erased.")
        private boolean dryRun;

        @Option(names = "--for-good", description = "Erase it. There is no way back.")
        private boolean forGood;

        boolean erases() {
            return forGood && !dryRun;
        }
    }

    private final Surroundings surroundings;

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(
            paramLabel = "TEXT",
            description = "The lead's id, e-mail address, phone number or another text of its row.")
    private String text;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column in which the text stands; else columns of ids and contacts count, and every "
                    + "column if the text has at least six characters and is not one plain word.")
    private Optional<String> column = Optional.empty();

    @Option(
            names = "--project",
            paramLabel = "NAME",
            description = "Only files of that project, and what was made from them.")
    private Optional<String> project = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A file of yours that models learnt from: it tells which of their check rows are the lead's.")
    private List<Path> files = List.of();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Way way;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    ForgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        TrendMemory trends = ExportMemory.in(open.folder()).trends();
        Forgetting forgetting = open.forgetting(new FormerExports(trends::scoresOf, trends::forget));
        Progress progress = answer.progress();
        if (way.erases()) {
            forgetting.resume(progress);
        }
        Traces found = forgetting.look(
                new Forgetting.Wanted(
                        text,
                        column,
                        project.map(name -> open.projects().named(name).id()),
                        files),
                progress);
        boolean erasing = way.erases() && !found.going().isEmpty();
        if (erasing) {
            forgetting.erase(found, surroundings.clock().instant(), progress);
        }
        answer.give(
                new Document(erasing, found.identity().texts(), found.going(), found.staying()),
                words(found, erasing ? "cli.forget.erased" : "cli.forget.goes"));
        return ExitCode.OK;
    }

    private String words(Traces found, String title) {
        StringBuilder words = new StringBuilder();
        if (found.going().isEmpty()) {
            words.append(Texts.get("cli.forget.nothing", text)).append('\n');
        } else {
            words.append(Texts.get(title, String.join(", ", found.identity().texts())))
                    .append('\n');
            found.going()
                    .forEach(
                            trace -> words.append("  ").append(trace.sentence()).append('\n'));
        }
        if (!found.staying().isEmpty()) {
            words.append(Texts.get("cli.forget.stays")).append('\n');
            found.staying()
                    .forEach(
                            trace -> words.append("  ").append(trace.sentence()).append('\n'));
        }
        return words.append(Texts.get("cli.forget.note")).append('\n').toString();
    }
}
