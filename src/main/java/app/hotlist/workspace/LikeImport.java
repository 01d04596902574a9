package app.hotlist.workspace;

import app.hotlist.table.HeaderMatch;
import java.time.Instant;

/// A former import whose columns are like those of a file at hand.
///
/// @param settings of the former import, under the names of the file at hand
/// @param columns how the former columns fit those of the file at hand
public record LikeImport(ImportSettings settings, Instant savedAt, HeaderMatch columns) {

    /// Four of five columns of either side must be there, or it is another kind of file.
    private static final double LIKE = 0.8;

    /// Whether the two are files of one kind.
    boolean isLike() {
        return likeness() >= LIKE;
    }

    /// Share of the columns of either side that the other has too, in [0, 1].
    double likeness() {
        double found = columns.found().size();
        return found / (found + columns.added().size() + columns.missing().size());
    }
}
