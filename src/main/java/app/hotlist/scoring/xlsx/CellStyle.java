package app.hotlist.scoring.xlsx;

import java.util.HashSet;
import java.util.Set;

/// How a cell looks.
///
/// @param format as a spreadsheet writes it: `General`, `0%`, `yyyy-mm-dd`, and [#TEXT] for texts
public record CellStyle(String format, Set<Trait> traits) {

    /// The format of texts: what is typed into such a cell stays a text, too.
    public static final String TEXT = "@";

    /// The format of whatever needs none.
    public static final String GENERAL = "General";

    /// What may be said of a cell beside its format.
    public enum Trait {
        BOLD,
        /// Twice as large.
        LARGE,
        GREY,
        /// White on dark, with a line below.
        HEADER,
        WRAPPED,
        CENTRED,
        LEFT,
        TOP,
        MIDDLE,
        /// With the mark that spreadsheets set when somebody types an apostrophe first: never a formula.
        QUOTED
    }

    public CellStyle {
        traits = Set.copyOf(traits);
    }

    /// The style with these traits.
    public static CellStyle of(String format, Trait... traits) {
        return new CellStyle(format, Set.of(traits));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// The same for a text that a spreadsheet could take for a formula.
    public CellStyle quoted() {
        Set<Trait> more = new HashSet<>(traits);
        more.add(Trait.QUOTED);
        return new CellStyle(format, more);
    }
}
