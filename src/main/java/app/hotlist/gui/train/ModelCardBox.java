package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Setting;
import atlantafx.base.controls.ToggleSwitch;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A kind of model in plain words, with its switch, one knob from simpler to finer, and its settings for experts.
final class ModelCardBox extends VBox {

    /// Steps of the knob to each side.
    private static final int STEPS = 4;

    private final TrainingChoices choices;
    private final ModelSpec kind;
    private final ToggleSwitch onOff = new ToggleSwitch();
    private final Slider knob = new Slider(-1, 1, 0);
    private final Label knobNote = new Label();
    private final Label words = new Label();
    private final VBox folded = new VBox();
    private final SettingsForm form;
    private boolean showing = true;

    ModelCardBox(ModelSpec kind, TrainingChoices choices) {
        this.kind = kind;
        this.choices = choices;
        form = new SettingsForm(kind, choices);
        getStyleClass().addAll("card", "model-card");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        getChildren().setAll(header(), words);
        boolean runs = choices.obstacle(kind).isEmpty();
        if (runs && !kind.settings().isEmpty()) {
            folded.getStyleClass().add("settings");
            folded.getChildren().setAll(knobRow(), form);
            getChildren().add(folded);
        }
        onOff.setDisable(choices.isFixed(kind) || !runs);
        refresh();
        onOff.selectedProperty().subscribe(on -> {
            if (!showing && on != choices.isOn(kind)) {
                choices.switchOn(kind, on);
            }
        });
    }

    /// Of one that is on and cannot run the screen says above why.
    private String words(boolean on) {
        return choices.obstacle(kind)
                .filter(_ -> !on)
                .map(problem -> problem.what() + " " + problem.fix())
                .orElseGet(kind::words);
    }

    private HBox header() {
        Region square = new Region();
        square.getStyleClass().addAll("model-square", "model-" + kind.id());
        Label title = new Label(kind.title());
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label chip = new Label(
                choices.obstacle(kind).map(Problem::kind).isPresent() ? Strings.get("train.cannot-run") : kind.chip());
        chip.getStyleClass().add("chip");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        onOff.setId("switch-" + kind.id());
        onOff.setAccessibleText(kind.title());
        HBox header = new HBox(square, title, chip, gap, onOff);
        header.getStyleClass().add("card-header");
        return header;
    }

    private HBox knobRow() {
        Label simpler = new Label(Strings.get("train.simpler"));
        Label finer = new Label(Strings.get("train.finer"));
        knob.setMajorTickUnit(1.0 / STEPS);
        knob.setMinorTickCount(0);
        knob.setSnapToTicks(true);
        knob.setBlockIncrement(1.0 / STEPS);
        knob.setId("knob-" + kind.id());
        knob.setAccessibleText(Strings.get("train.knob", kind.title()));
        knob.valueProperty().subscribe(() -> {
            if (!showing && !knob.isValueChanging()) {
                choices.set(kind.fineness(Math.rint(knob.getValue() * STEPS) / STEPS));
            }
        });
        knob.valueChangingProperty().subscribe(changing -> {
            if (!showing && !changing && choices.isOn(kind)) {
                choices.set(kind.fineness(Math.rint(knob.getValue() * STEPS) / STEPS));
            }
        });
        Hyperlink expert = new Hyperlink(Strings.get("train.settings"));
        expert.setId("settings-" + kind.id());
        expert.getStyleClass().add("flat-link");
        expert.setMinWidth(USE_PREF_SIZE);
        expert.setOnAction(_ -> form.fold());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean moves = kind.settings().stream().anyMatch(ModelCardBox::moves);
        HBox row = moves ? new HBox(simpler, knob, finer, knobNote, gap, expert) : new HBox(gap, expert);
        for (Label label : new Label[] {simpler, finer, knobNote}) {
            label.getStyleClass().addAll("small", "muted");
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        row.getStyleClass().add("form-row");
        return row;
    }

    private static boolean moves(Setting setting) {
        return setting.simplest() != setting.finest();
    }

    /// Shows what the project says.
    void refresh() {
        showing = true;
        boolean on = choices.isOn(kind);
        ModelSpec spec = choices.asSet(kind);
        onOff.setSelected(on);
        pseudoClassStateChanged(TrainController.OFF, !on);
        words.setText(words(on));
        folded.setVisible(on);
        folded.setManaged(on);
        int step = IntStream.rangeClosed(-STEPS, STEPS)
                .filter(place -> kind.fineness((double) place / STEPS).equals(spec))
                .findFirst()
                .orElse(0);
        knob.setValue((double) step / STEPS);
        boolean own = !kind.fineness((double) step / STEPS).equals(spec);
        knobNote.setText(own ? Strings.get("train.own-settings") : "");
        form.show(spec);
        showing = false;
    }
}
