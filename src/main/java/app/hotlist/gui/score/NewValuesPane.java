package app.hotlist.gui.score;

import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.recipe.NewLevelUse;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Values that the model never saw: how many leads have each, what the model makes of it, and which known one is meant.
///
/// Style class `form-column`.
final class NewValuesPane extends VBox {

    private static final double CHOICE_WIDTH = 280;

    private final Label words = new Label();
    private final Label more = new Label();
    private final GridPane grid = new GridPane();

    NewValuesPane() {
        getStyleClass().add("form-column");
        Label title = new Label(Strings.get("score.values.title"));
        title.getStyleClass().add("card-title");
        Stream.of(words, more).forEach(label -> {
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        grid.getStyleClass().add("mapping-grid");
        getChildren().setAll(title, words, grid, more);
    }

    /// Shows what the view-model holds, from now on.
    void bind(LeadCheckViewModel viewModel) {
        viewModel.lines().subscribe(() -> fill(viewModel));
        viewModel.stateProperty().subscribe(_ -> tell(viewModel));
    }

    private void tell(LeadCheckViewModel viewModel) {
        String state = viewModel.stateProperty().get();
        words.setText(
                !state.isEmpty()
                        ? state
                        : viewModel.lines().isEmpty()
                                ? Strings.get("score.values.none")
                                : Strings.get("score.values.words"));
        more.setText(Strings.get("score.values.more", viewModel.more()));
        Views.showIf(more, viewModel.more() > 0);
    }

    private void fill(LeadCheckViewModel viewModel) {
        grid.getChildren().clear();
        if (!viewModel.lines().isEmpty()) {
            grid.addRow(
                    0,
                    head(Strings.get("score.values.column")),
                    head(Strings.get("score.values.value")),
                    head(""),
                    head(Strings.get("score.values.counts-as")));
        }
        int row = 1;
        for (ValueLine line : viewModel.lines()) {
            Label column = new Label(line.column());
            Label value = new Label(line.value());
            value.getStyleClass().add("strong");
            grid.addRow(row++, column, value, new Label(Strings.get("score.values.count", line.leads())), use(line));
        }
        tell(viewModel);
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().addAll("muted", "small");
        return head;
    }

    private static Node use(ValueLine line) {
        if (line.known().isEmpty()) {
            return new Label(words(line.use()));
        }
        ComboBox<Optional<String>> choice = new ComboBox<>();
        choice.getItems().add(Optional.empty());
        line.known().forEach(known -> choice.getItems().add(Optional.of(known)));
        choice.setConverter(new Names<>(meant -> meant.orElseGet(() -> words(line.use()))));
        choice.setAccessibleText(Strings.get("score.values.for", line.value(), line.column()));
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.valueProperty().bindBidirectional(line.meantProperty());
        return choice;
    }

    private static String words(NewLevelUse use) {
        return switch (use) {
            case AS_OTHER -> Strings.get("score.values.other");
            case AS_NONE -> Strings.get("score.values.none-of-them");
            case AS_BLANK -> Strings.get("score.values.blank");
            case AS_AVERAGE -> Strings.get("score.values.average");
            case AS_RARE -> Strings.get("score.values.rare");
        };
    }
}
