package app.hotlist.gui.prepare;

import app.hotlist.base.UserException;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The settings of a step, to be changed: a field for every component of its record.
final class StepForm extends VBox {

    private final Step step;
    private final Map<String, SettingField> fields = new LinkedHashMap<>();
    private final Label refusal = new Label();

    /// @param whenSet called with the step as it was set; what makes no sense is said on the form
    StepForm(Step step, Consumer<Step> whenSet) {
        this.step = step;
        getStyleClass().addAll("popover-content", "step-form");
        for (StepSetting setting : StepSetting.of(step)) {
            SettingField field = SettingField.of(setting);
            fields.put(setting.name(), field);
            if (!(field.node() instanceof CheckBox)) {
                Label label = new Label(setting.label());
                label.setLabelFor(field.node());
                label.getStyleClass().addAll("muted", "small");
                getChildren().add(label);
            }
            getChildren().add(field.node());
        }
        refusal.setWrapText(true);
        refusal.setMaxWidth(320);
        refusal.getStyleClass().add("danger");
        refusal.setVisible(false);
        refusal.managedProperty().bind(refusal.visibleProperty());
        Button apply = new Button(Strings.get("prepare.form.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> set(whenSet));
        getChildren().addAll(refusal, apply);
    }

    private void set(Consumer<Step> whenSet) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            fields.forEach((name, field) -> values.put(name, field.value().get()));
            whenSet.accept(StepSetting.with(step, values));
        } catch (UserException unfit) {
            refuse(unfit.problem().what() + " " + unfit.problem().where() + " "
                    + unfit.problem().fix());
        } catch (IllegalArgumentException unfit) {
            refuse(Strings.get("prepare.form.refused", String.valueOf(unfit.getMessage())));
        }
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }
}
