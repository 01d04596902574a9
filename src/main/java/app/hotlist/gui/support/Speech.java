package app.hotlist.gui.support;

import app.hotlist.workspace.Settings.Language;
import app.hotlist.workspace.Settings.Numbers;
import java.util.Locale;
import java.util.Optional;

/// What the program speaks, and how it writes numbers and dates: as the system does, unless somebody has chosen
/// otherwise. Both are those of the whole process, because files that are written speak too.
///
/// Make one before anything was chosen: it remembers what the system says.
public final class Speech {

    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    /// Speaks so from now on. A language other than the system's brings its own numbers, unless others are chosen.
    ///
    /// @param language empty for the system's
    /// @param numbers empty for the language's
    public void use(Optional<Language> language, Optional<Numbers> numbers) {
        Locale words = language.map(Language::locale).orElse(display);
        Locale usual = words.getLanguage().equals(format.getLanguage()) ? format : words;
        Locale.setDefault(Locale.Category.DISPLAY, words);
        Locale.setDefault(
                Locale.Category.FORMAT, numbers.map(Numbers::locale).orElse(language.isEmpty() ? format : usual));
    }
}
