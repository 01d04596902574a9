package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.hostile.MemoryFile;
import app.hotlist.hostile.Mutations;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Experiments that somebody has tampered with.
class HostileExperimentsTest {

    private static final int PERCENT = 70;

    private final Mutations mutations = new Mutations(20_261_128);

    @Test
    void areReadOrRefused() throws IOException {
        try (MemoryFile memory = new MemoryFile("spring.json")) {
            Path file = memory.path();
            List<String> sound = List.of(
                    experiment(file, InventedLeads.HONEST, KFold.defaults()),
                    experiment(file, InventedLeads.SPOILT, new Holdout(0.25)));
            Mutations.tryAll(
                    PERCENT, file, input -> tampered(sound.get(input % sound.size())), () -> ExperimentFile.read(file));
        }
    }

    private byte[] tampered(String experiment) {
        return mutations.pick(4) == 0
                ? mutations.bytes(experiment.getBytes(StandardCharsets.UTF_8))
                : mutations.text(experiment).getBytes(StandardCharsets.UTF_8);
    }

    private static String experiment(Path file, Recipe recipe, Split split) throws IOException {
        Path leads = Files.writeString(
                Files.createDirectories(file.resolveSibling("leads")).resolve("leads.csv"),
                "source,status,visits,bought\nGoogle,open,3,no\nDirect,invoice,4,yes\n");
        List<ModelSpec> specs = List.of(
                new ModelSpec.Baseline(), ModelSpec.LogisticRegression.defaults(), TreeModels.BoostedTrees.defaults());
        Plan plan =
                new Plan(recipe, specs, split, 42, Optional.of(new Goal.Auc()), List.of("status"), Optional.empty());
        ExperimentFile.of(
                        LeadFile.of(leads)
                                .part(Optional.empty())
                                .read(ImportOptions.usual(), Parallelism.NONE, Progress.NONE),
                        InventedLeads.fingerprint(),
                        plan,
                        file)
                .write(file);
        return Files.readString(file);
    }
}
