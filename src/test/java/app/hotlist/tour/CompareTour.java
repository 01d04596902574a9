package app.hotlist.tour;

import app.hotlist.experiment.Budget;
import app.hotlist.experiment.Search;
import app.hotlist.experiment.Tuning;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;

/// The Compare screen in all its states, and the runs.
final class CompareTour {

    /// Everything on the screen, without scrolling.
    private static final int WHOLE = 1900;

    private final Camera camera;

    CompareTour(Camera camera) {
        this.camera = camera;
    }

    /// After the first training; chooses a model.
    void walk() {
        camera.take("10-compare");
        camera.shot("10-compare-whole", false, 1280, WHOLE);
        camera.press(".driver-name");
        camera.await();
        camera.click(".tile-missed");
        camera.take("10-compare-leads");
        camera.shot("10-compare-leads-whole", false, 1280, WHOLE);
        camera.press("#closeLeads");
        pin(1);
        pin(2);
        camera.shot("10-compare-pinned", false, 1280, WHOLE);
        camera.take("10-compare-pinned");
        pin(1);
        pin(0);
        camera.contrast("10-compare-contrast");
        camera.zoomed("10-compare-zoomed", 150);
        camera.press("#chooseButton");
        camera.take("11-choosing");
        camera.await();
        camera.take("11-chosen");
    }

    /// Presses the pin of a row of the leaderboard.
    private void pin(int row) {
        camera.call(() -> {
            TableView<?> board = (TableView<?>) camera.node("#leaderboard");
            board.lookupAll(".table-row-cell").stream()
                    .filter(cell -> cell instanceof IndexedCell<?> line && line.getIndex() == row)
                    .map(cell -> (Button) cell.lookup(".pin-button"))
                    .forEach(Button::fire);
            return null;
        });
        camera.await();
    }

    /// A second training, whose settings were searched for, and the two beside each other.
    void runs() {
        camera.call(() -> {
            Tuning few = new Tuning(new Search.Guided(), new Budget.Trials(4));
            camera.desk()
                    .session()
                    .change(
                            "tune",
                            project -> project.withSetup(project.setup()
                                    .withSpecs(project.setup().specs().subList(0, 2))
                                    .withTuning(Optional.of(few))));
            return null;
        });
        camera.press("#rail-train");
        camera.press("#trainButton");
        camera.await();
        camera.press("#rail-runs");
        camera.await();
        camera.clearNotices();
        camera.take("16-runs");
        camera.call(() -> {
            ((TableView<?>) camera.node("#table")).getSelectionModel().selectAll();
            return null;
        });
        camera.take("16-runs-two");
        camera.press("#compareTwoButton");
        camera.await();
        camera.take("17-compare-beside");
        camera.shot("17-compare-beside-whole", false, 1280, WHOLE);
    }
}
