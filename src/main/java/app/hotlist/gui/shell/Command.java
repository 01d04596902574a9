package app.hotlist.gui.shell;

import java.util.Arrays;
import java.util.Locale;

/// Something that can be done, as the palette of commands shows it.
///
/// @param title in the words of the button or menu that does it too
/// @param keys that do it too, such as "Ctrl+Z"; empty if there are none
record Command(String title, String keys, Runnable action) {

    /// Whether every word that was typed is in the title, whatever their order and case.
    boolean matches(String typed) {
        String own = title.toLowerCase(Locale.getDefault());
        return Arrays.stream(typed.toLowerCase(Locale.getDefault()).strip().split("\\s+"))
                .allMatch(own::contains);
    }
}
