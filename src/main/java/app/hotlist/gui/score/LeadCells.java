package app.hotlist.gui.score;

import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.SpanBar;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The cells of the call list. Each keeps its nodes and only changes what they say.
final class LeadCells {

    private LeadCells() {}

    static TableColumn<LeadRow, LeadRow> rank(TableColumn<LeadRow, LeadRow> column) {
        return fill(column, RankCell::new);
    }

    static TableColumn<LeadRow, LeadRow> tier(TableColumn<LeadRow, LeadRow> column) {
        return fill(column, TierCell::new);
    }

    static TableColumn<LeadRow, LeadRow> chance(TableColumn<LeadRow, LeadRow> column) {
        return fill(column, ChanceCell::new);
    }

    static TableColumn<LeadRow, LeadRow> name(TableColumn<LeadRow, LeadRow> column) {
        return fill(column, NameCell::new);
    }

    static TableColumn<LeadRow, LeadRow> why(TableColumn<LeadRow, LeadRow> column) {
        return fill(column, () -> new WordsCell(LeadRow::why, "lead-why"));
    }

    static TableColumn<LeadRow, LeadRow> against(TableColumn<LeadRow, LeadRow> column) {
        return fill(column, () -> new WordsCell(LeadRow::against, "lead-against"));
    }

    private static TableColumn<LeadRow, LeadRow> fill(
            TableColumn<LeadRow, LeadRow> column, Supplier<TableCell<LeadRow, LeadRow>> cell) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /// A cell that shows or hides one node.
    private abstract static class RowCell extends TableCell<LeadRow, LeadRow> {

        abstract void show(LeadRow row);

        abstract void clear();

        @Override
        protected void updateItem(@Nullable LeadRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                clear();
            } else {
                show(row);
            }
        }
    }

    private static final class RankCell extends RowCell {

        RankCell() {
            getStyleClass().add("lead-rank");
        }

        @Override
        void show(LeadRow row) {
            setText(Integer.toString(row.rank() + 1));
        }

        @Override
        void clear() {
            setText(null);
        }
    }

    private static final class TierCell extends RowCell {

        private final TierBadge badge = new TierBadge();

        @Override
        void show(LeadRow row) {
            badge.show(row.lead().tier());
            setGraphic(badge);
        }

        @Override
        void clear() {
            setGraphic(null);
        }
    }

    private static final class ChanceCell extends RowCell {

        private final Label percent = new Label();
        private final SpanBar bar = new SpanBar();
        private final HBox box = new HBox(percent, bar);

        ChanceCell() {
            percent.getStyleClass().add("chance-percent");
            box.getStyleClass().add("chance");
            HBox.setHgrow(bar, Priority.ALWAYS);
        }

        @Override
        void show(LeadRow row) {
            percent.setText(Shares.percent(row.lead().chance()));
            bar.show(0, row.lead().chance());
            setGraphic(box);
        }

        @Override
        void clear() {
            setGraphic(null);
        }
    }

    private static final class NameCell extends RowCell {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox box = new VBox(title, detail);

        NameCell() {
            title.getStyleClass().add("lead-title");
            detail.getStyleClass().add("lead-detail");
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(LeadRow row) {
            title.setText(row.title());
            detail.setText(row.detail());
            detail.setVisible(!row.detail().isEmpty());
            detail.setManaged(!row.detail().isEmpty());
            setGraphic(box);
        }

        @Override
        void clear() {
            setGraphic(null);
        }
    }

    /// Words on at most two lines; the whole of them in the tooltip.
    private static final class WordsCell extends RowCell {

        private final Function<LeadRow, String> words;
        private final Tooltip whole = new Tooltip();

        WordsCell(Function<LeadRow, String> words, String styleClass) {
            this.words = words;
            getStyleClass().add(styleClass);
            setWrapText(true);
        }

        @Override
        void show(LeadRow row) {
            String text = words.apply(row);
            setText(text);
            whole.setText(text);
            setTooltip(text.isEmpty() ? null : whole);
        }

        @Override
        void clear() {
            setText(null);
            setTooltip(null);
        }
    }
}
