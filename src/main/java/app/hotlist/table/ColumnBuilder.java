package app.hotlist.table;

/// Collects the cells of one column, row by row.
sealed interface ColumnBuilder permits NumberBuilder, CategoryBuilder, DateBuilder, TextBuilder {

    /// Adds the next row's cell.
    ///
    /// @return false if it cannot be read as this type: then it was added as missing
    boolean add(char[] chars, int from, int to);

    /// Makes room for that many rows in all.
    void expect(int rows);

    /// The column of all cells added since the last time.
    Column take(String name);

    /// How large an array that is full becomes.
    static int larger(int length) {
        return length + (length >> 1) + 1024;
    }
}
