package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.RegistryLine;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `hotlist models show`: a model's versions, and which of them was in production when.
@Command(
        name = "show",
        description = "Shows the versions of a model, and which of them was in production when.",
        footer = """

            Example:
              hotlist models show autumn-leads

            With --json:
              id, name      what the command line and what people call the model
              versions      as models --json has them
              timeline      for each time in production, the latest first: id, by, from, until (null
                            while it lasts), act (PROMOTED, ROLLED_BACK or UNDONE), note
            """,
        mixinStandardHelpOptions = true)
final class ModelsShowCommand implements Callable<Integer> {

    /// What `hotlist models show --json` prints. Other programs read these names: never change one.
    private record Document(String id, String name, List<VersionDocument> versions, List<TermDocument> timeline) {}

    /// A time in production.
    private record TermDocument(
            String id, String by, Instant from, Optional<Instant> until, RegistryLine.Act act, String note) {

        static TermDocument of(String model, Term term) {
            return new TermDocument(
                    ModelName.of(model, term.version()),
                    term.began().by(),
                    term.began().at(),
                    term.until(),
                    term.act(),
                    term.began().note());
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Clock clock;

    @Mixin
    private final Answer answer;

    @Mixin
    private final VersionChoice choice;

    ModelsShowCommand(Surroundings surroundings) {
        this.clock = surroundings.clock();
        this.answer = new Answer(surroundings);
        this.choice = new VersionChoice(surroundings);
    }

    @Override
    public Integer call() {
        ModelRegistry registry = choice.in(choice.workspace());
        RegistryView view = registry.look();
        Document document = new Document(
                registry.id(),
                view.name(),
                view.present().stream()
                        .map(version -> VersionDocument.of(registry.id(), version))
                        .toList(),
                view.terms().stream()
                        .map(term -> TermDocument.of(registry.id(), term))
                        .toList());
        answer.give(document, words(document));
        return ExitCode.OK;
    }

    private String words(Document document) {
        return String.join(
                "\n", document.name(), "", VersionDocument.table(document.versions()), timeline(document.timeline()));
    }

    private String timeline(List<TermDocument> terms) {
        if (terms.isEmpty()) {
            return Texts.get("cli.models.never") + "\n";
        }
        TextTable table = new TextTable(
                Texts.get("cli.models.in-production"),
                Texts.get("cli.models.from"),
                Texts.get("cli.models.until"),
                Texts.get("cli.models.by"),
                Texts.get("cli.models.how"),
                Texts.get("cli.models.note"));
        for (TermDocument term : terms) {
            table.add(
                    term.id(),
                    minute(term.from()),
                    term.until().map(this::minute).orElse("–"),
                    term.by(),
                    Texts.get("cli.models.act."
                            + term.act().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    term.note());
        }
        return table.toString();
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
