package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.StepKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps there are, to be searched by typing: the arrows choose, Enter takes.
final class StepPalette extends VBox {

    private final Predicate<StepKind> fits;
    private final Consumer<StepKind> whenChosen;
    private final TextField search = new TextField();
    private final ListView<Offer> list = new ListView<>();

    /// @param fits whether a kind of step finds columns
    /// @param whenChosen called with a kind that fits
    StepPalette(Predicate<StepKind> fits, Consumer<StepKind> whenChosen) {
        this.fits = fits;
        this.whenChosen = whenChosen;
        getStyleClass().addAll("popover-content", "step-palette");
        search.setId("paletteSearch");
        search.setPromptText(Strings.get("prepare.palette.search"));
        search.setAccessibleText(Strings.get("prepare.palette.search"));
        search.textProperty().subscribe(this::show);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("paletteList");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Strings.get("prepare.palette.none")));
        list.setCellFactory(_ -> new OfferCell());
        list.setAccessibleText(Strings.get("prepare.add"));
        getChildren().setAll(search, list);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void show(String words) {
        list.getItems().setAll(Offer.matching(words, fits));
        list.getSelectionModel().clearSelection();
        step(1);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Goes to the next kind that can be added, up or down.
    private void step(int direction) {
        List<Offer> offers = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex() + direction;
        while (at >= 0 && at < offers.size()) {
            if (offers.get(at) instanceof Offer.Kind kind && kind.isPossible()) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 2));
                return;
            }
            at += direction;
        }
    }

    private void take(@Nullable Offer offer) {
        if (offer instanceof Offer.Kind kind && kind.isPossible()) {
            whenChosen.accept(kind.kind());
        }
    }

    /// A heading, or a kind of step with its sentence, or with the reason why it cannot be added.
    private final class OfferCell extends ListCell<Offer> {

        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
        private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

        private final Label title = new Label();
        private final Label words = new Label();
        private final VBox both = new VBox(title, words);

        OfferCell() {
            title.getStyleClass().add("medium");
            words.getStyleClass().addAll("muted", "small");
            words.setWrapText(true);
            setPrefWidth(0); // as wide as the list and no wider, so that the words wrap
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            @Nullable Offer shown = empty ? null : offer;
            pseudoClassStateChanged(HEADING, shown instanceof Offer.Heading);
            pseudoClassStateChanged(REFUSED, shown instanceof Offer.Kind kind && !kind.isPossible());
            setMouseTransparent(shown instanceof Offer.Heading);
            setText(shown instanceof Offer.Heading(var group) ? group.title() : null);
            if (shown instanceof Offer.Kind kind) {
                title.setText(kind.kind().title());
                words.setText(kind.isPossible() ? kind.kind().purpose() : kind.refusal());
                setGraphic(both);
                setAccessibleText(title.getText() + ". " + words.getText());
            } else {
                setGraphic(null);
            }
        }
    }
}
