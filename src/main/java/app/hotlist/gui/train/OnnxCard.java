package app.hotlist.gui.train;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.MoreModels.OnnxFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lets a classifier that another tool has trained compete with the models.
final class OnnxCard extends VBox {

    private final TrainingChoices choices;
    private final Label file = new Label();
    private final Button remove = new Button(Strings.get("train.onnx-remove"));
    private final TextField columns = new TextField();

    OnnxCard(TrainViewModel viewModel, FileDialogs dialogs) {
        choices = viewModel.choices();
        getStyleClass().addAll("card", "model-card");
        Label title = new Label(Strings.get("train.onnx"));
        title.getStyleClass().add("card-title");
        Label words = new Label(Strings.get("train.onnx-words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        Button choose = new Button(Strings.get("train.onnx-choose"));
        choose.setId("onnxButton");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> dialogs.openOnnx(getScene().getWindow()).ifPresent(viewModel::chooseOnnx));
        remove.setId("onnxRemove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> choices.foreign(Optional.empty()));
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox row = new HBox(choose, remove, file);
        row.getStyleClass().add("form-row");
        columns.setId("onnxColumns");
        columns.setPromptText(Strings.get("train.onnx-columns"));
        columns.setAccessibleText(Strings.get("train.onnx-columns"));
        columns.setOnAction(_ -> takeColumns());
        columns.focusedProperty().subscribe(focused -> {
            if (!focused) {
                takeColumns();
            }
        });
        getChildren().setAll(title, words, row, columns);
        refresh();
    }

    private void takeColumns() {
        List<String> named = Arrays.stream(columns.getText().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        choices.foreign()
                .filter(chosen -> !chosen.columns().equals(named))
                .ifPresent(chosen -> choices.foreign(Optional.of(chosen.taking(named))));
    }

    /// Shows what the project says.
    void refresh() {
        Optional<OnnxFile> chosen = choices.foreign();
        file.setText(chosen.map(OnnxFile::title).orElse(""));
        columns.setText(chosen.map(onnx -> String.join(", ", onnx.columns())).orElse(""));
        remove.setVisible(chosen.isPresent());
        remove.setManaged(chosen.isPresent());
        columns.setVisible(chosen.isPresent());
        columns.setManaged(chosen.isPresent());
    }
}
