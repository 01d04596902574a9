package app.hotlist.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;

/// Ties `Help.fxml` together: one page that explains the steps, the words and the keys.
public final class HelpController {

    private final BooleanProperty open;

    /// @param open whether the page is shown
    public HelpController(BooleanProperty open) {
        this.open = open;
    }

    @FXML
    private void close() {
        open.set(false);
    }
}
