package app.hotlist.drift;

import app.hotlist.base.Texts;
import java.util.Locale;

/// What can be said of a column, or of all together; the later, the worse.
public enum DriftVerdict {
    /// No change beyond chance, but too few leads for one to show.
    TOO_FEW,
    /// No change that is both beyond chance and large enough to look at.
    STABLE,
    /// A change beyond chance that is worth a look.
    LOOK,
    /// A large change beyond chance.
    MOVED;

    /// In one or two words.
    public String text() {
        return Texts.get("drift.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
