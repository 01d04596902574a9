package app.hotlist.gui.compare;

import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.MatrixCell;
import app.hotlist.gui.support.Columns;
import app.hotlist.gui.support.Figures;
import app.hotlist.gui.support.PressableBox;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Confusion matrices side by side, as many lines of them as it takes: four tiles each, in words, with the share of
/// their row and, where that is known, their money. A tile shows the leads behind it.
final class MatrixTiles {

    private static final int MOST_IN_LINE = 3;

    private final VBox lines;
    private final BiConsumer<CompareRow, MatrixCell> onTile;
    private final UnaryOperator<String> inCurrency;
    private final Figures figures = new Figures();
    private Subscription numbers = Subscription.EMPTY;

    /// @param inCurrency puts the currency behind words about an amount
    MatrixTiles(VBox lines, UnaryOperator<String> inCurrency, BiConsumer<CompareRow, MatrixCell> onTile) {
        this.lines = lines;
        this.inCurrency = inCurrency;
        this.onTile = onTile;
    }

    /// Makes the tiles of these models; from then on their numbers follow the length of the list by themselves.
    void show(List<CompareRow> rows) {
        numbers.unsubscribe();
        numbers = Subscription.EMPTY;
        lines.getChildren().clear();
        int count = Math.max(1, Math.ceilDiv(rows.size(), MOST_IN_LINE));
        int inLine = Math.ceilDiv(rows.size(), count);
        for (int from = 0; from < rows.size(); from += inLine) {
            Columns line = new Columns();
            for (int at = from; at < from + inLine; at++) {
                line.getChildren().add(at < rows.size() ? model(rows.get(at)) : new Region());
            }
            lines.getChildren().add(line);
        }
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private Node model(CompareRow row) {
        Region square = new Region();
        square.getStyleClass()
                .addAll("model-square", "model-" + row.run().spec().id());
        Label title = new Label(row.title());
        title.getStyleClass().addAll("small", "strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox header = new HBox(square, title);
        header.getStyleClass().add("card-header");
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("tiles");
        tiles.getColumnConstraints().setAll(half(), half());
        Tile hit = new Tile("tile-hit", Strings.get("compare.hit"), () -> onTile.accept(row, MatrixCell.HIT));
        Tile vain = new Tile("tile-vain", Strings.get("compare.vain"), () -> onTile.accept(row, MatrixCell.VAIN));
        Tile missed =
                new Tile("tile-missed", Strings.get("compare.missed"), () -> onTile.accept(row, MatrixCell.MISSED));
        Tile left = new Tile("tile-left", Strings.get("compare.left"), () -> onTile.accept(row, MatrixCell.LEFT));
        tiles.addRow(0, hit, vain);
        tiles.addRow(1, missed, left);
        Label profit = new Label();
        profit.getStyleClass().addAll("small", "strong");
        VBox box = new VBox(header, tiles, profit);
        box.getStyleClass().add("matrix");
        VBox.setVgrow(header, Priority.ALWAYS); // where another title takes two lines
        numbers = numbers.and(row.callsProperty().subscribe(_ -> {
            ConfusionMatrix matrix = row.matrix();
            Optional<MatrixMoney> money = row.money();
            long rest = matrix.total() - matrix.called();
            hit.say(matrix.truePositive(), matrix.called(), money.map(known -> figures.signed(known.hit())));
            vain.say(matrix.falsePositive(), matrix.called(), money.map(known -> figures.signed(known.vain())));
            missed.say(matrix.falseNegative(), rest, money.map(known -> figures.whole(known.missed())));
            left.say(matrix.trueNegative(), rest, Optional.empty());
            profit.setText(money.map(
                            known -> inCurrency.apply(Strings.get("compare.profit", figures.whole(known.profit()))))
                    .orElse(""));
            profit.setManaged(money.isPresent());
        }));
        return box;
    }

    /// One cell: how many leads, what they are, which share of their row, and their money.
    private final class Tile extends PressableBox {

        private final Label number = new Label();
        private final Label share = new Label();
        private final Label money = new Label();
        private final String words;

        Tile(String styleClass, String words, Runnable onPress) {
            super(Strings.get("behind.tip"), onPress);
            this.words = words;
            Label text = new Label(words);
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            number.getStyleClass().add("tile-number");
            for (Label small : List.of(text, share, money)) {
                small.getStyleClass().add("tile-words");
            }
            getChildren().setAll(number, text, share, money);
            getStyleClass().addAll("tile", styleClass);
            setMinHeight(USE_PREF_SIZE);
            GridPane.setVgrow(this, Priority.ALWAYS);
        }

        void say(long leads, long row, Optional<String> amount) {
            number.setText(figures.whole((double) leads));
            share.setText(row == 0 ? "" : Shares.counted((double) leads / row));
            money.setText(amount.orElse(""));
            money.setManaged(amount.isPresent());
        }

        @Override
        protected String spoken() {
            return Strings.get("compare.tile", number.getText(), words, share.getText());
        }
    }
}
