package app.hotlist.gui.support;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets a screen take files that are dropped on it, before the window opens them as past leads.
public final class FileDrop {

    private FileDrop() {}

    /// Takes the first of the files that are dropped.
    ///
    /// @param wanted whether the screen can use a file now; otherwise the window gets it
    public static void onto(Node screen, BooleanSupplier wanted, Consumer<Path> open) {
        screen.setOnDragOver(event -> {
            if (wanted.getAsBoolean() && dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        screen.setOnDragDropped(event -> {
            Optional<Path> file = dropped(event);
            if (wanted.getAsBoolean() && file.isPresent()) {
                open.accept(file.get());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().findFirst().map(file -> file.toPath());
    }
}
