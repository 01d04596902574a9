package app.hotlist.gui.support;

import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/// Asks in a dialog over the window.
public final class SystemQuestions implements Questions {

    private final Look look;

    public SystemQuestions(Look look) {
        this.look = look;
    }

    @Override
    public Optional<String> name(String question, String proposed) {
        TextInputDialog dialog = new TextInputDialog(proposed);
        dress(dialog, question);
        return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
    }

    @Override
    public boolean sure(String question, String details, String yes) {
        ButtonType go = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        Alert dialog = new Alert(Alert.AlertType.CONFIRMATION, details, go, ButtonType.CANCEL);
        dress(dialog, question);
        // Enter does no harm.
        setDefault(dialog, go, false);
        setDefault(dialog, ButtonType.CANCEL, true);
        return dialog.showAndWait().filter(go::equals).isPresent();
    }

    private static void setDefault(Dialog<?> dialog, ButtonType type, boolean isDefault) {
        if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
            button.setDefaultButton(isDefault);
        }
    }

    @Override
    public Closing closing(String work) {
        ButtonType background = new ButtonType(Strings.get("closing.background"), ButtonBar.ButtonData.LEFT);
        ButtonType stop = new ButtonType(Strings.get("closing.stop"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(Strings.get("closing.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert dialog = new Alert(Alert.AlertType.CONFIRMATION, Strings.get("closing.words"), background, stop, stay);
        dress(dialog, Strings.get("closing.question", work));
        Optional<ButtonType> answer = dialog.showAndWait();
        if (answer.filter(background::equals).isPresent()) {
            return Closing.IN_BACKGROUND;
        }
        return answer.filter(stop::equals).isPresent() ? Closing.STOP : Closing.STAY;
    }

    private void dress(Dialog<?> dialog, String question) {
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
        dialog.setTitle("Hotlist");
        dialog.setHeaderText(question);
        dialog.setGraphic(null);
        look.dress(dialog.getDialogPane().getScene());
    }
}
