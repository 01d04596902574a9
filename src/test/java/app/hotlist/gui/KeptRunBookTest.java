package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fairness;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ModelSpec.Baseline;
import app.hotlist.model.ModelSpec.LogisticRegression;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Target;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.RunLine;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two trainings that are kept, of forty and of sixty leads.
class KeptRunBookTest {

    private static final Target BOUGHT = new Target("Bought", "yes");
    private static final Instant SPRING = Instant.parse("2026-04-02T09:15:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant NOW = Instant.parse("2026-11-03T09:15:00Z");

    @TempDir
    private Path folder;

    @Test
    void judgesTheModelsOfOneTrainingByTheLeadsOfAnother() throws IOException {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Imported few = leads("spring.csv", 40);
        Imported many = leads("autumn.csv", 60);
        keep(workspace, many);
        SavedRun older = train(workspace, few, new KFold(2), 1, SPRING, LogisticRegression.defaults(), new Baseline());
        SavedRun newer = train(workspace, many, new KFold(3), 7, AUTUMN, new Baseline());

        Beside again = book(workspace).judgeAgain(KeptRun.of(older), KeptRun.of(newer), Progress.NONE);

        Experiment judged = again.experiment();
        assertEquals(
                List.of("logistic", "baseline"),
                judged.runs().stream().map(Run::spec).map(ModelSpec::id).toList());
        assertEquals(newer.plan().split(), judged.plan().split());
        assertEquals(7, judged.plan().seed());
        assertEquals(60, judged.runs().getFirst().outOfFold().size());
        assertEquals(Fairness.SAME_LEADS, Fairness.of(workspace.runs().experiment(newer), judged));
        assertEquals("spring.csv", again.kept().name());
        assertEquals(
                List.of(NOW, AUTUMN, SPRING),
                workspace.runs().list().stream().map(RunLine::savedAt).toList());
    }

    @Test
    void saysThatTheLeadsAreGone() throws IOException {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        SavedRun older = train(workspace, leads("spring.csv", 40), new KFold(2), 1, SPRING, new Baseline());
        SavedRun newer = train(workspace, leads("autumn.csv", 60), new KFold(2), 1, AUTUMN, new Baseline());

        assertThrows(
                UserException.class,
                () -> book(workspace).judgeAgain(KeptRun.of(older), KeptRun.of(newer), Progress.NONE));
        assertEquals(2, workspace.runs().list().size());
    }

    private static KeptRunBook book(Workspace workspace) {
        return new KeptRunBook(Optional.of(workspace), InstantSource.fixed(NOW), Parallelism.NONE);
    }

    /// Every third lead buys, those from the web more often.
    private Imported leads(String name, int count) throws IOException {
        StringBuilder csv = new StringBuilder("Source,Bought\n");
        for (int lead = 0; lead < count; lead++) {
            csv.append(lead % 4 < 2 ? "web" : "fair").append(lead % 3 == 0 ? ",yes\n" : ",no\n");
        }
        Path file = Files.writeString(folder.resolve(name), csv);
        return LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), Parallelism.NONE, Progress.NONE);
    }

    private static void keep(Workspace workspace, Imported leads) {
        ImportSettings settings = ImportSettings.of(leads, Map.of(), Optional.of(BOUGHT));
        workspace.data().keep(leads.file(), settings, AUTUMN, Progress.NONE);
    }

    private static SavedRun train(
            Workspace workspace, Imported leads, KFold split, long seed, Instant at, ModelSpec... specs) {
        Recipe recipe = new Recipe(BOUGHT, Optional.empty(), List.of(new OneHot(List.of("Source"))));
        Experiment experiment = new Laboratory(Parallelism.NONE, Onlooker.NOBODY, InstantSource.fixed(at))
                .run(
                        new Plan(recipe, List.of(specs), split, seed),
                        leads.table(),
                        Fingerprint.of(leads, BOUGHT),
                        Progress.NONE);
        return workspace.runs().save(String.valueOf(leads.file().getFileName()), experiment, at);
    }
}
