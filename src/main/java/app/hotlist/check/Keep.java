package app.hotlist.check;

/// Which of several rows for one lead stays.
public enum Keep {
    /// The row with the most values; of equally complete ones the last.
    MOST_COMPLETE,
    /// The row with the latest day; without days the last one.
    NEWEST,
    /// Every row stays.
    ALL
}
