package app.hotlist.gui.shell;

import app.hotlist.gui.support.ProblemBanner;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// Ties `Start.fxml` together: the page before any file is open.
public final class StartController {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Opening opening;

    @FXML
    private VBox dropZone;

    @FXML
    private ProblemBanner problemBanner;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public StartController(Opening opening) {
        this.opening = opening;
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(opening.problemProperty());
        dropZone.setOnDragEntered(_ -> dropZone.pseudoClassStateChanged(DRAGGED, true));
        dropZone.setOnDragExited(_ -> dropZone.pseudoClassStateChanged(DRAGGED, false));
    }

    @FXML
    private void openSample() {
        opening.openSample();
    }

    @FXML
    private void openFile() {
        opening.choose(dropZone.getScene().getWindow());
    }
}
