package app.hotlist.gui.shell;

import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.StepState;
import app.hotlist.gui.support.Strings;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step in the rail: a circle that says how far it has come, and its name.
final class RailStep extends ToggleButton {

    private final Place step;
    private final Label circle = new Label();
    private final ObservableValue<StepState> state;

    RailStep(Place step, ShellViewModel viewModel, ToggleGroup group) {
        this.step = step;
        state = viewModel.stateOf(step);
        getStyleClass().add("rail-step");
        circle.getStyleClass().add("rail-number");
        setId("rail-" + step.name().toLowerCase(Locale.ROOT));
        setText(name(step));
        setGraphic(circle);
        setMaxWidth(Double.MAX_VALUE);
        setToggleGroup(group);
        setOnAction(_ -> {
            viewModel.goTo(step);
            setSelected(true);
        });
        viewModel.placeProperty().subscribe(place -> setSelected(place == step));
        state.subscribe(this::show);
    }

    /// Where it leads.
    Place place() {
        return step;
    }

    private void show(StepState now) {
        circle.getStyleClass().removeAll("done", "running", "stale", "asking");
        circle.setText("");
        circle.setGraphic(null);
        switch (now) {
            case OPEN -> {
                if (step.isStep()) {
                    circle.setText(Integer.toString(step.number()));
                } else {
                    circle.getStyleClass().add("library");
                    circle.setGraphic(new FontIcon(icon(step)));
                }
            }
            case RUNNING -> mark("running", "fth-loader");
            case DONE -> mark("done", "fth-check");
            case STALE -> mark("stale", "fth-rotate-cw");
            case ASKING -> {
                circle.getStyleClass().add("asking");
                circle.setText("!");
            }
        }
        setAccessibleText(step.isStep() ? name(step) + ", " + words(now) : name(step));
        setTooltip(new Tooltip(
                step.isStep() ? Strings.get("shell.step-tip", name(step), words(now), step.number()) : name(step)));
    }

    private void mark(String styleClass, String icon) {
        circle.getStyleClass().add(styleClass);
        circle.setGraphic(new FontIcon(icon));
    }

    private static String icon(Place place) {
        return switch (place) {
            case SETTINGS -> "fth-settings";
            case REPORTS -> "fth-file-text";
            case MODELS -> "fth-award";
            default -> "fth-archive";
        };
    }

    /// The name of a step.
    static String name(Place step) {
        return switch (step) {
            case DATA -> Strings.get("shell.data");
            case CHECK -> Strings.get("shell.check");
            case PREPARE -> Strings.get("shell.prepare");
            case TRAIN -> Strings.get("shell.train");
            case COMPARE -> Strings.get("shell.compare");
            case DECIDE -> Strings.get("shell.decide");
            case SCORE -> Strings.get("shell.score");
            case MONITOR -> Strings.get("shell.monitor");
            case RUNS -> Strings.get("shell.runs");
            case REPORTS -> Strings.get("shell.reports");
            case SETTINGS -> Strings.get("shell.settings");
            case MODELS -> Strings.get("shell.models");
        };
    }

    private static String words(StepState state) {
        return switch (state) {
            case OPEN -> Strings.get("shell.state-open");
            case RUNNING -> Strings.get("shell.state-running");
            case DONE -> Strings.get("shell.state-done");
            case STALE -> Strings.get("shell.state-stale");
            case ASKING -> Strings.get("shell.state-asking");
        };
    }
}
