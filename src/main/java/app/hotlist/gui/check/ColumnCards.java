package app.hotlist.gui.check;

import app.hotlist.table.ColumnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The columns as cards, as many in a line as fit. Only the cards in sight exist, and scrolling fills them anew, so
/// that hundreds of columns scroll smoothly.
public final class ColumnCards extends ListView<List<ColumnProfile>> {

    private static final double CARD_WIDTH = 190;
    private static final double CARD_HEIGHT = 154;
    private static final double GAP = 12;
    private static final double SCROLL_BAR = 18;

    private List<ColumnProfile> columns = List.of();
    private final DoubleProperty cardWidth = new SimpleDoubleProperty(CARD_WIDTH);
    private int inLine = 1;

    public ColumnCards() {
        getStyleClass().add("column-cards");
        setFocusTraversable(false); // the cards themselves are
        setFixedCellSize(CARD_HEIGHT + GAP);
        widthProperty().subscribe(this::fit);
    }

    /// Tells the view-model what is chosen here.
    void connect(CheckViewModel viewModel) {
        setCellFactory(_ -> new Line(viewModel));
    }

    /// Shows these columns.
    void show(List<ColumnProfile> shown) {
        columns = List.copyOf(shown);
        deal();
    }

    private void fit() {
        double room = getWidth() - SCROLL_BAR + GAP;
        int fitting = (int) Math.max(1, room / (CARD_WIDTH + GAP));
        cardWidth.set(Math.max(CARD_WIDTH, room / fitting - GAP));
        if (fitting != inLine) {
            inLine = fitting;
            deal();
        }
    }

    private void deal() {
        List<List<ColumnProfile>> lines = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += inLine) {
            lines.add(columns.subList(from, Math.min(columns.size(), from + inLine)));
        }
        getItems().setAll(lines);
    }

    /// The cards of one line.
    private final class Line extends ListCell<List<ColumnProfile>> {

        private final CheckViewModel viewModel;
        private final List<ColumnCard> cards = new ArrayList<>();
        private final HBox box = new HBox(GAP);

        Line(CheckViewModel viewModel) {
            this.viewModel = viewModel;
            getStyleClass().add("card-line");
        }

        @Override
        protected void updateItem(@Nullable List<ColumnProfile> line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            while (cards.size() < line.size()) {
                cards.add(card());
            }
            IntStream.range(0, line.size()).forEach(at -> cards.get(at).show(line.get(at)));
            if (box.getChildren().size() != line.size()) {
                box.getChildren().setAll(cards.subList(0, line.size()));
            }
            setGraphic(box);
        }

        private ColumnCard card() {
            ColumnCard card = new ColumnCard(viewModel);
            card.setPrefHeight(CARD_HEIGHT);
            card.setMinHeight(CARD_HEIGHT);
            card.prefWidthProperty().bind(cardWidth);
            card.minWidthProperty().bind(card.prefWidthProperty());
            card.maxWidthProperty().bind(card.prefWidthProperty());
            card.focusedProperty().subscribe(this::bringIntoSight);
            return card;
        }

        /// Somebody who goes from card to card by the keyboard sees where they are.
        private void bringIntoSight(boolean focused) {
            boolean cut = getBoundsInParent().getMinY() < 0
                    || localToScene(getBoundsInLocal()).getMaxY()
                            > ColumnCards.this
                                    .localToScene(ColumnCards.this.getBoundsInLocal())
                                    .getMaxY();
            if (focused && cut) {
                ColumnCards.this.scrollTo(getIndex());
            }
        }
    }
}
