package app.hotlist.gui.score;

import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The check of leads before they are scored: which columns the model needs and the file has, which values are new,
/// which rules are broken, and what is to be done. What is in question stands first.
///
/// Style class `mapping`.
public final class MappingPane extends VBox {

    private final Label summary = new Label();
    private final Label cost = new Label();
    private final HBox costBox = new HBox(cost);
    private final Label extra = new Label();
    private final GridPane asked = new GridPane();
    private final GridPane others = new GridPane();
    private final NewValuesPane newValues = new NewValuesPane();
    private final BrokenRulesPane brokenRules = new BrokenRulesPane();
    private final VBox columns = new VBox();
    private final VBox rest = new VBox();
    private final VBox content = new VBox();
    private final Button score = new Button();
    private final HBox buttons = new HBox(score);

    public MappingPane() {
        getStyleClass().addAll("card", "mapping");
        summary.getStyleClass().add("card-title");
        Label words = new Label(Strings.get("score.mapping.words"));
        words.getStyleClass().add("muted");
        Stream.of(words, cost, extra).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        costBox.getStyleClass().addAll("callout", "warning");
        extra.getStyleClass().addAll("muted", "small");
        asked.getStyleClass().add("mapping-grid");
        others.getStyleClass().add("mapping-grid");
        columns.getChildren().setAll(words, asked);
        columns.getStyleClass().add("form-column");
        rest.getChildren().setAll(others, extra);
        rest.getStyleClass().add("form-column");
        content.getStyleClass().add("stack");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll-free");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        score.setId("mappingScoreButton");
        score.getStyleClass().add("accent");
        buttons.getStyleClass().add("mapping-buttons");
        getChildren().setAll(summary, costBox, scroll, buttons);
    }

    /// The buttons under it; the one that scores comes first.
    public ObservableList<Node> getButtons() {
        return buttons.getChildren();
    }

    /// Shows what the view-model holds, from now on.
    void bind(MappingViewModel viewModel) {
        summary.textProperty().bind(viewModel.summaryProperty());
        cost.textProperty().bind(viewModel.costProperty());
        costBox.visibleProperty().bind(viewModel.costProperty().isNotEmpty());
        costBox.managedProperty().bind(costBox.visibleProperty());
        viewModel.lines().subscribe(() -> fill(viewModel));
        viewModel.summaryProperty().subscribe(_ -> tell(viewModel));
        score.setOnAction(_ -> viewModel.score());
        newValues.bind(viewModel.leads());
        brokenRules.bind(viewModel.leads(), viewModel::goToCheck);
    }

    private void fill(MappingViewModel viewModel) {
        Map<Boolean, List<MappingLine>> inQuestion = viewModel.lines().stream()
                .collect(Collectors.partitioningBy(line -> line.status() != MappingLine.Status.FOUND));
        fill(asked, inQuestion.getOrDefault(true, List.of()), viewModel);
        fill(others, inQuestion.getOrDefault(false, List.of()), viewModel);
        content.getChildren()
                .setAll(
                        viewModel.complete()
                                ? List.of(newValues, brokenRules, columns, rest)
                                : List.of(columns, newValues, brokenRules, rest));
        tell(viewModel);
    }

    private static void fill(GridPane grid, List<MappingLine> lines, MappingViewModel viewModel) {
        grid.getChildren().clear();
        Views.showIf(grid, !lines.isEmpty());
        grid.addRow(
                0,
                title(Strings.get("score.mapping.needed")),
                title(Strings.get("score.mapping.yours")),
                title(Strings.get("score.mapping.status")));
        int row = 1;
        for (MappingLine line : lines) {
            Label needed = new Label(line.needed().name());
            needed.getStyleClass().add("strong");
            needed.setTooltip(new Tooltip(line.needed().name())); // a long one makes room for the rest of its line
            ComboBox<Optional<String>> choice = choice(viewModel, line);
            needed.setLabelFor(choice);
            grid.addRow(row++, needed, choice, status(line));
        }
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().addAll("muted", "small");
        return title;
    }

    private static ComboBox<Optional<String>> choice(MappingViewModel viewModel, MappingLine line) {
        ComboBox<Optional<String>> choice = new ComboBox<>();
        choice.getItems().add(Optional.empty());
        viewModel.header().forEach(column -> choice.getItems().add(Optional.of(column)));
        choice.setConverter(new Names<>(column -> column.orElseGet(() -> Strings.get("score.mapping.not-there"))));
        choice.setAccessibleText(Strings.get("score.mapping.for", line.needed().name()));
        choice.setPrefWidth(280);
        choice.setMinWidth(160);
        choice.valueProperty().bindBidirectional(line.takenProperty());
        return choice;
    }

    private static Label status(MappingLine line) {
        Label status = new Label();
        status.setMinWidth(USE_PREF_SIZE);
        line.takenProperty().subscribe(_ -> {
            status.getStyleClass().setAll("label", "chip", style(line.status()));
            status.setText(words(line.status()));
        });
        return status;
    }

    private static String style(MappingLine.Status status) {
        return switch (status) {
            case FOUND, RENAMED, CHOSEN -> "success";
            case SUGGESTED, LEFT_OUT -> "warning";
        };
    }

    private static String words(MappingLine.Status status) {
        return switch (status) {
            case FOUND -> Strings.get("score.mapping.found");
            case RENAMED -> Strings.get("score.mapping.renamed");
            case SUGGESTED -> Strings.get("score.mapping.suggested");
            case CHOSEN -> Strings.get("score.mapping.chosen");
            case LEFT_OUT -> Strings.get("score.mapping.left-out");
        };
    }

    private void tell(MappingViewModel viewModel) {
        List<String> others = viewModel.extra();
        extra.setText(
                others.isEmpty()
                        ? Strings.get("score.mapping.no-extra")
                        : Strings.get("score.mapping.extra", others.size(), String.join(", ", others)));
        int without = viewModel.without().size();
        score.setText(
                without == 0
                        ? Strings.get("score.mapping.score")
                        : Strings.get("score.mapping.score-without", without));
    }
}
