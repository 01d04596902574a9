package app.hotlist.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a file is to be read where that is not left to guessing.
///
/// @param dialect how the text is written, if it was said; else it is guessed
/// @param wanted types of columns by name; the other columns are guessed
/// @param without repairs that are not wanted, as in [ReadOptions]
/// @param sample how many rows to take at random, if not all of them
public record ImportOptions(
        Optional<CsvDialect> dialect, Schema wanted, Set<RowIssue.Kind> without, Optional<SampleSize> sample) {

    public ImportOptions {
        without = Set.copyOf(without);
    }

    /// So many rows, chosen at random: the same ones for the same seed.
    ///
    /// @param rows at least 1; a file with no more rows than that is read whole
    public record SampleSize(int rows, long seed) {

        public SampleSize {
            if (rows < 1) {
                throw new IllegalArgumentException("a sample of " + rows + " rows");
            }
        }
    }

    /// How to read a text that is written in that way.
    ReadOptions reading(CsvDialect written) {
        return new ReadOptions(written, wanted, without);
    }

    /// Everything is guessed, and every row is read.
    public static ImportOptions usual() {
        return new ImportOptions(Optional.empty(), new Schema(List.of()), Set.of(), Optional.empty());
    }

    /// These options with the dialect given.
    public ImportOptions with(CsvDialect given) {
        return new ImportOptions(Optional.of(given), wanted, without, sample);
    }

    /// These options with the types of these columns given.
    public ImportOptions with(Schema given) {
        return new ImportOptions(dialect, given, without, sample);
    }

    /// These options without these repairs.
    public ImportOptions without(Set<RowIssue.Kind> unwanted) {
        return new ImportOptions(dialect, wanted, unwanted, sample);
    }

    /// These options with that many rows taken at random.
    public ImportOptions sample(int rows, long seed) {
        return new ImportOptions(dialect, wanted, without, Optional.of(new SampleSize(rows, seed)));
    }
}
