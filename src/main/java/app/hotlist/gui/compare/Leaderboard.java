package app.hotlist.gui.compare;

import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Strings;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The columns of the leaderboard. A click on a header sorts by it.
final class Leaderboard {

    private static final double ROW_HEIGHT = 34;
    private static final double HEADER_HEIGHT = 42;
    private static final double TENTHS_UP_TO = 10;

    private final TableView<CompareRow> table;
    private final TableColumn<CompareRow, Double> buyers =
            number(row -> row.buyers(), value -> "%.0f".formatted(value), 60);
    private final DecimalFormat thousandths;
    private final DecimalFormat hundredths;
    private final DecimalFormat tenths;

    Leaderboard(TableView<CompareRow> table) {
        this.table = table;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT));
        thousandths = new DecimalFormat(".000", symbols);
        hundredths = new DecimalFormat(".00", symbols);
        tenths = new DecimalFormat("0.0", symbols);
    }

    /// Gives the table its columns.
    void fill() {
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(modelColumn());
        buyers.getStyleClass().add("strong-column");
        table.getColumns().add(buyers);
        table.getColumns().add(auc());
        add(Strings.get("compare.precision"), Metrics::precision, hundredths, 62);
        add(Strings.get("compare.recall"), Metrics::recall, hundredths, 50);
        add(Strings.get("compare.f1"), Metrics::f1, hundredths, 38);
        add(Strings.get("compare.accuracy"), Metrics::accuracy, hundredths, 66);
        add(Strings.get("compare.brier"), Metrics::brier, thousandths, 48);
        TableColumn<CompareRow, Double> time = number(row -> row.run().took().toMillis() / 1000.0, this::inSeconds, 54);
        time.setText(Strings.get("compare.time"));
        table.getColumns().add(time);
    }

    /// Names the length of the list in the header, and fits the height to the rows.
    void show(int calls, int rows) {
        buyers.setText(Strings.get("compare.buyers", calls));
        double height = HEADER_HEIGHT + rows * ROW_HEIGHT + 4;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private TableColumn<CompareRow, CompareRow> modelColumn() {
        TableColumn<CompareRow, CompareRow> column = new TableColumn<>(Strings.get("compare.model"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ModelCell());
        column.setComparator((a, b) -> a.title().compareToIgnoreCase(b.title()));
        column.setMinWidth(144);
        column.setPrefWidth(150);
        return column;
    }

    private TableColumn<CompareRow, Double> auc() {
        TableColumn<CompareRow, Double> column = new TableColumn<>(Strings.get("compare.auc"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().run().aucMean()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Double auc, boolean empty) {
                super.updateItem(auc, empty);
                @Nullable
                CompareRow row = getTableRow() == null ? null : getTableRow().getItem();
                setText(auc == null || empty || row == null ? "" : withDeviation(row.run()));
            }
        });
        column.setMinWidth(90);
        column.setPrefWidth(94);
        column.getStyleClass().add("number-column");
        return column;
    }

    private String inSeconds(double time) {
        return (time < TENTHS_UP_TO ? tenths.format(time) : Math.round(time)) + " s";
    }

    private String withDeviation(Run run) {
        double deviation = run.aucDeviation();
        String mean = thousandths.format(run.aucMean());
        return Double.isNaN(deviation) ? mean : mean + " ± " + thousandths.format(deviation);
    }

    private void add(String title, ToDoubleFunction<Metrics> metric, DecimalFormat format, double width) {
        TableColumn<CompareRow, Double> column =
                number(row -> metric.applyAsDouble(row.run().metrics()), format::format, width);
        column.setText(title);
        table.getColumns().add(column);
    }

    private static TableColumn<CompareRow, Double> number(
            ToDoubleFunction<CompareRow> value, Function<Double, String> format, double width) {
        TableColumn<CompareRow, Double> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Double number, boolean empty) {
                super.updateItem(number, empty);
                setText(number == null || empty ? "" : number.isNaN() ? "–" : format.apply(number));
            }
        });
        column.setMinWidth(width);
        column.setPrefWidth(width + 4);
        column.getStyleClass().add("number-column");
        return column;
    }

    /// A model's colour and name; the best has a star.
    private static final class ModelCell extends TableCell<CompareRow, CompareRow> {

        @Override
        protected void updateItem(@Nullable CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("strong");
            if (row == null || empty) {
                setText("");
                setGraphic(null);
                return;
            }
            Region square = new Region();
            square.getStyleClass()
                    .addAll("model-square", "model-" + row.run().spec().id());
            setGraphic(square);
            setText(row.best() ? Strings.get("compare.best", row.title()) : row.title());
            if (row.best()) {
                getStyleClass().add("strong");
                setTooltip(new Tooltip(Strings.get("compare.best-tip")));
            }
        }
    }
}
