package app.hotlist.gui.prepare;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Lets a card be dragged before or behind another one.
final class CardDrag {

    private static final DataFormat PLACE = new DataFormat("application/x-hotlist-step");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("drop-behind");

    private final PrepareViewModel viewModel;
    private final StepCard card;
    private final Region node;

    private CardDrag(PrepareViewModel viewModel, StepCard card, Region node) {
        this.viewModel = viewModel;
        this.card = card;
        this.node = node;
    }

    /// @param handle the part of the card that it is dragged by
    static void install(PrepareViewModel viewModel, StepCard card, Region node, Node handle) {
        CardDrag drag = new CardDrag(viewModel, card, node);
        handle.setOnDragDetected(event -> {
            drag.begin();
            event.consume();
        });
        node.setOnDragOver(drag::over);
        node.setOnDragExited(_ -> drag.mark(false, false));
        node.setOnDragDropped(drag::dropped);
    }

    private void begin() {
        Dragboard board = node.startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(PLACE, card.place());
        board.setContent(content);
        board.setDragView(node.snapshot(new SnapshotParameters(), null));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(PLACE)) {
            event.acceptTransferModes(TransferMode.MOVE);
            boolean behind = isBehind(event);
            mark(!behind, behind);
            event.consume();
        }
    }

    private boolean isBehind(DragEvent event) {
        Bounds bounds = node.getLayoutBounds();
        return event.getY() > bounds.getCenterY();
    }

    private void mark(boolean before, boolean behind) {
        node.pseudoClassStateChanged(BEFORE, before);
        node.pseudoClassStateChanged(BEHIND, behind);
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().getContent(PLACE) instanceof Integer from
                && from < viewModel.cards().size()) {
            int gap = card.place() + (isBehind(event) ? 1 : 0);
            event.setDropCompleted(true);
            // The step leaves its own place first, so what lies behind it moves up.
            viewModel.move(viewModel.cards().get(from), gap > from ? gap - 1 : gap);
        }
        event.consume();
    }
}
