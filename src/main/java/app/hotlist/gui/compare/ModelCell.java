package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A model's pin, colour and name; the best has a star, one with a note a sheet of paper.
final class ModelCell extends TableCell<CompareRow, CompareRow> {

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Button pin = new Button(null, new FontIcon(Feather.MAP_PIN));
    private final Region square = new Region();
    private final Label name = new Label();
    private final FontIcon paper = new FontIcon(Feather.FILE_TEXT);
    private final HBox line = new HBox(pin, square, name, paper);
    private Subscription notes = Subscription.EMPTY;

    ModelCell(Consumer<CompareRow> onPin) {
        pin.getStyleClass().setAll("button", "icon-button", "pin-button");
        line.getStyleClass().add("model-line");
        paper.managedProperty().bind(paper.visibleProperty());
        pin.setOnAction(_ -> {
            if (getItem() != null) {
                onPin.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        notes.unsubscribe();
        notes = Subscription.EMPTY;
        if (row == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        square.getStyleClass()
                .setAll("model-square", "model-" + row.run().spec().id());
        name.setText(row.best() ? Strings.get("compare.best", row.title()) : row.title());
        name.getStyleClass().remove("strong");
        if (row.best()) {
            name.getStyleClass().add("strong");
        }
        notes = row.notesProperty().subscribe(written -> {
            pin.pseudoClassStateChanged(PINNED, written.pinned());
            pin.setAccessibleText(
                    written.pinned()
                            ? Strings.get("compare.unpin", row.title())
                            : Strings.get("compare.pin", row.title()));
            pin.setTooltip(new Tooltip(pin.getAccessibleText()));
            paper.setVisible(!written.note().isEmpty());
            setTooltip(new Tooltip(tip(row, written.note())));
        });
        setGraphic(line);
    }

    private static String tip(CompareRow row, String note) {
        String whole = row.best() ? Strings.get("compare.best-tip", row.title()) : row.title();
        return note.isEmpty() ? whole : whole + "\n" + note;
    }
}
