package app.hotlist.gui.support;

import java.util.List;
import java.util.Optional;

/// One thing to know about a file that was read, as a chip above its rows.
///
/// @param mood whether it is as it should be
/// @param details more about it, one sentence each; empty if there is no more to say
/// @param deed what the user can do about it
public record Note(Mood mood, String text, List<String> details, Optional<Deed> deed) {

    /// What a button beside the chip does.
    ///
    /// @param title of the button
    public record Deed(String title, Runnable run) {}

    /// Whether a note is good news.
    public enum Mood {
        /// As it should be.
        GOOD,
        /// Worth a look.
        CAUTION,
        /// Neither.
        PLAIN
    }

    public Note {
        details = List.copyOf(details);
    }

    /// Good news that say it all.
    public static Note good(String text) {
        return new Note(Mood.GOOD, text, List.of(), Optional.empty());
    }

    /// Something worth a look.
    public static Note caution(String text, List<String> details) {
        return new Note(Mood.CAUTION, text, details, Optional.empty());
    }

    /// Neither good nor bad.
    public static Note plain(String text, List<String> details) {
        return new Note(Mood.PLAIN, text, details, Optional.empty());
    }

    /// The same with something to do about it.
    public Note with(Deed offered) {
        return new Note(mood, text, details, Optional.of(offered));
    }
}
