package app.hotlist.table;

/// Collects the cells of one column, row by row.
///
/// A class, not an interface: [#add] is called for every cell of a file, and calls of an interface cost more.
abstract sealed class ColumnBuilder permits NumberBuilder, CategoryBuilder, DateBuilder, TextBuilder {

    /// Room for so many cells at first.
    static final int FIRST = 64;

    /// Number of cells added since the last time.
    int size;

    /// Adds the next row's cell.
    ///
    /// @return false if it cannot be read as this type: then it was added as missing
    abstract boolean add(char[] chars, int from, int to);

    /// Makes room for that many rows in all.
    abstract void expect(int rows);

    /// The column of all cells added since the last time.
    abstract Column take(String name);

    /// How large an array that is full becomes.
    static int larger(int length) {
        return length + (length >> 1) + 256;
    }
}
