package app.hotlist.table;

import java.util.Optional;

/// What was counted in a column, before it is judged.
///
/// @param present rows with a value
/// @param distinct different values
/// @param repeated rows whose value occurs in another row too
/// @param top the most frequent value
record Facts(Summary summary, long present, long distinct, long repeated, Optional<Top> top) {

    /// A value and its rows.
    record Top(String value, long rows) {}

    /// How far the values are different in every row, in [0, 1]; 0 without a value.
    double uniqueShare() {
        return present == 0 ? 0 : (double) distinct / present;
    }
}
