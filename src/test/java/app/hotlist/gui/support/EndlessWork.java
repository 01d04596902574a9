package app.hotlist.gui.support;

import app.hotlist.base.AtomicFile;
import app.hotlist.experiment.Experiment;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A program that changes a project without end, and keeps settings, runs, reports and notes on a model
/// meanwhile, until somebody kills it. It says the number of every change of which the window would say
/// that it is saved.
final class EndlessWork {

    static final String ID = "endless-work";
    static final String MODEL = "endless-model";
    static final String PAGE = "<p>page</p>\n".repeat(10_000);

    private EndlessWork() {}

    private static void say(@Nullable HistoryLine saved) {
        if (saved instanceof HistoryLine.Changed changed) {
            System.out.println(changed.project().setup().seed());
        }
    }

    private static void page(Path file) {
        AtomicFile.write(file, out -> out.write(PAGE.getBytes(StandardCharsets.UTF_8)));
    }

    static void main(String[] args) throws InterruptedException {
        Workspace workspace = Workspace.open(Path.of(args[0]));
        Experiment experiment = SmallProject.experiment(SmallProject.ready());
        ModelRegistry registry = workspace.models().of(MODEL);
        if (registry.look().versions().isEmpty()) {
            registry.add(MODEL, SmallProject.model(), RegistryEntry.trained(experiment.best(), Instant.now()));
        }
        Projects projects = workspace.projects();
        boolean begun = projects.look().projects().stream()
                .anyMatch(project -> project.id().equals(ID));
        OpenProject project = begun ? projects.open(ID) : projects.begin("Endless work", Instant.now());
        Executor writer = Executors.newSingleThreadExecutor();
        Autosave autosave = new Autosave(_ -> project, file -> file, new Autosave.Threads(writer, Runnable::run));
        Session session = new Session(InstantSource.system(), Rereading.NEVER);
        session.resume(KeptHistory.of(project).history());
        autosave.continueWith(project);
        session.timeline().subscribe(autosave::record);
        autosave.savedProperty().subscribe(EndlessWork::say);

        for (long i = session.project().setup().seed() + 1; ; i++) {
            long seed = i;
            if (i % 10 == 0) {
                session.timeline().undo();
                session.timeline().redo();
            }
            switch ((int) (i % 25)) {
                case 0 -> autosave.about(about -> about.called("Endless work " + seed));
                case 5 -> workspace.save(Settings.defaults().withDataFolder("/leads/" + seed));
                case 10 -> workspace.runs().save("run " + seed, experiment, Instant.now());
                case 15 -> workspace.reports().keep("report " + seed, "FULL", Instant.now(), EndlessWork::page);
                case 20 -> registry.annotate(1, "note " + seed, Instant.now());
                default -> {} // changes of the project alone
            }
            session.change("seed " + i, now -> now.withSetup(now.setup().withSeed(seed)));
            new CountDownLatch(1).await(2, TimeUnit.MILLISECONDS);
        }
    }
}
