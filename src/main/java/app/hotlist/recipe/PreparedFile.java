package app.hotlist.recipe;

import app.hotlist.base.AtomicFile;
import app.hotlist.table.Column;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.Outcome;
import app.hotlist.table.ParquetFile;
import app.hotlist.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Leads as a recipe prepares them, in a file for other programs.
///
/// The recipe is fitted to these very leads; a row is written as a model would be taught it ([Lesson]), so leads that
/// a step takes for outliers are not among them.
///
/// @param rows rows that were written
/// @param columns numbers per row
/// @param leftOut leads that were not written
public record PreparedFile(int rows, int columns, int leftOut) {

    /// Prepares leads and writes them: `.csv` and `.parquet` have a column for the id, one for the outcome (1, 0 or
    /// blank) and one per number; `.libsvm` has only leads with an outcome, and only numbers that are there.
    ///
    /// @throws app.hotlist.base.UserException if the recipe does not fit the leads, the ending is another one,
    ///     or the file cannot be written
    public static PreparedFile write(Path file, Recipe recipe, Table given) {
        Table leads = recipe.ruled(given);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            Prepared prepared = Prepared.of(recipe, leads);
            AtomicFile.write(file, prepared::csv);
            return prepared.summary(leads.rowCount());
        }
        if (name.endsWith(".parquet")) {
            Prepared prepared = Prepared.of(recipe, leads);
            prepared.parquet(file);
            return prepared.summary(leads.rowCount());
        }
        if (name.endsWith(".libsvm") || name.endsWith(".svm")) {
            Outcome outcome = Outcome.of(leads, recipe.target());
            Prepared prepared = Prepared.of(recipe, leads.rows(outcome.rows()));
            AtomicFile.write(file, prepared::libsvm);
            return prepared.summary(leads.rowCount());
        }
        throw RecipeProblem.WHICH_FORMAT.with(file.toString());
    }

    /// @param leads those that were taught, in the order of the features
    /// @param absent what a row has that says nothing of a feature
    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record Prepared(Recipe recipe, Table leads, Features features, float[] absent) {

        static Prepared of(Recipe recipe, Table leads) {
            Lesson lesson = Lesson.of(recipe, leads);
            Features features = lesson.features();
            float[] absent = new float[features.features().size()];
            for (int feature = 0; feature < absent.length; feature++) {
                absent[feature] = lesson.recipe().isLevel(feature) ? 0 : Float.NaN;
            }
            return new Prepared(recipe, leads.rows(lesson.rows()), features, absent);
        }

        PreparedFile summary(int given) {
            return new PreparedFile(features.rows(), features.features().size(), given - features.rows());
        }

        void csv(OutputStream out) throws IOException {
            List<Column> before = before();
            try (CsvWriter csv = CsvWriter.exact(out)) {
                csv.row(Stream.concat(
                                before.stream().map(Column::name),
                                features.features().stream().map(Feature::name))
                        .toList());
                for (int row = 0; row < features.rows(); row++) {
                    List<String> cells = new ArrayList<>();
                    for (Column column : before) {
                        cells.add(cell(column, row));
                    }
                    cells.addAll(numbers(row));
                    csv.row(cells);
                }
            }
        }

        /// Id and outcome.
        private List<Column> before() {
            return Stream.concat(recipe.id().stream(), Stream.of(recipe.target().column()))
                    .filter(leads::has)
                    .map(leads::column)
                    .toList();
        }

        void parquet(Path file) {
            List<Column> before = before();
            ParquetFile.write(
                    file,
                    new ParquetFile.Columns(
                            before.stream().map(Column::name).toList(),
                            features.features().stream().map(Feature::name).toList()),
                    features.rows(),
                    row -> new ParquetFile.Row(
                            before.stream().map(column -> cell(column, row)).toArray(String[]::new), values(row)));
        }

        private String cell(Column column, int row) {
            return column.name().equals(recipe.target().column()) && !column.isMissing(row)
                    ? label(column, row)
                    : column.text(row);
        }

        private String label(Column outcome, int row) {
            return switch (recipe.target().meaning(outcome.text(row))) {
                case BOUGHT -> "1";
                case NOT_BOUGHT -> "0";
                case OPEN -> "";
            };
        }

        private List<String> numbers(int row) {
            List<String> numbers = new ArrayList<>();
            for (float value : values(row)) {
                numbers.add(Float.isNaN(value) ? "" : text(value));
            }
            return numbers;
        }

        /// What a row lacks is 0 where it would say that the row has a level, else it is missing: `NaN`.
        private float[] values(int row) {
            float[] values = absent.clone();
            for (int at = features.rowStarts()[row]; at < features.rowStarts()[row + 1]; at++) {
                values[features.indices()[at]] = features.values()[at];
            }
            return values;
        }

        void libsvm(OutputStream out) throws IOException {
            Column outcome = leads.column(recipe.target().column());
            Writer lines = new OutputStreamWriter(out, StandardCharsets.US_ASCII);
            for (int row = 0; row < features.rows(); row++) {
                lines.write(label(outcome, row));
                for (int at = features.rowStarts()[row]; at < features.rowStarts()[row + 1]; at++) {
                    // Features are counted from 1 there.
                    lines.write(" " + (features.indices()[at] + 1) + ":" + text(features.values()[at]));
                }
                lines.write("\n");
            }
            lines.flush();
        }

        private static String text(float value) {
            return value == Math.rint(value) && Math.abs(value) < 1e7
                    ? Integer.toString((int) value)
                    : Float.toString(value);
        }
    }
}
