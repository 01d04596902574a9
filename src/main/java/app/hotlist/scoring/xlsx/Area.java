package app.hotlist.scoring.xlsx;

/// A rectangle of cells; rows and columns count from 0 and all four belong to it.
public record Area(int top, int left, int bottom, int right) {

    /// A sheet has that many rows.
    public static final int MOST_ROWS = 1_048_576;

    /// A sheet has that many columns.
    public static final int MOST_COLUMNS = 16_384;

    public Area {
        if (top < 0 || left < 0 || bottom < top || right < left || bottom >= MOST_ROWS || right >= MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "no area: rows %d to %d, columns %d to %d".formatted(top, bottom, left, right));
        }
    }

    /// Such as `A1:U3`, or `A1` for a single cell.
    public String text() {
        String first = column(left) + (top + 1);
        return top == bottom && left == right ? first : first + ":" + column(right) + (bottom + 1);
    }

    /// Its first cell, such as `A1`.
    String first() {
        return column(left) + (top + 1);
    }

    /// Such as `$A$1:$U$3`.
    String fixed() {
        return "$%s$%d:$%s$%d".formatted(column(left), top + 1, column(right), bottom + 1);
    }

    /// The letters of a column: 0 is `A`, 26 is `AA`.
    public static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
