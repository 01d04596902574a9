package app.hotlist.recipe;

/// What becomes of a value of a category column that never occurred in training.
public enum NewLevelUse {
    /// It counts as the level of all rare values.
    AS_OTHER,
    /// It counts as none of the known values.
    AS_NONE,
    /// It counts as not given.
    AS_BLANK,
    /// It counts as a value whose leads bought as often as all leads did.
    AS_AVERAGE,
    /// It counts as a value that nobody had.
    AS_RARE
}
