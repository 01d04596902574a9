package app.hotlist.scoring.xlsx;

import app.hotlist.base.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as a spreadsheet takes them: not too long, and nothing in them that its format cannot hold.
final class CellText {

    /// Most characters that a cell holds.
    static final int LONGEST = 32_767;

    /// What the format would read as the code of a character, such as `_x0041_`.
    private static final Pattern LOOKS_LIKE_CODE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    /// What XML cannot hold: control characters but tab and line breaks, halves of surrogate pairs, U+FFFE, U+FFFF.
    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private CellText() {}

    /// The text for a cell; a text over 32,767 characters is cut and ends with a note that says so.
    static String of(String text) {
        return coded(text.length() > LONGEST ? cut(text) : text);
    }

    private static String cut(String text) {
        String note = Texts.get("scoring.cut", text.length());
        int end = LONGEST - note.length();
        // Not between the two halves of a character outside the basic plane, such as an emoji.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    /// Codes what XML cannot hold as `_x0001_`, and an underscore that would begin such a code as `_x005F_`
    /// (ECMA-376 part 1, 22.9.2.19).
    private static String coded(String text) {
        String safe =
                text.indexOf('_') < 0 ? text : LOOKS_LIKE_CODE.matcher(text).replaceAll("_x005F_");
        Matcher unfit = NOT_XML.matcher(safe);
        return unfit.find()
                ? unfit.replaceAll(
                        found -> "_x%04X_".formatted((int) found.group().charAt(0)))
                : safe;
    }
}
