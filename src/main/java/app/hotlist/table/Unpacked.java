package app.hotlist.table;

/// What is known of a text that was unpacked from a file.
///
/// @param rows where its rows stand in the file
/// @param titleLines how many lines at its beginning are titles above the table
record Unpacked(RowLines rows, int titleLines) {

    /// A text that is exactly what was packed.
    static Unpacked asItWas() {
        return new Unpacked(new RowLines(), 0);
    }
}
