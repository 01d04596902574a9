package app.hotlist.table;

import java.util.Locale;
import java.util.Set;

/// Knows rows at the end of a file that are no leads: sums, and remarks such as `Exported by …`.
final class Footer {

    private static final Set<String> SUMS = Set.of(
            "total",
            "totals",
            "grand total",
            "subtotal",
            "sum",
            "sums",
            "average",
            "count",
            "total rows",
            "row count",
            "records",
            "total records",
            "gesamt",
            "summe",
            "gesamtsumme",
            "insgesamt",
            "anzahl",
            "totaux",
            "somme",
            "total général",
            "totale",
            "somma",
            "suma",
            "total general",
            "totaal",
            "totalt",
            "razem",
            "итого",
            "合计",
            "合計");

    /// A remark stands in one column; with fewer columns it might as well be a row that was cut.
    private static final int COLUMNS = 3;

    private static final int LONGEST_WORD = 20;

    /// No footer has more rows.
    static final int LONGEST = 10;

    private final boolean wanted;
    private final int width;

    private Footer(boolean wanted, int width) {
        this.wanted = wanted;
        this.width = width;
    }

    /// @param width of the rows above
    static Footer of(ReadOptions options, int width) {
        return new Footer(!options.without().contains(RowIssue.Kind.FOOTER), width);
    }

    /// Whether the first value says that the row has sums.
    boolean hasSums(RawRow row) {
        if (!wanted || width < 2) {
            return false;
        }
        int value = 0;
        while (value < row.count() - 1 && row.from(value) == row.to(value)) {
            value++;
        }
        int from = row.from(value);
        int length = row.to(value) - from;
        return length > 2 && length <= LONGEST_WORD && isSum(new String(row.chars(), from, length));
    }

    private static boolean isSum(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        int colon = word.indexOf(':');
        return SUMS.contains(colon < 0 ? word : word.substring(0, colon).strip());
    }

    /// Whether a row that is too short may be a footer.
    boolean isPossible(RawRow row) {
        return wanted && (hasSums(row) || (width >= COLUMNS && isRemark(row)));
    }

    /// Words in the first column and nothing else.
    private static boolean isRemark(RawRow row) {
        String text = row.text(0).strip();
        return row.blankFrom(1) && (text.indexOf(' ') > 0 || text.endsWith(":"));
    }
}
