package app.hotlist.gui.train;

import app.hotlist.experiment.Goal;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the best model is to be best at.
final class GoalCard extends VBox {

    /// The goals there are; some want numbers.
    private enum Kind {
        AUC,
        RECALL,
        PRECISION,
        PROFIT,
        TOP,
        F1,
        TRUTHFUL;

        static Kind of(Goal goal) {
            return switch (goal) {
                case Goal.Auc() -> AUC;
                case Goal.RecallInTop _ -> RECALL;
                case Goal.PrecisionInTop _ -> PRECISION;
                case Goal.Profit _ -> PROFIT;
                case Goal.AveragePrecision() -> TOP;
                case Goal.F1() -> F1;
                case Goal.LogLoss() -> TRUTHFUL;
            };
        }
    }

    private final TrainingChoices choices;
    private final ComboBox<Kind> kinds = new ComboBox<>();
    private final Label firstLabel = new Label();
    private final TextField first = new TextField();
    private final Label secondLabel = new Label();
    private final TextField second = new TextField();
    private final HBox numbers = new HBox(firstLabel, first, secondLabel, second);
    private boolean showing = true;

    GoalCard(TrainingChoices choices) {
        this.choices = choices;
        getStyleClass().add("card");
        Label title = new Label(Strings.get("train.goal"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        kinds.getItems().setAll(Kind.values());
        kinds.setId("goalBox");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(new Names<>(GoalCard::name));
        title.setLabelFor(kinds);
        first.setId("goalFirst");
        second.setId("goalSecond");
        for (TextField field : List.of(first, second)) {
            field.setPrefColumnCount(6);
            field.setOnAction(_ -> choose());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    choose();
                }
            });
        }
        firstLabel.getStyleClass().add("small");
        secondLabel.getStyleClass().add("small");
        numbers.getStyleClass().add("form-row");
        kinds.valueProperty().subscribe(() -> {
            showNumbers();
            choose();
        });
        getChildren().setAll(title, kinds, numbers);
        refresh();
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case AUC -> Strings.get("train.goal-auc");
            case RECALL -> Strings.get("train.goal-recall");
            case PRECISION -> Strings.get("train.goal-precision");
            case PROFIT -> Strings.get("train.goal-profit");
            case TOP -> Strings.get("train.goal-top");
            case F1 -> Strings.get("train.goal-f1");
            case TRUTHFUL -> Strings.get("train.goal-truthful");
        };
    }

    private void showNumbers() {
        Kind kind = kinds.getValue();
        boolean list = kind == Kind.RECALL || kind == Kind.PRECISION;
        boolean money = kind == Kind.PROFIT;
        numbers.setVisible(list || money);
        numbers.setManaged(list || money);
        secondLabel.setVisible(money);
        second.setVisible(money);
        firstLabel.setText(money ? Strings.get("train.goal-deal") : Strings.get("train.goal-calls"));
        secondLabel.setText(Strings.get("train.goal-call"));
    }

    /// Takes the choice over, as soon as its numbers make sense.
    private void choose() {
        if (!showing) {
            goal().filter(goal -> !goal.equals(choices.goal())).ifPresent(choices::aimAt);
        }
    }

    private Optional<Goal> goal() {
        try {
            return Optional.of(
                    switch (kinds.getValue()) {
                        case AUC -> new Goal.Auc();
                        case RECALL ->
                            new Goal.RecallInTop(
                                    Integer.parseInt(first.getText().strip()));
                        case PRECISION ->
                            new Goal.PrecisionInTop(
                                    Integer.parseInt(first.getText().strip()));
                        case PROFIT ->
                            new Goal.Profit(
                                    Double.parseDouble(first.getText().strip()),
                                    Double.parseDouble(second.getText().strip()));
                        case TOP -> new Goal.AveragePrecision();
                        case F1 -> new Goal.F1();
                        case TRUTHFUL -> new Goal.LogLoss();
                    });
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // half typed
        }
    }

    /// Shows what the project says.
    void refresh() {
        showing = true;
        Goal goal = choices.goal();
        kinds.setValue(Kind.of(goal));
        switch (goal) {
            case Goal.RecallInTop(int calls) -> first.setText(Integer.toString(calls));
            case Goal.PrecisionInTop(int calls) -> first.setText(Integer.toString(calls));
            case Goal.Profit(double deal, double call) -> {
                first.setText(Double.toString(deal));
                second.setText(Double.toString(call));
            }
            case Goal.Auc _, Goal.AveragePrecision _, Goal.F1 _, Goal.LogLoss _ -> {
                first.setText("200");
                second.setText("20");
            }
        }
        showNumbers();
        showing = false;
    }
}
