package app.hotlist.gui.compare;

import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.MetricIntervals;
import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.ColumnRoom;
import app.hotlist.gui.support.Figures;
import app.hotlist.gui.support.Strings;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The columns of the leaderboard. A click on a header sorts by it, pinned models stay at the top. Where the window is
/// narrow the less important columns make room.
final class Leaderboard {

    private static final double ROW_HEIGHT = 34;
    private static final double HEADER_HEIGHT = 42;
    private static final double BORDERS = 4;
    private static final double MODEL_WIDTH = 190;
    private static final double MOST_MODEL_WIDTH = 290;

    /// What a pin, a colour and a star take, and about what a letter takes.
    private static final double BESIDE_NAME = 64;

    private static final double LETTER = 7;

    private final TableView<CompareRow> table;
    private final Figures figures = new Figures();
    private final TableColumn<CompareRow, CompareRow> model = new TableColumn<>(Strings.get("compare.model"));
    private final TableColumn<CompareRow, CompareRow> buyers = column("", Figures::none);

    @SuppressWarnings("NullAway.Init") // fill() makes it before anything is shown
    private ColumnRoom<CompareRow> room;

    Leaderboard(TableView<CompareRow> table) {
        this.table = table;
    }

    /// Gives the table its columns.
    ///
    /// @param onPin called with the row whose pin was pressed
    void fill(Consumer<CompareRow> onPin) {
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setSortPolicy(_ -> sort());
        model.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        model.setCellFactory(_ -> new ModelCell(onPin));
        model.setComparator((a, b) -> a.title().compareToIgnoreCase(b.title()));
        widths(model, MODEL_WIDTH);
        buyers.setCellFactory(_ -> new BuyersCell());
        buyers.setComparator(Comparator.comparingLong(CompareRow::buyers));
        buyers.getStyleClass().addAll("number-column", "strong-column");
        head(buyers, Strings.get("compare.buyers", 1), Strings.get("compare.tip.buyers"));
        widths(buyers, 74);
        TableColumn<CompareRow, CompareRow> auc = auc();
        TableColumn<CompareRow, CompareRow> average = metric(
                Strings.get("compare.average-precision"),
                Strings.get("compare.tip.average-precision"),
                new Measure(Metrics::averagePrecision, MetricIntervals::averagePrecision),
                92);
        TableColumn<CompareRow, CompareRow> precision = share(
                Strings.get("compare.precision"),
                Strings.get("compare.tip.precision"),
                new Measure(Metrics::precision, MetricIntervals::precision));
        TableColumn<CompareRow, CompareRow> recall = share(
                Strings.get("compare.recall"),
                Strings.get("compare.tip.recall"),
                new Measure(Metrics::recall, MetricIntervals::recall));
        TableColumn<CompareRow, CompareRow> f1 = share(
                Strings.get("compare.f1"),
                Strings.get("compare.tip.f1"),
                new Measure(Metrics::f1, MetricIntervals::f1));
        TableColumn<CompareRow, CompareRow> accuracy = share(
                Strings.get("compare.accuracy"),
                Strings.get("compare.tip.accuracy"),
                new Measure(Metrics::accuracy, MetricIntervals::accuracy));
        TableColumn<CompareRow, CompareRow> brier = metric(
                Strings.get("compare.brier"),
                Strings.get("compare.tip.brier"),
                new Measure(Metrics::brier, MetricIntervals::brier),
                92);
        TableColumn<CompareRow, CompareRow> time = time();
        TableColumn<CompareRow, String> tags = tags();
        table.getColumns()
                .setAll(List.of(model, buyers, auc, average, precision, recall, f1, accuracy, brier, time, tags));
        room = new ColumnRoom<>(
                table, List.of(accuracy, tags, f1, brier, average, time, recall, precision), this::isEmpty);
    }

    /// Fits the heading to the length of the list.
    void showCalls(int calls) {
        if (buyers.getGraphic() instanceof Label label) {
            label.setText(Strings.get("compare.buyers", calls));
        }
    }

    /// Shows these models, and fits the height to them.
    void show(List<CompareRow> rows) {
        table.getItems().setAll(rows);
        double height = HEADER_HEIGHT + rows.size() * ROW_HEIGHT + BORDERS;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        table.sort();
        int longest = rows.stream().mapToInt(row -> row.title().length()).max().orElse(0);
        widths(model, Math.clamp(BESIDE_NAME + longest * LETTER, MODEL_WIDTH, MOST_MODEL_WIDTH));
        room.make();
    }

    private boolean sort() {
        Comparator<CompareRow> chosen = table.getComparator();
        Comparator<CompareRow> pins = Comparator.comparing(row -> !row.pinned());
        if (chosen != null) {
            FXCollections.sort(table.getItems(), pins.thenComparing(chosen));
        }
        return true;
    }

    private boolean isEmpty(TableColumn<CompareRow, ?> column) {
        return "tags".equals(column.getId())
                && table.getItems().stream()
                        .allMatch(row -> row.notesProperty().get().tags().isEmpty());
    }

    /// A measure and its interval.
    private record Measure(ToDoubleFunction<Metrics> of, Function<MetricIntervals, Interval> interval) {}

    private TableColumn<CompareRow, CompareRow> share(String title, String tip, Measure measure) {
        TableColumn<CompareRow, CompareRow> column = column(
                title,
                row -> figures.hundredths(
                        measure.of().applyAsDouble(row.run().metrics()),
                        measure.interval().apply(row.intervals()).half()));
        column.setComparator(Comparator.comparingDouble(
                row -> measure.of().applyAsDouble(row.run().metrics())));
        head(column, title, tip);
        widths(column, 76 + figures.moreRoom());
        return column;
    }

    private TableColumn<CompareRow, CompareRow> metric(String title, String tip, Measure measure, double width) {
        TableColumn<CompareRow, CompareRow> column = column(
                title,
                row -> figures.thousandths(
                        measure.of().applyAsDouble(row.run().metrics()),
                        measure.interval().apply(row.intervals()).half()));
        column.setComparator(Comparator.comparingDouble(
                row -> measure.of().applyAsDouble(row.run().metrics())));
        head(column, title, tip);
        widths(column, width + figures.moreRoom());
        return column;
    }

    private TableColumn<CompareRow, CompareRow> auc() {
        TableColumn<CompareRow, CompareRow> column = column(Strings.get("compare.auc"), row -> {
            Run run = row.run();
            boolean oneFold = Double.isNaN(run.aucDeviation());
            return figures.auc(run.aucMean(), oneFold ? row.intervals().rocAuc().half() : run.aucDeviation());
        });
        column.setComparator(Comparator.comparingDouble(row -> row.run().aucMean()));
        head(column, Strings.get("compare.auc"), Strings.get("compare.tip.auc"));
        widths(column, 92 + figures.moreRoom());
        return column;
    }

    private TableColumn<CompareRow, CompareRow> time() {
        TableColumn<CompareRow, CompareRow> column = column(
                Strings.get("compare.time"), row -> figures.seconds(row.run().took()));
        column.setComparator(Comparator.comparing(row -> row.run().took()));
        head(column, Strings.get("compare.time"), Strings.get("compare.tip.time"));
        widths(column, 58);
        return column;
    }

    private static TableColumn<CompareRow, String> tags() {
        TableColumn<CompareRow, String> column = new TableColumn<>(Strings.get("compare.tags"));
        column.setId("tags");
        column.setCellValueFactory(row -> row.getValue().notesProperty().map(notes -> String.join(", ", notes.tags())));
        column.setMinWidth(70);
        column.setPrefWidth(80);
        return column;
    }

    private static TableColumn<CompareRow, CompareRow> column(String title, Function<CompareRow, String> text) {
        TableColumn<CompareRow, CompareRow> column = new TableColumn<>();
        column.setId(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable CompareRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? "" : text.apply(row));
            }
        });
        column.getStyleClass().add("number-column");
        return column;
    }

    private static void head(TableColumn<CompareRow, ?> column, String title, String tip) {
        Label label = new Label(title);
        label.setTooltip(new Tooltip(tip));
        label.setMinWidth(Label.USE_PREF_SIZE);
        column.setGraphic(label);
    }

    private static void widths(TableColumn<CompareRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width + 4);
    }

    /// The buyers in a list of the present length: it follows whoever drags.
    private final class BuyersCell extends TableCell<CompareRow, CompareRow> {

        @Override
        protected void updateItem(@Nullable CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            textProperty().unbind();
            if (row == null || empty) {
                setText("");
                return;
            }
            ObservableValue<String> text = row.callsProperty().map(_ -> figures.whole(row.buyers(), row.nextBuyers()));
            textProperty().bind(text);
        }
    }
}
