package app.hotlist.gui.train;

import app.hotlist.experiment.ByGroup;
import app.hotlist.experiment.ByTime;
import app.hotlist.experiment.Holdout;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Split;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.table.ColumnType;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LongStringConverter;
import org.jspecify.annotations.Nullable;

/// How models are judged: folds, one split, by time, by group; and the seed.
final class JudgeCard extends VBox {

    private final TrainingChoices choices;
    private final ToggleGroup ways = new ToggleGroup();
    private final ToggleButton folds = way("foldsButton", Strings.get("train.folds"));
    private final ToggleButton holdout = way("holdoutButton", Strings.get("train.holdout"));
    private final ToggleButton time = way("timeButton", Strings.get("train.time"));
    private final ToggleButton group = way("groupButton", Strings.get("train.group"));
    private final ComboBox<String> column = new ComboBox<>();
    private final Label columnLabel = new Label();
    private final HBox columnRow = new HBox(columnLabel, column);
    private final Label words = new Label();
    private final TextFormatter<Long> seed;
    private boolean showing = true;

    @SuppressWarnings("NullAway") // a text formatter's filter says no by null
    JudgeCard(TrainingChoices choices) {
        this.choices = choices;
        seed = new TextFormatter<>(new LongStringConverter(), choices.setup().seed(), JudgeCard::digitsOnly);
        getStyleClass().add("card");
        Label title = new Label(Strings.get("train.judge"));
        title.getStyleClass().add("card-title");
        FlowPane answers = new FlowPane(folds, holdout, time, group);
        answers.getStyleClass().add("chip-row");
        Views.alwaysOne(ways);
        folds.setOnAction(_ -> choices.judgeBy(KFold.defaults()));
        holdout.setOnAction(_ -> choices.judgeBy(Holdout.defaults()));
        time.setOnAction(_ -> choices.judgeBy(ByTime.of(times().getFirst())));
        group.setOnAction(_ -> choices.judgeBy(ByGroup.of(groups().getFirst())));
        column.setId("splitColumn");
        columnLabel.setLabelFor(column);
        columnLabel.getStyleClass().add("small");
        columnRow.getStyleClass().add("form-row");
        column.valueProperty().subscribe(this::takeColumn);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        getChildren().setAll(title, answers, columnRow, words, seedRow());
        seed.valueProperty().subscribe(value -> {
            if (value != null && !showing) {
                choices.seed(value);
            }
        });
        refresh();
    }

    private static @Nullable Change digitsOnly(Change change) {
        return change.getControlNewText().matches("\\d{0,9}") ? change : null;
    }

    private ToggleButton way(String id, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add("answer");
        button.setToggleGroup(ways);
        return button;
    }

    private HBox seedRow() {
        Label label = new Label(Strings.get("train.seed"));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("small");
        TextField field = new TextField();
        field.setId("seedField");
        field.setPrefColumnCount(6);
        field.setTextFormatter(seed);
        label.setLabelFor(field);
        Label note = new Label(Strings.get("train.seed-words"));
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "muted");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox row = new HBox(label, field, note);
        row.getStyleClass().add("form-row");
        return row;
    }

    private List<String> times() {
        return choices.columns(ColumnType.DATE);
    }

    private List<String> groups() {
        return choices.columns(ColumnType.TEXT, ColumnType.CATEGORY);
    }

    private void takeColumn(@Nullable String name) {
        if (name == null || showing) {
            return;
        }
        switch (choices.setup().split()) {
            case ByTime(var _, double share) -> choices.judgeBy(new ByTime(name, share));
            case ByGroup(var _, int parts) -> choices.judgeBy(new ByGroup(name, parts));
            case KFold _, Holdout _ -> {}
        }
    }

    /// Shows what the project says.
    void refresh() {
        showing = true;
        Split split = choices.setup().split();
        seed.setValue(choices.setup().seed());
        time.setDisable(times().isEmpty());
        group.setDisable(groups().isEmpty());
        boolean byColumn = split instanceof ByTime || split instanceof ByGroup;
        columnRow.setVisible(byColumn);
        columnRow.setManaged(byColumn);
        switch (split) {
            case KFold _ -> show(folds, Strings.get("train.folds-words"));
            case Holdout _ -> show(holdout, Strings.get("train.holdout-words"));
            case ByTime(String name, var _) -> {
                show(time, Strings.get("train.time-words"));
                showColumn(Strings.get("train.time-column"), times(), name);
            }
            case ByGroup(String name, var _) -> {
                show(group, Strings.get("train.group-words"));
                showColumn(Strings.get("train.group-column"), groups(), name);
            }
        }
        showing = false;
    }

    private void show(ToggleButton chosen, String text) {
        chosen.setSelected(true);
        words.setText(text);
    }

    private void showColumn(String label, List<String> names, String chosen) {
        columnLabel.setText(label);
        column.getItems().setAll(names);
        column.setValue(chosen);
    }
}
