package app.hotlist.table;

/// How many rows have a value, and how many of them bought.
///
/// @param level the value
/// @param rows rows that have it
/// @param labelled those of them whose outcome is known
/// @param positives those of them that bought
public record LevelCount(String level, long rows, long labelled, long positives) {

    /// The share of the rows with a known outcome that bought; `NaN` if there are none.
    public double conversion() {
        return labelled == 0 ? Double.NaN : (double) positives / labelled;
    }

    /// Between which shares of buyers the true one most likely lies; [0, 1] if no outcome is known.
    public Interval interval() {
        return Interval.wilson(positives, labelled);
    }
}
