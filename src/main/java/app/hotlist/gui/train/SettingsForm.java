package app.hotlist.gui.train;

import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Setting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The settings of a kind of model for experts, folded away at first: a field each, made from what the kind says
/// of itself.
final class SettingsForm extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final MathContext FIGURES = new MathContext(4);

    private final ModelSpec kind;
    private final TrainingChoices choices;
    private final Map<Setting, TextField> fields = new LinkedHashMap<>();

    SettingsForm(ModelSpec kind, TrainingChoices choices) {
        this.kind = kind;
        this.choices = choices;
        getStyleClass().add("settings-form");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), wide);
        int row = 0;
        for (Setting setting : kind.settings()) {
            addRow(row++, cells(setting));
        }
        Button usual = new Button(Strings.get("train.usual-settings"));
        usual.setOnAction(_ -> choices.set(kind));
        add(usual, 1, row, 2, 1);
        setVisible(false);
        setManaged(false);
    }

    private Node[] cells(Setting setting) {
        Label title = new Label(setting.title());
        title.getStyleClass().add("small");
        title.setMinWidth(USE_PREF_SIZE);
        TextField field = new TextField();
        field.setId("setting-" + kind.id() + "-" + setting.name());
        field.setPrefColumnCount(6);
        field.setMinWidth(USE_PREF_SIZE);
        field.setTooltip(new Tooltip(Strings.get(
                "train.setting-range", text(setting.least()), text(setting.most()), text(setting.usual()))));
        field.setOnAction(_ -> take(setting, field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take(setting, field);
            }
        });
        title.setLabelFor(field);
        fields.put(setting, field);
        Label words = new Label(setting.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        return new Node[] {title, field, words};
    }

    /// Takes what stands in a field; what is no value of the setting stays there and is marked.
    private void take(Setting setting, TextField field) {
        Optional<Double> value = value(setting, field.getText());
        field.pseudoClassStateChanged(WRONG, value.isEmpty());
        ModelSpec now = choices.asSet(kind);
        value.filter(number -> choices.isOn(kind) && !text(now.value(setting)).equals(text(number)))
                .ifPresent(number -> choices.set(now.with(setting, number)));
    }

    private static Optional<Double> value(Setting setting, String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            boolean fits = value >= setting.least()
                    && value <= setting.most()
                    && (!setting.whole() || value == Math.rint(value));
            return fits ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Shows the values of a spec.
    void show(ModelSpec spec) {
        fields.forEach((setting, field) -> {
            field.setText(text(spec.value(setting)));
            field.pseudoClassStateChanged(WRONG, false);
        });
    }

    /// Folds the form out, or away again.
    void fold() {
        setVisible(!isVisible());
        setManaged(isVisible());
    }

    private static String text(double value) {
        return new BigDecimal(value).round(FIGURES).stripTrailingZeros().toPlainString();
    }
}
