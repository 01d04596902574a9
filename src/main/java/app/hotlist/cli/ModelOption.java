package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.rest.ModelSource;
import app.hotlist.rest.RegisteredModels;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.OpenedBundle;
import app.hotlist.workspace.ScoringHistory;
import app.hotlist.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which model leads are scored with: that of a file, or a registered one.
final class ModelOption {

    private static final String ENDING = ".leadmodel";

    @Mixin
    private final WorkspaceOption workspace;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description =
                    "A file that train has written, or a registered model as models lists it: NAME for the version"
                            + " in production, NAME@vN for another one. Not needed where only one is registered.")
    private Optional<String> model = Optional.empty();

    ModelOption(Surroundings surroundings) {
        workspace = new WorkspaceOption(surroundings);
    }

    /// Whether a model was named.
    boolean isGiven() {
        return model.isPresent();
    }

    /// A model to score with.
    ///
    /// @param foreign whether it comes from another computer; the remarks say so, too
    /// @param remarks what to know about the choice, in words
    /// @param history where it is remembered what a registered model scored; empty for one from a file
    record Chosen(LeadModel model, boolean foreign, List<String> remarks, Optional<ScoringHistory> history) {

        private static Chosen of(OpenedBundle bundle) {
            return new Chosen(
                    bundle.model(),
                    bundle.foreign(),
                    bundle.foreign() ? List.of(Texts.get("model.foreign")) : List.of(),
                    Optional.empty());
        }

        private static Chosen registered(ModelRegistry registry, int version, List<String> remarks) {
            return new Chosen(registry.open(version), false, remarks, Optional.of(registry.scorings()));
        }
    }

    /// Opens the model, which tries it out. Of a registered model it is the version that is in production now, else
    /// the latest one in use.
    ///
    /// @throws app.hotlist.base.UserException if it is not clear which one is meant, or it cannot be opened
    Chosen choose() {
        return model.filter(ModelOption::isFile)
                .map(file -> Chosen.of(OpenedBundle.read(Path.of(file), workspace.existing())))
                .orElseGet(this::registered);
    }

    /// Where requests get their model from.
    ///
    /// @param remarks what to know about the choice, in words
    record Source(ModelSource models, List<String> remarks) {}

    /// The file that was named, or what is registered at the moment of each request.
    ///
    /// @throws app.hotlist.base.UserException if what was named cannot be opened, or nothing is registered
    Source source() {
        Optional<String> file = model.filter(ModelOption::isFile);
        if (file.isEmpty()) {
            return new Source(registeredSource(), List.of());
        }
        Chosen chosen = choose();
        String name = String.valueOf(Path.of(file.get()).getFileName());
        return new Source(ModelSource.only(name, chosen.model()), chosen.remarks());
    }

    private ModelSource registeredSource() {
        Workspace here = workspace.open();
        RegisteredModels models = new RegisteredModels(here, model);
        if (model.isPresent()) {
            models.model(Optional.empty()); // says at once what is wrong with it
        } else if (here.models().ids().isEmpty()) {
            throw CliProblem.WHICH_MODEL.with("–");
        }
        return models;
    }

    private static boolean isFile(String named) {
        return named.endsWith(ENDING) || Files.isRegularFile(Path.of(named));
    }

    private Chosen registered() {
        Workspace here = workspace.open();
        ModelName name = model.map(ModelName::parse)
                .orElseGet(() -> onlyOne(here.models().ids()));
        ModelRegistry registry = here.registered(name.name());
        if (name.version().isPresent()) {
            return Chosen.registered(registry, name.version().get(), List.of());
        }
        ModelVersion usual = VersionChoice.usual(registry);
        List<String> remarks = usual.label() == Label.PRODUCTION
                ? List.of()
                : List.of(Texts.get("cli.score.not-in-production", registry.id(), usual.title()));
        return Chosen.registered(registry, usual.number(), remarks);
    }

    private static ModelName onlyOne(List<String> models) {
        if (models.size() != 1) {
            throw CliProblem.WHICH_MODEL.with(models.isEmpty() ? "–" : String.join(", ", models));
        }
        return new ModelName(models.getFirst(), Optional.empty());
    }
}
