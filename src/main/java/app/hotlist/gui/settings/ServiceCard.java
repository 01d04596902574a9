package app.hotlist.gui.settings;

import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.ServiceSettings;
import java.net.URI;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The switch of the scoring service, and what a program needs to know of it.
public final class ServiceCard extends VBox {

    private static final double PORT_WIDTH = 120;

    private final CheckBox on = new CheckBox(Strings.get("settings.service.on"));
    private final ProblemBanner banner = new ProblemBanner();
    private final Spinner<Integer> port =
            new Spinner<>(ServiceSettings.FIRST_PORT, ServiceSettings.LAST_PORT, ServiceSettings.USUAL_PORT);
    private final TextField address = shown("serviceAddress");
    private final TextField token = shown("serviceToken");
    private final TextField example = shown("serviceExample");
    private final Button renew = new Button(Strings.get("settings.service.renew"));
    private final GridPane lines = new GridPane();

    public ServiceCard() {
        getStyleClass().add("card");
        Label title = new Label(Strings.get("settings.service"));
        title.getStyleClass().add("card-title");
        Label words = new Label(Strings.get("settings.service.words"));
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        on.setId("serviceBox");
        port.setId("servicePort");
        port.setEditable(true);
        port.setPrefWidth(PORT_WIDTH);
        renew.setId("serviceRenew");
        lines.getStyleClass().add("settings-grid");
        lines.addRow(0, named(Strings.get("settings.service.port"), port), port);
        lines.addRow(
                1,
                named(Strings.get("settings.service.address"), address),
                row(address, copy(address, Strings.get("settings.service.address"))));
        lines.addRow(
                2,
                named(Strings.get("settings.service.token"), token),
                row(token, copy(token, Strings.get("settings.service.token")), renew));
        lines.addRow(
                3,
                named(Strings.get("settings.service.example"), example),
                row(example, copy(example, Strings.get("settings.service.example"))));
        Label models = new Label(Strings.get("settings.service.models"));
        models.getStyleClass().addAll("small", "muted");
        models.setWrapText(true);
        lines.add(models, 1, 4);
        getChildren().setAll(title, on, words, banner, lines);
    }

    private static TextField shown(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setEditable(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Label named(String text, Node field) {
        Label name = new Label(text);
        name.setLabelFor(field);
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("form-row");
        GridPane.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    /// @param name of the field, for those who do not see it
    private static Button copy(TextField field, String name) {
        Button copy = new Button(Strings.get("settings.service.copy"));
        copy.setAccessibleText(copy.getText() + ": " + name);
        copy.setMinWidth(USE_PREF_SIZE);
        copy.disableProperty().bind(field.textProperty().isEmpty());
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(field.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    /// Shows how it stands, from now on.
    void bind(ServiceViewModel viewModel, Questions questions) {
        banner.problemProperty().bindBidirectional(viewModel.problemProperty());
        ReadOnlyObjectProperty<ServiceSettings> settings = viewModel.settingsProperty();
        on.setDisable(!viewModel.isPossible());
        on.setSelected(settings.get().on());
        on.setOnAction(_ -> {
            viewModel.turn(on.isSelected());
            on.setSelected(settings.get().on()); // it may not have been kept
        });
        lines.visibleProperty().bind(settings.map(ServiceSettings::on));
        lines.managedProperty().bind(lines.visibleProperty());
        port.getValueFactory().setValue(settings.get().port());
        port.getValueFactory().valueProperty().addListener((_, _, chosen) -> viewModel.listenAt(chosen));
        address.setPromptText(Strings.get("settings.service.off"));
        address.textProperty()
                .bind(viewModel.addressProperty().map(URI::toString).orElse(""));
        token.textProperty().bind(settings.map(known -> known.token().orElse("")));
        example.textProperty().bind(viewModel.example());
        renew.setOnAction(_ -> {
            if (questions.sure(Strings.get("settings.service.renew-question"), Strings.get("settings.service.renew"))) {
                viewModel.renewToken();
            }
        });
    }
}
