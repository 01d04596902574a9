package app.hotlist.gui.data;

import app.hotlist.gui.support.CardHead;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which column has the outcome, and which of its values means bought.
public final class OutcomeCard extends VBox {

    private final CardHead head = new CardHead(Strings.get("data.outcome"));
    private final Label bought = new Label();
    private final Label words = new Label();
    private final ComboBox<String> columns = new ComboBox<>();
    private final VBox values = new VBox();
    private @Nullable DataViewModel viewModel;

    public OutcomeCard() {
        getStyleClass().addAll("card", "outcome-card");
        bought.getStyleClass().add("big-number");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        Label question = new Label(Strings.get("data.outcome.column"));
        question.getStyleClass().addAll("small", "medium");
        question.setLabelFor(columns);
        columns.setMaxWidth(Double.MAX_VALUE);
        columns.setPromptText(Strings.get("data.outcome.choose"));
        values.getStyleClass().add("outcome-values");
        getChildren().setAll(head, bought, words, question, columns, values);
    }

    /// Tells the view-model what is chosen here.
    void connect(DataViewModel viewModel) {
        this.viewModel = viewModel;
        columns.setOnAction(_ -> {
            @Nullable String chosen = columns.getValue();
            if (chosen != null && !chosen.equals(target().map(Target::column).orElse(null))) {
                viewModel.chooseOutcome(chosen);
            }
        });
    }

    private Optional<Target> target() {
        return Optional.ofNullable(viewModel)
                .map(model -> model.leadsProperty().get())
                .flatMap(Leads::target);
    }

    /// Shows the outcome as it is now.
    void show(Leads leads) {
        List<String> candidates = leads.profile().columns().stream()
                .filter(column -> !OutcomeValue.of(column).isEmpty())
                .map(ColumnProfile::name)
                .toList();
        columns.getItems().setAll(candidates);
        columns.setValue(leads.target().map(Target::column).orElse(null));
        leads.target().ifPresentOrElse(target -> showValues(leads, target), () -> showNothing(leads));
    }

    private void showNothing(Leads leads) {
        head.say(Strings.get("data.outcome.missing"), CardHead.Mood.CAUTION);
        bought.setText("–");
        boolean empty = leads.imported().table().rowCount() == 0;
        words.setText(empty ? Strings.get("data.outcome.no-leads") : Strings.get("data.outcome.missing.words"));
        values.getChildren().clear();
    }

    private void showValues(Leads leads, Target target) {
        long labelled = leads.profile().leads().labelled();
        long positives = leads.profile().leads().positives();
        bought.setText(Shares.fine(leads.profile().leads().conversion()));
        words.setText(Strings.get("data.outcome.words", positives, labelled));
        boolean enough = positives >= DataViewModel.ENOUGH_BUYERS;
        head.say(
                enough ? Strings.get("data.outcome.enough") : Strings.get("data.outcome.thin"),
                enough ? CardHead.Mood.GOOD : CardHead.Mood.CAUTION);
        Label question = new Label(Strings.get("data.outcome.which"));
        question.getStyleClass().addAll("small", "medium");
        values.getChildren().setAll(question);
        List<OutcomeValue> choices = OutcomeValue.of(leads.profile().column(target.column()));
        if (choices.size() > 2) {
            choices.forEach(value -> values.getChildren().add(meaning(value, target)));
        } else {
            ToggleGroup group = new ToggleGroup();
            choices.forEach(value -> values.getChildren().add(radio(value, target, group)));
        }
    }

    /// One of two values.
    private RadioButton radio(OutcomeValue value, Target target, ToggleGroup group) {
        RadioButton radio = new RadioButton(words(value));
        radio.setMnemonicParsing(false);
        radio.setToggleGroup(group);
        radio.setSelected(target.meaning(value.value()) == Target.Meaning.BOUGHT);
        radio.setOnAction(_ -> {
            if (viewModel != null) {
                viewModel.choosePositive(value.value());
            }
        });
        return radio;
    }

    /// One of more values, each of which may mean bought, not bought or neither yet. One at least means bought, so
    /// the last one stays.
    private VBox meaning(OutcomeValue value, Target target) {
        Label name = new Label(words(value));
        name.setWrapText(true);
        ComboBox<Target.Meaning> meaning = new ComboBox<>();
        meaning.getItems().setAll(Target.Meaning.values());
        meaning.setConverter(new Names<>(OutcomeCard::words));
        meaning.setValue(target.meaning(value.value()));
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.setDisable(target.positives().equals(List.of(value.value())));
        meaning.setOnAction(_ -> {
            if (viewModel != null) {
                viewModel.chooseMeaning(value.value(), meaning.getValue());
            }
        });
        name.setLabelFor(meaning);
        VBox line = new VBox(name, meaning);
        line.getStyleClass().add("outcome-meaning");
        return line;
    }

    private static String words(Target.Meaning meaning) {
        return switch (meaning) {
            case BOUGHT -> Strings.get("data.outcome.means.bought");
            case NOT_BOUGHT -> Strings.get("data.outcome.means.not-bought");
            case OPEN -> Strings.get("data.outcome.means.open");
        };
    }

    private static String words(OutcomeValue value) {
        return Strings.get("data.outcome.value", value.value(), Shares.fine(value.share()), value.rows());
    }
}
