package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.Locale;

/// A row that was repaired or set aside, or something else about the rows of a file that had to be said.
///
/// @param line the physical line on which it begins, from 1
/// @param values how many values the row has; for [Kind#NAME_GIVEN] the position of the column, from 1; for
///     [Kind#INVALID_BYTE] the position in the line, from 1
/// @param expected how many columns the file has; for [Kind#INVALID_BYTE] the byte, from 0 to 255
/// @param text the row as the file has it, at most 200 characters of it; for [Kind#NAME_GIVEN] the name that was
///     given, for [Kind#INVALID_BYTE] what was read for it
public record RowIssue(long line, Kind kind, int values, int expected, String text) {

    /// What is done about a row.
    private enum Effect {
        REPAIRED,
        SET_ASIDE,
        SAID
    }

    /// What happened to it. Each kind that repairs can be switched off: see [ReadOptions#without].
    public enum Kind {
        /// The whole row stood in one pair of quotes; they were taken off.
        REPAIRED_QUOTES(Effect.REPAIRED),
        /// Blank values beyond the last column were cut off.
        REPAIRED_BLANK_END(Effect.REPAIRED),
        /// A quoted value has quotes that nobody doubled; they stay as they are.
        REPAIRED_STRAY_QUOTE(Effect.REPAIRED),
        /// A quote that opens is closed nowhere; it was left out.
        REPAIRED_OPEN_QUOTE(Effect.REPAIRED),
        /// NUL characters were left out.
        REPAIRED_NUL(Effect.REPAIRED),
        /// The row has fewer values than the file has columns.
        TOO_FEW(Effect.SET_ASIDE),
        /// The row has more values than the file has columns.
        TOO_MANY(Effect.SET_ASIDE),
        /// The row has nothing but delimiters, and not as many as it should.
        BLANK(Effect.SET_ASIDE),
        /// A quote that opens is closed nowhere.
        OPEN_QUOTE(Effect.SET_ASIDE),
        /// A quoted value has quotes that nobody doubled, and the user does not want that repaired.
        STRAY_QUOTE(Effect.SET_ASIDE),
        /// There are NUL characters in the row, and the user does not want that repaired.
        NUL(Effect.SET_ASIDE),
        /// The row is longer than 16 million characters.
        TOO_LONG(Effect.SET_ASIDE),
        /// A row of sums or remarks at the end of the file.
        FOOTER(Effect.SET_ASIDE),
        /// A line above the header, which is no row.
        PREAMBLE(Effect.SAID),
        /// The header's name was blank or there already.
        NAME_GIVEN(Effect.SAID),
        /// A byte that is no text in the file's encoding.
        INVALID_BYTE(Effect.SAID);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        /// Whether rows of this kind are in the table after a repair.
        public boolean repaired() {
            return effect == Effect.REPAIRED;
        }

        /// Whether rows of this kind are not in the table.
        public boolean setAside() {
            return effect == Effect.SET_ASIDE;
        }
    }

    /// Whether the row is in the table after a repair.
    public boolean repaired() {
        return kind.repaired();
    }

    /// Whether the row is not in the table.
    public boolean setAside() {
        return kind.setAside();
    }

    /// The issue in one sentence that begins with its line, without the row's text.
    public String sentence() {
        return Texts.get("table.on-line", line, reason());
    }

    /// The issue in one sentence, without the line and the row's text.
    public String reason() {
        String key = "table.row-issue." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object detail = kind == Kind.INVALID_BYTE ? "%02X".formatted(expected) : expected;
        return Texts.get(key, values, detail, text);
    }
}
