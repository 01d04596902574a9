package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The control of one setting, chosen by what its value is.
///
/// @param node what is shown
/// @param value what is set now; throws an [IllegalArgumentException] if what was typed does not fit
record SettingField(Node node, Supplier<Object> value) {

    private static final double LARGEST_WEIGHT = 10;
    private static final int LINES = 4;

    static SettingField of(StepSetting setting) {
        SettingField field = switch (setting.value()) {
            case Enum<?> constant -> choice(constant);
            case Boolean on -> tick(setting.label(), on);
            case Integer number -> typed(number.toString(), SettingField::whole);
            case Double number -> typed(StepSetting.number(number), SettingField::decimal);
            case Optional<?> day -> day((LocalDate) day.orElse(null));
            case Map<?, ?> weights -> weights(weights);
            case Set<?> parts when anyEnum(setting) instanceof Enum<?> constant -> ticks(constant, parts);
            case Set<?> words -> lines(words, lines -> new LinkedHashSet<>(lines));
            case List<?> words -> lines(words, List::copyOf);
            default -> typed(setting.value().toString(), text -> text);
        };
        field.node.setAccessibleText(setting.label());
        return field;
    }

    /// A constant of the enum that a set holds; `null` if it holds something else.
    private static @Nullable Object anyEnum(StepSetting setting) {
        return setting.value() instanceof Collection<?> some && !some.isEmpty()
                ? some.iterator().next()
                : null;
    }

    private static SettingField choice(Enum<?> constant) {
        ComboBox<Enum<?>> box = new ComboBox<>();
        box.getItems().setAll(constants(constant));
        box.setConverter(new Names<>(StepSetting::words));
        box.setValue(constant);
        box.setMaxWidth(Double.MAX_VALUE);
        return new SettingField(box, box::getValue);
    }

    private static List<Enum<?>> constants(Enum<?> constant) {
        return Stream.<Enum<?>>of(constant.getDeclaringClass().getEnumConstants())
                .toList();
    }

    private static SettingField tick(String label, boolean on) {
        CheckBox box = new CheckBox(label);
        box.setSelected(on);
        return new SettingField(box, box::isSelected);
    }

    private static SettingField ticks(Enum<?> constant, Set<?> ticked) {
        Map<CheckBox, Enum<?>> boxes = new LinkedHashMap<>();
        for (Enum<?> one : constants(constant)) {
            CheckBox box = new CheckBox(StepSetting.words(one));
            box.setSelected(ticked.contains(one));
            boxes.put(box, one);
        }
        VBox column = new VBox(boxes.keySet().toArray(Node[]::new));
        column.getStyleClass().add("form-column");
        return new SettingField(column, () -> {
            Set<Object> chosen = new LinkedHashSet<>();
            boxes.forEach((box, one) -> {
                if (box.isSelected()) {
                    chosen.add(one);
                }
            });
            return chosen;
        });
    }

    private static SettingField typed(String text, Function<String, Object> read) {
        TextField field = new TextField(text);
        return new SettingField(field, () -> read.apply(field.getText().strip()));
    }

    private static Object whole(String text) {
        return Integer.parseInt(text);
    }

    private static Object decimal(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static SettingField day(@Nullable LocalDate day) {
        DatePicker picker = new DatePicker(day);
        picker.setMaxWidth(Double.MAX_VALUE);
        return new SettingField(picker, () -> Optional.ofNullable(picker.getValue()));
    }

    private static SettingField lines(Collection<?> words, Function<List<String>, Object> read) {
        TextArea area = new TextArea(
                String.join("\n", words.stream().map(Object::toString).toList()));
        area.setPrefRowCount(LINES);
        area.setPrefColumnCount(24);
        return new SettingField(
                area,
                () -> read.apply(area.getText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()));
    }

    /// A slider per column; beside it the weight itself, which may be any number.
    private static SettingField weights(Map<?, ?> weights) {
        Map<String, TextField> fields = new LinkedHashMap<>();
        List<Node> rows = new ArrayList<>();
        weights.forEach((column, weight) -> {
            TextField field = new TextField(StepSetting.number((Double) weight));
            field.setPrefColumnCount(4);
            Slider slider = new Slider(-LARGEST_WEIGHT, LARGEST_WEIGHT, (Double) weight);
            slider.setAccessibleText(column.toString());
            slider.setBlockIncrement(1);
            slider.valueProperty().subscribe(value -> {
                if (slider.isValueChanging() || slider.isFocused()) {
                    field.setText(StepSetting.number(Math.rint(2 * value.doubleValue()) / 2));
                }
            });
            fields.put(column.toString(), field);
            HBox row = new HBox(slider, field, new Label("× " + column));
            row.getStyleClass().add("form-row");
            rows.add(row);
        });
        VBox box = new VBox(rows.toArray(Node[]::new));
        box.getStyleClass().add("form-column");
        return new SettingField(box, () -> {
            Map<String, Double> set = new LinkedHashMap<>();
            fields.forEach((column, field) ->
                    set.put(column, (Double) decimal(field.getText().strip())));
            return set;
        });
    }
}
