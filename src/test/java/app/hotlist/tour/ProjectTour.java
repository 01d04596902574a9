package app.hotlist.tour;

import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// The part of the tour that shows projects as a whole: the start page with and without any, the history, the banners.
final class ProjectTour {

    private static final Instant NOVEMBER = Instant.parse("2026-11-03T10:41:00Z");

    private final Camera camera;

    private ProjectTour(Camera camera) {
        this.camera = camera;
    }

    /// Takes these pictures alone.
    ///
    /// @param args the folder for the pictures
    static void main(String[] args) {
        Camera camera = Camera.start(Path.of(args.length > 0 ? args[0] : "target/tour"));
        try {
            camera.take("01-start");
            walk(camera);
        } finally {
            camera.stop();
        }
    }

    /// Begins on an empty start page, and ends on one.
    static void walk(Camera camera) {
        new ProjectTour(camera).walk();
    }

    private void walk() {
        Workspace workspace = camera.workspace();
        made(workspace, "Autumn leads", 0.88, NOVEMBER);
        made(workspace, "Frühling – Messe Köln", 0.791, NOVEMBER.minus(Duration.ofDays(9)));
        made(workspace, "Partner webinar", 0, NOVEMBER.minus(Duration.ofDays(30)));
        workspace.projects().throwAway("partner-webinar");
        camera.call(() -> {
            camera.desk().putAway();
            camera.desk().start().refresh();
            return null;
        });
        camera.take("20-start-projects");
        camera.press("#binLink");
        camera.take("21-start-bin");
        camera.press("#sampleButton");
        camera.await();
        change("seed", 7);
        change("keep out Lead status", 8);
        change("add the rule “Age is between 18 and 99”", 9);
        camera.call(() -> {
            camera.desk().session().timeline().undo();
            camera.desk().session().timeline().undo();
            return null;
        });
        camera.await();
        camera.press("#historyButton");
        camera.take("22-history");
        camera.press("#historyButton");
        camera.press("#paletteButton");
        camera.take("22-palette");
        camera.call(() -> {
            camera.node("#palette").setVisible(false);
            return null;
        });
        camera.contrast("23-contrast");
        for (int percent : new int[] {80, 150, 200}) {
            camera.zoomed("24-size", percent);
        }
        putAway();
        try (OpenProject _ = workspace.projects().open("sample-leads")) {
            camera.press("#open-sample-leads");
            camera.take("25-open-elsewhere");
            camera.press("#lookButton");
            camera.await();
            camera.take("26-read-only");
        }
        putAway();
        leadsGone(workspace);
    }

    /// A project whose leads are nowhere, after a crash.
    private void leadsGone(Workspace workspace) {
        try (OpenProject sample = workspace.projects().open("sample-leads");
                OpenProject gone = workspace.projects().begin("Leads from the old drive", NOVEMBER)) {
            gone.journal()
                    .append(sample.journal().entries().stream()
                            .filter(line -> !line.contains("closed"))
                            .map(line -> line.replaceAll("\"path\":\"[^\"]*\"", "\"path\":\"/mnt/old/leads.csv\"")
                                    .replaceAll("\"sha256\":\"[^\"]*\"", "\"sha256\":\"0\""))
                            .toList());
        }
        camera.call(() -> {
            camera.desk().start().refresh();
            return null;
        });
        camera.settle();
        camera.press("#open-leads-from-the-old-drive");
        camera.await();
        camera.take("27-recovered-leads-gone");
        putAway();
    }

    private void putAway() {
        camera.call(() -> {
            camera.desk().putAway();
            return null;
        });
    }

    private void change(String name, long seed) {
        camera.call(() -> {
            camera.desk()
                    .session()
                    .change(name, project -> project.withSetup(project.setup().withSeed(seed)));
            return null;
        });
        camera.await();
    }

    private static void made(Workspace workspace, String name, double auc, Instant at) {
        try (OpenProject project = workspace.projects().begin(name, at)) {
            if (auc > 0) {
                project.about(about -> about.with(new KeptProject.LastResult(auc, at)));
            }
        }
    }
}
