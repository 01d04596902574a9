package app.hotlist.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a file is to be read.
///
/// @param dialect how it is written
/// @param wanted types of columns by name; the other columns of the file are guessed
/// @param without repairs that are not wanted: rows that would need them are set aside; with
///     [RowIssue.Kind#FOOTER] rows at the end that look like sums or remarks are rows like any other
public record ReadOptions(CsvDialect dialect, Schema wanted, Set<RowIssue.Kind> without) {

    public ReadOptions {
        without = Set.copyOf(without);
        for (RowIssue.Kind kind : without) {
            if (!kind.repaired() && kind != RowIssue.Kind.FOOTER) {
                throw new IllegalArgumentException(kind + " cannot be switched off");
            }
        }
    }

    /// Everything is guessed and repaired.
    public static ReadOptions of(CsvDialect dialect) {
        return new ReadOptions(dialect, new Schema(List.of()), Set.of());
    }

    public ReadOptions withWanted(Schema other) {
        return new ReadOptions(dialect, other, without);
    }

    /// The same, but without that repair too.
    public ReadOptions without(RowIssue.Kind repair) {
        Set<RowIssue.Kind> more = EnumSet.of(repair);
        more.addAll(without);
        return new ReadOptions(dialect, wanted, more);
    }
}
