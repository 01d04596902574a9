package app.hotlist.tour;

import java.nio.file.Path;

/// Walks the whole main job on the sample leads, in the real window, and writes a picture of every screen: light
/// and dark, small and large. For people to look at.
///
/// Run it by `mvn -q test-compile exec:exec@tour`; the pictures lie in `target/tour`.
public final class Tour {

    private final Camera camera;

    private Tour(Camera camera) {
        this.camera = camera;
    }

    /// Takes the pictures.
    ///
    /// @param args the folder for the pictures
    public static void main(String[] args) {
        Camera camera = Camera.start(Path.of(args.length > 0 ? args[0] : "target/tour"));
        try {
            new Tour(camera).walk();
        } finally {
            camera.stop();
        }
    }

    private void walk() {
        camera.take("01-start");
        ProjectTour.walk(camera);
        camera.press("#helpButton");
        camera.take("02-help");
        camera.press("#helpButton");
        camera.drop(Path.of("README.md"));
        camera.take("03-problem");
        camera.press("#rail-train");
        camera.take("04-train-empty");
        camera.press("#rail-compare");
        camera.take("04-compare-empty");
        camera.press("#rail-monitor");
        camera.take("04-monitor-empty");
        camera.press("#rail-runs");
        camera.await();
        camera.take("04-runs-empty");
        camera.press("#rail-data");
        prepare();
        train();
        score();
    }

    private void prepare() {
        camera.press("#sampleButton");
        camera.await();
        camera.take("05-data");
        camera.press("#concernsView");
        camera.take("05-data-concerns");
        camera.press("#rowsView");
        activity();
        camera.press("#nextButton");
        camera.take("05-check");
        camera.press("#questionsView");
        camera.take("05-check-questions");
        camera.press("#columnsView");
        camera.press("#nextButton");
        camera.await();
        new PrepareTour(camera).walk();
        camera.press("#nextButton");
        camera.take("07-train");
        camera.press("#settings-boosted");
        camera.press("#timeButton");
        camera.take("07-train-settings");
        camera.press("#foldsButton");
    }

    private void activity() {
        camera.answer(Path.of("sample-data", "activity.csv"));
        camera.press("#add-activity");
        camera.await();
        camera.take("05-data-activity");
        camera.press("#addButton");
        camera.await();
        camera.take("05-data-activity-added");
        camera.press("#add-outcome");
        camera.await();
        camera.take("05-data-outcome");
        camera.press("#undoButton");
        camera.await();
    }

    private void train() {
        camera.press("#trainButton");
        camera.untilHalfDone();
        camera.take("08-training");
        camera.await();
        camera.take("09-trained");
        new TrainTour(camera).walk();
        camera.press("#compareButton");
        camera.await();
        camera.clearNotices();
        new CompareTour(camera).walk();
        new DecideTour(camera).walk();
        camera.press("#rail-compare");
    }

    private void score() {
        camera.press("#rail-score");
        camera.take("13-score-empty");
        camera.answer(Path.of("sample-data", "new-leads.csv"));
        camera.press("#firstLeadsButton");
        camera.await();
        camera.clearNotices();
        camera.take("14-score");
        new MonitorTour(camera).walk();
        camera.press("#rail-train");
        camera.press("#holdoutButton");
        camera.take("15-stale");
        new CompareTour(camera).runs();
        camera.press("#rail-models");
        camera.await();
        camera.take("17-models");
        camera.call(() -> {
            camera.desk().session().personProperty().set("Ada");
            return null;
        });
        camera.press("#promoteButton");
        camera.await();
        camera.take("17-models-promoted");
    }
}
