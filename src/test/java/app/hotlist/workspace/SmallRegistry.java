package app.hotlist.workspace;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Imported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A registry, and three models to register: a logistic regression, a decision tree and the baseline.
final class SmallRegistry {

    static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);

    /// A checklist that is passed.
    static final Checklist FINE = checklist(true);

    private static final String NAME = "Autumn leads";

    private static @Nullable Trained trained;

    private final Workspace workspace;
    private final ModelRegistry registry;
    private final Trained made;

    /// The models, trained once for all tests.
    private record Trained(Imported leads, Experiment experiment, List<LeadModel> models) {

        static Trained in(Path folder) {
            Imported leads = SmallRuns.leads(folder);
            Experiment experiment = SmallRuns.experiment(leads, 42);
            return new Trained(
                    leads,
                    experiment,
                    experiment.runs().stream()
                            .map(run -> SmallRuns.model(experiment, run, leads))
                            .toList());
        }
    }

    private SmallRegistry(Workspace workspace, Trained made) {
        this.workspace = workspace;
        this.made = made;
        registry = workspace.models().of(NAME);
    }

    /// An empty registry in the workspace of that folder.
    ///
    /// @param leads a folder for the file of leads, which stays until all tests are done
    static SmallRegistry of(Path folder, Path leads) {
        Trained known = trained;
        if (known == null || !Files.exists(known.leads().file())) {
            known = Trained.in(leads);
            trained = known;
        }
        return new SmallRegistry(Workspace.open(folder), known);
    }

    static Checklist checklist(boolean passed) {
        return new Checklist(Stream.of(CheckItem.Kind.values())
                .map(kind -> new CheckItem(kind, passed, "figure"))
                .toList());
    }

    static Signature ada(Instant at) {
        return new Signature("Ada", at);
    }

    /// Registers a model.
    ///
    /// @return the number of its version
    int add(int which) {
        return add(which, RegistryEntry.trained(run(which), MONDAY));
    }

    int add(int which, RegistryEntry entry) {
        return registry.add(NAME, model(which), entry).number();
    }

    /// The labels of the versions, the first one first.
    List<Label> labels() {
        return registry.look().versions().reversed().stream()
                .map(ModelVersion::label)
                .toList();
    }

    Workspace workspace() {
        return workspace;
    }

    ModelRegistry registry() {
        return registry;
    }

    Imported leads() {
        return made.leads();
    }

    Experiment experiment() {
        return made.experiment();
    }

    LeadModel model(int which) {
        return made.models().get(which);
    }

    Run run(int which) {
        return made.experiment().runs().get(which);
    }
}
