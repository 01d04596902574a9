package app.hotlist.disk;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.recipe.PreparedFile;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.report.UserGuide;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.StreamedScores;
import app.hotlist.table.Imported;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.ServiceSettings;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that Hotlist writes of two hundred leads: into a workspace, and elsewhere.
final class Writings {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");

    private final Workspace workspace;
    private final Path folder;
    private final Path out;
    private final Imported leads;
    private final Experiment experiment;
    private final LeadModel model;

    /// @param folder for the leads
    /// @param out for what is not written into the workspace
    Writings(Workspace workspace, Path folder, Path out) {
        this.workspace = workspace;
        this.folder = folder;
        this.out = out;
        leads = SmallRuns.leads(folder);
        experiment = SmallRuns.experiment(leads, 1);
        model = SmallRuns.model(experiment, experiment.best(), leads);
    }

    /// Each writes a file, and is called by something that the file's path contains.
    Map<String, Runnable> all() {
        ModelRegistry registry = workspace.models().of("spring");
        Path fresh = PastLeads.newCsv(folder);
        ScoreOptions options = ScoreOptions.usual(NOW);
        Map<String, Runnable> writings = new LinkedHashMap<>();
        writings.put("settings.json", () -> workspace.save(Settings.defaults().withDataFolder("/leads")));
        writings.put(
                "service.json", () -> workspace.save(ServiceSettings.defaults().withToken("secret")));
        writings.put("projects", () -> workspace.projects().begin("autumn", NOW).close());
        writings.put("runs", () -> workspace.runs().save("spring", experiment, NOW));
        writings.put("imports", () -> workspace.imports().remember(SmallRuns.settings(leads), NOW));
        writings.put("data", () -> workspace.data().keep(leads.file(), SmallRuns.settings(leads), NOW, Progress.NONE));
        writings.put("reports", () -> workspace.reports().keep("spring", "FULL", NOW, UserGuide::write));
        writings.put("models", () -> registry.add("spring", model, RegistryEntry.trained(experiment.best(), NOW)));
        writings.put("spring.leadmodel", () -> ModelFile.write(out.resolve("spring.leadmodel"), model));
        writings.put(
                "recipe.json",
                () -> RecipeFile.write(
                        out.resolve("recipe.json"), experiment.plan().recipe()));
        Path saved = out.resolve("spring.json");
        writings.put(
                "spring.json",
                () -> ExperimentFile.of(leads, experiment.data(), experiment.plan(), saved)
                        .write(saved));
        for (String list : List.of("list.xlsx", "list.csv", "list.jsonl")) {
            writings.put(
                    list,
                    () -> LeadScorer.write(
                            LeadScorer.score(model, NewLeads.of(fresh), Progress.NONE),
                            out.resolve(list),
                            options,
                            Progress.NONE));
        }
        writings.put(
                "streamed.csv",
                () -> StreamedScores.write(
                        model,
                        NewLeads.of(fresh),
                        StreamedScores.Target.of(out.resolve("streamed.csv"), options),
                        Progress.NONE));
        for (String prepared : List.of("prepared.csv", "prepared.libsvm", "prepared.parquet")) {
            writings.put(
                    prepared,
                    () -> PreparedFile.write(
                            out.resolve(prepared), experiment.plan().recipe(), leads.table()));
        }
        writings.put("guide.html", () -> UserGuide.write(out.resolve("guide.html")));
        return writings;
    }
}
