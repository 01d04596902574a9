package app.hotlist.experiment;

/// That better settings are to be looked for, and how.
///
/// @param budget how long
public record Tuning(Search search, Budget budget) {

    /// A guided search of that many minutes.
    public static Tuning minutes(int minutes) {
        return new Tuning(new Search.Guided(), new Budget.Minutes(minutes));
    }
}
