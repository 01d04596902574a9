package app.hotlist.gui.monitor;

import app.hotlist.decision.Monitoring;
import app.hotlist.gui.support.Strings;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// From when on it is suggested to train anew, folded away.
public final class LimitsPane extends TitledPane {

    private static final double PERCENT = 100;

    private final ComboBox<Integer> importance = new ComboBox<>();
    private final ComboBox<Integer> outcomes = new ComboBox<>();
    private boolean filling;

    public LimitsPane() {
        setText(Strings.get("monitor.limits"));
        setExpanded(false);
        getStyleClass().addAll("export-part", "limits");
        importance.setId("importanceLimit");
        outcomes.setId("outcomesLimit");
        importance.getItems().setAll(1, 2, 5, 10, 20, 30);
        outcomes.getItems().setAll(5, 10, 20, 50, 100);
        VBox content = new VBox(
                words(Strings.get("monitor.limit-importance")),
                line(importance, Strings.get("monitor.limit-importance-of")),
                words(Strings.get("monitor.limit-outcomes")),
                line(outcomes, Strings.get("monitor.limit-outcomes-of")));
        content.getStyleClass().add("form-column");
        setContent(content);
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static HBox line(ComboBox<Integer> choice, String of) {
        choice.setAccessibleText(of);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer percent) {
                return percent == null ? "" : Strings.get("monitor.percent", percent);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        HBox line = new HBox(choice, words(of));
        line.getStyleClass().add("form-row");
        return line;
    }

    /// Shows the limits, now and from now on, and changes them.
    void show(MonitorViewModel viewModel) {
        viewModel.limitsProperty().subscribe(this::fill);
        disableProperty().bind(viewModel.managedProperty());
        whenChosen(
                importance,
                share -> viewModel.limit(viewModel.limitsProperty().get().withImportance(share)));
        whenChosen(
                outcomes,
                share -> viewModel.limit(viewModel.limitsProperty().get().withOutcomes(share)));
    }

    private void whenChosen(ComboBox<Integer> choice, Consumer<Double> then) {
        choice.valueProperty().subscribe((_, percent) -> {
            if (!filling && percent != null) {
                then.accept(percent / PERCENT);
            }
        });
    }

    private void fill(Monitoring limits) {
        filling = true;
        choose(importance, limits.importance());
        choose(outcomes, limits.outcomes());
        filling = false;
    }

    /// What was written into a project by hand may be none of the choices.
    private static void choose(ComboBox<Integer> choice, double share) {
        int percent = (int) Math.round(share * PERCENT);
        if (!choice.getItems().contains(percent)) {
            choice.getItems().add(percent);
            choice.getItems().sort(Integer::compare);
        }
        choice.setValue(percent);
    }
}
