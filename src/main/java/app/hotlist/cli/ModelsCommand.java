package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `hotlist models`: which models are registered.
@Command(
        name = "models",
        description = "Lists the registered models with all their versions, the latest first.",
        footer = """

            Examples:
              hotlist models
              hotlist models show autumn-leads
              hotlist models promote autumn-leads@v2 --by Ada
              hotlist score new-leads.csv --model autumn-leads --out call-list.xlsx

            With --json a list; for each version:
              id, version, label, title   autumn-leads@v2, 2, DRAFT, v2 · Boosted trees
              kind, auc                   kind of model, and how well it ranks
              data, rows, positive        what it learnt from
              trainedAt, registeredAt
              importedFrom                its file, if it was not trained here
              note                        what was written to it
            """,
        mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    ModelsCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        List<VersionDocument> versions =
                here.models().ids().stream().flatMap(id -> versions(here, id)).toList();
        String words = versions.isEmpty() ? Texts.get("cli.models.none") + "\n" : VersionDocument.table(versions);
        answer.give(versions, words);
        return ExitCode.OK;
    }

    private static Stream<VersionDocument> versions(Workspace workspace, String id) {
        return workspace.models().of(id).look().present().stream().map(version -> VersionDocument.of(id, version));
    }
}
