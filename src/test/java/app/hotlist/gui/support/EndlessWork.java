package app.hotlist.gui.support;

import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A program that changes a project without end, until somebody kills it. Of every change it says the number and the
/// time, in milliseconds.
final class EndlessWork {

    static final String ID = "endless-work";

    private EndlessWork() {}

    static void main(String[] args) throws InterruptedException {
        Projects projects = Workspace.open(Path.of(args[0])).projects();
        boolean begun = projects.look().projects().stream()
                .anyMatch(project -> project.id().equals(ID));
        OpenProject project = begun ? projects.open(ID) : projects.begin("Endless work", Instant.now());
        Executor writer = Executors.newSingleThreadExecutor();
        Autosave autosave = new Autosave(_ -> project, file -> file, new Autosave.Threads(writer, Runnable::run));
        Session session = new Session(InstantSource.system(), Rereading.NEVER);
        session.resume(KeptHistory.of(project).history());
        autosave.continueWith(project);
        session.subscribe(autosave::record);

        for (long i = session.project().setup().seed() + 1; ; i++) {
            long seed = i;
            if (i % 10 == 0) {
                session.undo();
                session.redo();
            }
            if (i % 25 == 0) {
                autosave.about(about -> about.called("Endless work " + seed));
            }
            session.change("seed " + i, now -> now.withSetup(now.setup().withSeed(seed)));
            System.out.println(i + " " + System.currentTimeMillis());
            new CountDownLatch(1).await(2, TimeUnit.MILLISECONDS);
        }
    }
}
