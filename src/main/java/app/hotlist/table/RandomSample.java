package app.hotlist.table;

import app.hotlist.base.Texts;

/// Rows chosen at random, each with the same chance.
///
/// @param rows how many were taken
/// @param of how many there were to choose from
/// @param seed the same seed takes the same rows of the same file
public record RandomSample(long rows, long of, long seed) {

    /// The sample in one sentence: “500,000 of 3,100,000 rows at random.”
    public String sentence() {
        return Texts.get("table.sample", rows, of);
    }
}
