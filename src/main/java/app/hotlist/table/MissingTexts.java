package app.hotlist.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The texts that stand for a missing number or date, ready to be asked for in every cell.
final class MissingTexts {

    private static final int TABLE = 128;

    private final List<String> texts = new ArrayList<>();
    /// For each first character below 128 in lower case, the lengths there are, as bits; so nearly every cell is
    /// told apart by one look.
    private final long[] lengths = new long[TABLE];

    private final boolean figures;

    MissingTexts(Set<String> missing) {
        figures = missing.stream().anyMatch(text -> text.chars().anyMatch(Character::isDigit));
        for (String text : missing) {
            String lower = text.strip().toLowerCase(Locale.ROOT);
            if (!lower.isEmpty()) {
                texts.add(lower);
                lengths[slot(lower.charAt(0))] |= 1L << lower.length();
            }
        }
    }

    /// Whether one of the texts may be a number, such as -999.
    boolean hasFigures() {
        return figures;
    }

    /// Whether the characters are one of the texts, in any case, with blanks around them, or only blanks.
    boolean has(char[] chars, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && NumberText.isBlank(chars[start])) {
            start++;
        }
        while (start < end && NumberText.isBlank(chars[end - 1])) {
            end--;
        }
        if (start == end) {
            return true;
        }
        long bits = lengths[slot(Character.toLowerCase(chars[start]))];
        return ((bits >>> (end - start)) & 1) != 0 && matches(chars, start, end);
    }

    private static int slot(char first) {
        return first & (TABLE - 1);
    }

    private boolean matches(char[] chars, int start, int end) {
        String text = new String(chars, start, end - start);
        return texts.stream().anyMatch(text::equalsIgnoreCase);
    }
}
