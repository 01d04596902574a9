package app.hotlist.table;

import java.io.OutputStream;

/// Looks through the XML of a workbook's part before the library reads it: counts rows and texts, and finds what
/// would make the library fill the memory: cells beyond every column there is, and texts with a number beyond the
/// last one.
///
/// Tags are looked at as bytes: a part in UTF-16 shows none here.
final class SheetScan extends OutputStream {

    /// `XFD` is the last column there can be.
    private static final int MOST_LETTERS = 3;

    private static final int LONGEST_TAG = 400;
    private static final int MOST_FIGURES = 9;

    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private boolean inTag;
    private boolean inValue;
    private boolean points;
    private boolean beyond;
    private long rows;
    private long texts;
    private long lastText = -1;

    /// How many rows the sheet has, blank ones too.
    long rows() {
        return rows;
    }

    /// How many texts there are that cells can point to.
    long texts() {
        return texts;
    }

    /// The highest number of a text that a cell points to; -1 if none does.
    long lastText() {
        return lastText;
    }

    /// Whether a cell has an address that no spreadsheet knows.
    boolean beyond() {
        return beyond;
    }

    @Override
    public void write(int one) {
        char c = (char) (one & 0xFF);
        if (c == '<') {
            inTag = true;
            tag.setLength(0);
        } else if (c == '>' && inTag) {
            inTag = false;
            read();
        } else if (inTag && tag.length() < LONGEST_TAG) {
            tag.append(c);
        } else if (inValue && value.length() <= MOST_FIGURES) {
            value.append(c);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        for (int at = from; at < from + count; at++) {
            write(bytes[at]);
        }
    }

    private void read() {
        if (is("c")) {
            points = attribute(" t=", "s");
            beyond |= letters() > MOST_LETTERS;
        } else if (is("row")) {
            rows++;
        } else if (is("si")) {
            texts++;
        } else if (is("v")) {
            inValue = true;
            value.setLength(0);
        } else if (is("/v")) {
            inValue = false;
            lastText = points ? Math.max(lastText, number()) : lastText;
        }
    }

    private boolean is(String name) {
        int length = name.length();
        boolean begins = tag.length() >= length && tag.substring(0, length).equals(name);
        return begins && (tag.length() == length || tag.charAt(length) <= ' ' || tag.charAt(length) == '/');
    }

    private boolean attribute(String name, String wanted) {
        int at = tag.indexOf(name);
        int from = at + name.length() + 1;
        return at >= 0
                && tag.length() > from + wanted.length()
                && tag.substring(from, from + wanted.length()).equals(wanted)
                && !Character.isLetter(tag.charAt(from + wanted.length()));
    }

    /// The letters of the cell's address.
    private int letters() {
        int at = tag.indexOf(" r=");
        int from = at + " r=".length() + 1;
        int to = from;
        while (at >= 0 && to < tag.length() && Character.isLetter(tag.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private long number() {
        String figures = value.toString().strip();
        boolean plain = !figures.isEmpty() && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain && figures.length() <= MOST_FIGURES ? Long.parseLong(figures) : Long.MAX_VALUE;
    }
}
