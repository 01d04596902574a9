package app.hotlist.cli;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.table.Parallelism;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How a command answers: in words, or with `--json` as one JSON document.
final class Answer {

    private final Surroundings surroundings;

    @Option(names = "--json", description = "Print one JSON document on standard output and nothing else.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before the command runs
    Answer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Prints the document or the words, whichever the user asked for.
    ///
    /// @param words end with a line feed
    void give(Object document, String words) {
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? Json.write(document) : words);
        out.flush();
    }

    /// The same for a command that goes on afterwards: the document is one line, so that its end can be seen.
    void announce(Object document, String words) {
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? Json.writeLine(document) + "\n" : words);
        out.flush();
    }

    /// What a long task may share itself out to.
    Parallelism parallelism() {
        return surroundings.parallelism();
    }

    /// Where a long task tells how far it is: a line on standard error that renews itself, if anybody watches.
    Progress progress() {
        return surroundings.terminal() ? new ProgressLine(command.commandLine().getErr()) : Progress.NONE;
    }
}
