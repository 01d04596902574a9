package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.RunNotes;
import app.hotlist.workspace.SavedRuns;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist runs note`: writes to a run.
@Command(
        name = "note",
        description = "Writes a note or tags to a saved run; without options shows them.",
        footer = """

                Examples:
                  hotlist runs note 20261102-091500-sample --text "For the board" --tags spring,final
                  hotlist runs note 20261102-091500-sample --tags ""

                With --json: note, tags
                """,
        mixinStandardHelpOptions = true)
final class RunsNoteCommand implements Callable<Integer> {

    @Mixin
    private final Answer answer;

    @Mixin
    private final RunChoice choice;

    @Option(names = "--text", paramLabel = "WORDS", description = "The note; empty takes it away.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--tags",
            paramLabel = "LIST",
            description = "The tags, separated by commas; empty takes them away.")
    private Optional<String> tags = Optional.empty();

    RunsNoteCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.choice = new RunChoice(surroundings);
    }

    @Override
    public Integer call() {
        SavedRuns runs = choice.runs();
        String id = choice.in(runs).id();
        RunNotes before = runs.notes(id);
        RunNotes notes = before.withNote(text.orElse(before.note()))
                .withTags(tags.map(list -> List.of(list.split(","))).orElse(before.tags()));
        if (!notes.equals(before)) {
            runs.annotate(id, notes);
        }
        String words = text.isPresent() || tags.isPresent()
                ? Texts.get("cli.runs.noted", id)
                : notes.note() + "\n" + String.join(", ", notes.tags());
        answer.give(notes, words + "\n");
        return ExitCode.OK;
    }
}
