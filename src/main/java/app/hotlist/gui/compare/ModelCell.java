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

/// A model's pin, colour and name; the recommended one has a star, one with a note a sheet of paper.
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
        Subscription star = row.recommendedProperty().subscribe(recommended -> {
            name.setText(recommended ? Strings.get("compare.recommended", row.title()) : row.title());
            name.getStyleClass().remove("strong");
            if (recommended) {
                name.getStyleClass().add("strong");
            }
            showTip(row);
        });
        notes = star.and(row.notesProperty().subscribe(written -> {
            pin.pseudoClassStateChanged(PINNED, written.pinned());
            pin.setAccessibleText(
                    written.pinned()
                            ? Strings.get("compare.unpin", row.title())
                            : Strings.get("compare.pin", row.title()));
            pin.setTooltip(new Tooltip(pin.getAccessibleText()));
            paper.setVisible(!written.note().isEmpty());
            showTip(row);
        }));
        setGraphic(line);
    }

    private void showTip(CompareRow row) {
        String note = row.notesProperty().get().note();
        String whole =
                row.recommendedProperty().get() ? Strings.get("compare.recommended-tip", row.title()) : row.title();
        setTooltip(new Tooltip(note.isEmpty() ? whole : whole + "\n" + note));
    }
}
