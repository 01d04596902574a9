package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.recipe.Stage;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first leads as a model sees them, or as the selected step leaves them, and what has changed up to there.
final class PreviewPane extends VBox {

    private final PrepareViewModel viewModel;
    private final Label title = new Label();
    private final Label figure = new Label();
    private final Label words = new Label();
    private final HBox strip = new HBox();
    private final TableGrid grid = new TableGrid();
    private final Hyperlink whole = new Hyperlink(Strings.get("prepare.preview.whole"));

    private @Nullable Table shown;

    PreviewPane(PrepareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().addAll("card", "preview-card");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        whole.setId("wholeLink");
        whole.getStyleClass().add("flat-link");
        whole.setMinWidth(USE_PREF_SIZE);
        whole.setOnAction(_ -> viewModel.select(PrepareViewModel.NONE));
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("busy-sign");
        busy.visibleProperty().bind(viewModel.preparingProperty());
        HBox header = new HBox(title, busy, whole);
        header.getStyleClass().add("card-header");
        figure.setId("inputs");
        figure.getStyleClass().add("big-number");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        strip.setId("changeStrip");
        strip.getStyleClass().add("change-strip");
        grid.getStyleClass().add("data-table");
        grid.setAccessibleText(Strings.get("prepare.preview"));
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(header, figure, words, strip, grid);
        for (Node one : List.of(whole, figure, words, strip, grid)) {
            one.managedProperty().bind(one.visibleProperty());
        }
        viewModel.preparedProperty().subscribe(_ -> show());
        viewModel.selectedProperty().subscribe(_ -> show());
        viewModel.preparingProperty().subscribe(_ -> show());
    }

    private void show() {
        @Nullable Prepared prepared = viewModel.preparedProperty().get();
        int place = viewModel.selectedProperty().get();
        Optional<StepCard> card = place < 0 || place >= viewModel.cards().size()
                ? Optional.empty()
                : Optional.of(viewModel.cards().get(place));
        whole.setVisible(card.isPresent());
        figure.setVisible(card.isEmpty() && prepared != null);
        words.setVisible(card.isEmpty() || viewModel.stage(card.get()).isEmpty());
        card.ifPresentOrElse(this::showStep, () -> showWhole(prepared));
    }

    private void showWhole(@Nullable Prepared prepared) {
        title.setText(Strings.get("prepare.preview"));
        strip.setVisible(false);
        if (prepared != null) {
            figure.setText(Strings.get("prepare.inputs", prepared.columns(), prepared.inputs()));
            words.setText(Strings.get("prepare.inputs.words", prepared.columns(), prepared.inputs()));
            show(prepared.rows(), Set.of());
        }
        grid.setVisible(prepared != null);
    }

    private void showStep(StepCard card) {
        title.setText(Strings.get(
                "prepare.preview.after", card.place() + 1, card.step().title()));
        Optional<Stage> stage = viewModel.stage(card);
        strip.setVisible(stage.isPresent());
        stage.ifPresentOrElse(this::showStage, () -> showWithout(card));
    }

    /// A step that is off or does not fit leaves the leads as the one before it left them.
    private void showWithout(StepCard card) {
        words.setText(reason(card));
        Optional<StepCard> before = viewModel.cards().subList(0, card.place()).reversed().stream()
                .filter(one -> viewModel.stage(one).isPresent())
                .findFirst();
        grid.setVisible(before.isPresent());
        before.flatMap(viewModel::stage).ifPresent(stage -> show(stage.first(), Set.of()));
    }

    private String reason(StepCard card) {
        if (!card.on()) {
            return Strings.get("prepare.preview.off");
        }
        return viewModel.fault(card).map(problem -> problem.what()).orElse("");
    }

    private void showStage(Stage stage) {
        grid.setVisible(true);
        Set<String> marked = stage.marked();
        strip.getChildren()
                .setAll(
                        fact(
                                Strings.get("prepare.strip.rows"),
                                stage.before().rows(),
                                stage.after().rows()),
                        fact(
                                Strings.get("prepare.strip.columns"),
                                stage.before().columns(),
                                stage.after().columns()),
                        fact(
                                Strings.get("prepare.strip.blanks"),
                                stage.before().missing(),
                                stage.after().missing()));
        show(stage.first(), marked);
    }

    /// Shows rows, with the columns that have changed before the others.
    private void show(Table rows, Set<String> marked) {
        if (rows == shown) {
            return; // it would scroll back to the beginning
        }
        shown = rows;
        grid.setHeaders(column -> header(column, marked));
        grid.show(
                Table.of(rows.columns().stream()
                        .sorted(Comparator.comparing(column -> !marked.contains(column.name())))
                        .toList()),
                TableGrid.Marks.NONE);
    }

    private static Node header(Column column, Set<String> marked) {
        Label name = new Label(column.name());
        name.setTooltip(new Tooltip(column.name()));
        if (marked.contains(column.name())) {
            name.getStyleClass().addAll("chip", "accent");
            name.setAccessibleText(Strings.get("prepare.preview.changed", column.name()));
        }
        return name;
    }

    /// A figure before and after the step; in one where both are the same.
    private static Node fact(String title, long before, long after) {
        Label figures = new Label(
                before == after
                        ? Strings.get("prepare.strip.same", after)
                        : Strings.get("prepare.strip.changed", before, after));
        figures.getStyleClass().addAll("strong", before == after ? "muted" : "moved");
        Label name = new Label(title);
        name.getStyleClass().addAll("muted", "small");
        VBox fact = new VBox(figures, name);
        fact.getStyleClass().add("fact");
        return fact;
    }
}
