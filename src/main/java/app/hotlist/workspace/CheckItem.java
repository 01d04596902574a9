package app.hotlist.workspace;

import app.hotlist.base.Texts;
import java.util.Locale;

/// One thing to be sure of before a version goes into production.
///
/// @param kind what is asked
/// @param passed whether it holds
/// @param figure what was found, in a sentence with its figures
public record CheckItem(Kind kind, boolean passed, String figure) {

    /// What is asked. The names are part of the file format: never change one.
    public enum Kind {
        /// The check rows have the chances they had when the model was saved.
        VALIDATED,
        /// What it promises happens.
        CALIBRATED,
        /// No column of it is suspected to be written after the sale, and it is not too good to be true.
        NO_LEAK,
        /// It ranks the same leads better than the one in production.
        BEATS_CURRENT;

        /// The question in a few words.
        public String title() {
            return Texts.get(
                    "workspace.check." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
