package app.hotlist.workspace;

import app.hotlist.base.Texts;
import java.util.Locale;

/// What a version of a model is good for at the moment.
///
/// The names are part of the file format: never change one.
public enum Label {
    /// Trained or imported; nobody has decided anything.
    DRAFT,
    /// To be tried beside the one in production.
    STAGING,
    /// New leads are scored with it; there is one at most.
    PRODUCTION,
    /// Out of use, and kept.
    ARCHIVED,
    /// In the bin, until that is emptied.
    THROWN_AWAY;

    /// In one or two words.
    public String title() {
        return Texts.get("workspace.label." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
