package app.hotlist.gui.compare;

import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.gui.support.Strings;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Confusion matrices side by side, as many lines of them as it takes: four tiles each, in words.
final class MatrixTiles {

    private static final int MOST_IN_LINE = 4;

    private MatrixTiles() {}

    static void fill(GridPane grid, List<CompareRow> rows) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        int lines = Math.max(1, Math.ceilDiv(rows.size(), MOST_IN_LINE));
        int inLine = Math.ceilDiv(rows.size(), lines);
        for (int at = 0; at < rows.size(); at++) {
            if (at < inLine) {
                ColumnConstraints equal = new ColumnConstraints();
                equal.setPercentWidth(100.0 / inLine);
                grid.getColumnConstraints().add(equal);
            }
            grid.add(model(rows.get(at)), at % inLine, at / inLine);
        }
    }

    private static Node model(CompareRow row) {
        Region square = new Region();
        square.getStyleClass()
                .addAll("model-square", "model-" + row.run().spec().id());
        Label title = new Label(row.title());
        title.getStyleClass().addAll("small", "strong");
        HBox header = new HBox(square, title);
        header.getStyleClass().add("card-header");
        ConfusionMatrix matrix = row.matrix();
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("tiles");
        tiles.add(tile("tile-hit", matrix.truePositive(), Strings.get("compare.hit")), 0, 0);
        tiles.add(tile("tile-vain", matrix.falsePositive(), Strings.get("compare.vain")), 1, 0);
        tiles.add(tile("tile-missed", matrix.falseNegative(), Strings.get("compare.missed")), 0, 1);
        tiles.add(tile("tile-left", matrix.trueNegative(), Strings.get("compare.left")), 1, 1);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            tiles.getColumnConstraints().add(half);
        }
        VBox box = new VBox(header, tiles);
        box.getStyleClass().add("matrix");
        return box;
    }

    private static Node tile(String styleClass, long leads, String words) {
        Label number = new Label(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT))
                .format(leads));
        number.getStyleClass().add("tile-number");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("tile-words");
        VBox tile = new VBox(number, text);
        tile.setMinHeight(Region.USE_PREF_SIZE);
        tile.getStyleClass().addAll("tile", styleClass);
        GridPane.setVgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
