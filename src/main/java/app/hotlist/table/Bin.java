package app.hotlist.table;

/// How many rows have a number in a range, and how many of them bought.
///
/// @param from lower end, included
/// @param to upper end, left to the next bin but for the last one; equal to `from` where the bin is one value
/// @param rows rows in the range
/// @param labelled those of them whose outcome is known
/// @param positives those of them that bought
public record Bin(double from, double to, long rows, long labelled, long positives) {

    /// The share of the rows with a known outcome that bought; `NaN` if there are none.
    public double conversion() {
        return labelled == 0 ? Double.NaN : (double) positives / labelled;
    }

    /// Between which shares of buyers the true one most likely lies; [0, 1] if no outcome is known.
    public Interval interval() {
        return Interval.wilson(positives, labelled);
    }
}
