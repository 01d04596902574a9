package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.decision.Outlook.Yield;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.MatrixCell;
import app.hotlist.gui.support.PressableBox;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What becomes of all leads when the list is called: four tiles in words, with counts, shares and money.
public final class MistakesCard extends VBox {

    private final Tile hit = tile("tile-hit", Strings.get("decide.hit"), MatrixCell.HIT);
    private final Tile vain = tile("tile-vain", Strings.get("decide.vain"), MatrixCell.VAIN);
    private final Tile missed = tile("tile-missed", Strings.get("decide.missed"), MatrixCell.MISSED);
    private final Tile left = tile("tile-left", Strings.get("decide.left"), MatrixCell.LEFT);

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private DecideViewModel viewModel;

    public MistakesCard() {
        getStyleClass().addAll("card", "mistakes-card");
        Label title = new Label(Strings.get("decide.mistakes"));
        title.getStyleClass().add("card-title");
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("tiles");
        tiles.addRow(0, hit, vain);
        tiles.addRow(1, missed, left);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            tiles.getColumnConstraints().add(half);
        }
        getChildren().setAll(title, tiles);
    }

    private Tile tile(String styleClass, String words, MatrixCell cell) {
        return new Tile(styleClass, words, () -> viewModel.listLeads().show(cell));
    }

    /// Shows what becomes of the leads, now and from now on.
    void show(DecideViewModel shown) {
        viewModel = shown;
        shown.outlookProperty().subscribe(this::follow);
        Views.greyWhile(shown.list().countingProperty(), hit.amount, vain.amount, missed.amount, left.amount);
    }

    private void follow(@Nullable Outlook outlook) {
        if (outlook == null) {
            return;
        }
        ConfusionMatrix matrix = outlook.matrix();
        Optional<Yield> money = outlook.yield();
        double others = matrix.falsePositive() + matrix.trueNegative();
        hit.show(matrix.truePositive(), Strings.get("decide.of-buyers", Shares.counted(matrix.recall())));
        vain.show(
                matrix.falsePositive(),
                Strings.get("decide.of-others", Shares.counted(matrix.falsePositive() / others)));
        missed.show(matrix.falseNegative(), Strings.get("decide.of-buyers", Shares.counted(1 - matrix.recall())));
        left.show(
                matrix.trueNegative(), Strings.get("decide.of-others", Shares.counted(matrix.trueNegative() / others)));
        hit.money(amount(money, Yield::hit));
        vain.money(amount(money, Yield::vain));
        missed.money(money.map(known -> Strings.get("decide.money-missed", Math.round(known.missed()))));
        left.money(money.map(known -> Strings.get("decide.money-spared", Math.round(known.spared()))));
    }

    private static Optional<String> amount(Optional<Yield> money, ToDoubleFunction<Yield> part) {
        return money.map(known -> Strings.get("decide.money", Math.round(part.applyAsDouble(known))));
    }

    /// One of the four.
    private static final class Tile extends PressableBox {

        private final Label number = new Label();
        private final Label share = new Label();
        private final Label amount = new Label();
        private final String words;

        Tile(String styleClass, String words, Runnable onPress) {
            super(Strings.get("behind.tip"), onPress);
            this.words = words;
            getStyleClass().addAll("tile", styleClass);
            setId(styleClass);
            number.getStyleClass().add("tile-number");
            Label what = new Label(words);
            what.getStyleClass().add("tile-words");
            share.getStyleClass().add("tile-share");
            amount.getStyleClass().add("tile-share");
            for (Label line : List.of(what, share, amount)) {
                line.setWrapText(true);
                line.setMinHeight(USE_PREF_SIZE);
            }
            getChildren().setAll(number, what, share, amount);
            GridPane.setVgrow(this, Priority.ALWAYS);
        }

        void show(long leads, String part) {
            number.setText(Strings.get("decide.count", leads));
            share.setText(part);
        }

        @Override
        protected String spoken() {
            return Strings.get("decide.tile-spoken", number.getText(), words, share.getText());
        }

        void money(Optional<String> words) {
            Views.showIf(amount, words.isPresent());
            amount.setText(words.orElse(""));
        }
    }
}
