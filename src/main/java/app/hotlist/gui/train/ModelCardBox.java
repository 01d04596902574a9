package app.hotlist.gui.train;

import app.hotlist.model.ModelSpec;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A kind of model in plain words, with its switch.
final class ModelCardBox extends VBox {

    private final TrainViewModel viewModel;
    private final ModelSpec spec;
    private final ToggleSwitch onOff = new ToggleSwitch();

    ModelCardBox(ModelSpec spec, TrainViewModel viewModel) {
        this.spec = spec;
        this.viewModel = viewModel;
        getStyleClass().addAll("card", "model-card");
        Region square = new Region();
        square.getStyleClass().addAll("model-square", "model-" + spec.id());
        Label title = new Label(spec.title());
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        onOff.setId("switch-" + spec.id());
        onOff.setAccessibleText(spec.title());
        onOff.setDisable(viewModel.isFixed(spec));
        HBox header = new HBox(square, title, chip(), gap, onOff);
        header.getStyleClass().add("card-header");
        Label words = new Label(spec.words());
        words.setWrapText(true);
        words.getStyleClass().addAll("small", "muted");
        getChildren().setAll(header, words);
        refresh();
        onOff.selectedProperty().subscribe(on -> {
            if (on != viewModel.isOn(spec)) {
                viewModel.switchOn(spec, on);
            }
        });
    }

    /// Shows what the project says.
    void refresh() {
        onOff.setSelected(viewModel.isOn(spec));
        pseudoClassStateChanged(TrainController.OFF, !viewModel.isOn(spec));
    }

    private Label chip() {
        Label chip = new Label(spec.chip());
        chip.getStyleClass().add("chip");
        return chip;
    }
}
