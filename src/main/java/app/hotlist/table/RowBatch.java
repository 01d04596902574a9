package app.hotlist.table;

import java.util.Arrays;
import java.util.BitSet;

/// Some rows side by side, so that each column of them can be read for itself, by a thread of its own.
final class RowBatch {

    /// Few enough for the rows to stay in a processor's cache while their columns are read.
    private static final int CELLS = 1 << 15;

    private static final int MOST_ROWS = 4_096;
    private static final int MOST_CHARS = 1 << 20;

    private final int width;
    private final int height;
    private char[] chars = new char[1 << 10];
    private int size;
    private int[] froms;
    private int[] tos;
    private int[] shifts = new int[16];
    private long[] lines = new long[16];
    private long[] numbers = new long[16];
    private int count;
    /// Per column the rows whose cell cannot be read.
    private final BitSet[] bad;

    /// @param width how many columns there are
    RowBatch(int width) {
        this.width = width;
        this.height = Math.clamp(CELLS / width, 1, MOST_ROWS);
        this.froms = new int[16 * width];
        this.tos = new int[16 * width];
        this.bad = new BitSet[width];
        Arrays.setAll(bad, _ -> new BitSet());
    }

    void clear() {
        size = 0;
        count = 0;
        for (BitSet column : bad) {
            column.clear();
        }
    }

    boolean full() {
        return count == height || size >= MOST_CHARS;
    }

    /// Adds a row that has a value for each column.
    ///
    /// @param number of the row among those taken from the file, from 0
    void add(RawRow row, long number) {
        if (count == lines.length) {
            grow();
        }
        int begin = row.from(0);
        int length = row.to(width - 1) - begin;
        if (size + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(size + length, 2 * chars.length));
        }
        System.arraycopy(row.chars(), begin, chars, size, length);
        row.copyPlaces(froms, tos, count * width, width);
        shifts[count] = size - begin;
        lines[count] = row.line();
        numbers[count++] = number;
        size += length;
    }

    private void grow() {
        int rows = Math.min(height, 2 * count);
        froms = Arrays.copyOf(froms, rows * width);
        tos = Arrays.copyOf(tos, rows * width);
        shifts = Arrays.copyOf(shifts, rows);
        lines = Arrays.copyOf(lines, rows);
        numbers = Arrays.copyOf(numbers, rows);
    }

    /// Number of rows.
    int count() {
        return count;
    }

    /// Writes the physical lines on which the rows begin, from 1.
    void copyLines(long[] target, int place) {
        System.arraycopy(lines, 0, target, place, count);
    }

    /// Hands the cells of one column to its builder. Several columns may be read at once.
    void read(int column, ColumnBuilder builder) {
        for (int row = 0; row < count; row++) {
            int cell = row * width + column;
            int shift = shifts[row];
            if (!builder.add(chars, froms[cell] + shift, tos[cell] + shift)) {
                bad[column].set(row);
            }
        }
    }

    /// Notes the cells that could not be read, in the order of the file.
    void noteBadCells(ReportLog log) {
        BitSet rows = new BitSet();
        for (BitSet column : bad) {
            rows.or(column);
        }
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int column = 0; column < width; column++) {
                if (bad[column].get(row)) {
                    log.badCell(this, row, column);
                }
            }
        }
    }

    /// A cell that could not be read.
    CellIssue issue(int row, int column, String name) {
        int cell = row * width + column;
        String text = new String(chars, froms[cell] + shifts[row], tos[cell] - froms[cell]);
        return new CellIssue(lines[row], numbers[row], name, text);
    }
}
