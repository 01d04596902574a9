package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Progress;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Run;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.CsvReader;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.DateOrder;
import app.hotlist.table.Imported;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The out-of-fold predictions of several models as CSV: row of the table (the first lead is 1), whether the lead
/// bought (1 or 0), and a column of probabilities per model.
final class PredictionsFile {

    private static final String ROW = "row";
    private static final String LABEL = "label";
    private static final String CHANCE = "chance";

    private static final CsvDialect DIALECT =
            new CsvDialect(',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.YEAR_FIRST, Set.of(""));

    private PredictionsFile() {}

    /// @param runs all of the same leads
    static void write(Path file, List<Run> runs) {
        Predictions leads = runs.getFirst().outOfFold();
        AtomicFile.write(file, out -> {
            CsvWriter writer = CsvWriter.exact(out);
            writer.row(columns(runs.stream().map(run -> run.spec().id()).toList()));
            for (int i = 0; i < leads.size(); i++) {
                List<String> row = new ArrayList<>();
                row.add(String.valueOf(leads.row(i) + 1));
                row.add(leads.label(i) ? "1" : "0");
                for (Run run : runs) {
                    row.add(String.valueOf(run.outOfFold().probability(i)));
                }
                writer.row(row);
            }
            writer.flush();
        });
    }

    /// @param models in the order of the columns
    /// @throws app.hotlist.base.UserException if the file cannot be read or has not these columns
    static List<Run> read(Path file, List<SavedModel> models) {
        List<String> names =
                columns(models.stream().map(model -> model.spec().id()).toList());
        Table table = table(file, names);
        List<Run> runs = new ArrayList<>();
        for (int model = 0; model < models.size(); model++) {
            runs.add(models.get(model).with(predictions(file, table, names.get(model + 2))));
        }
        return runs;
    }

    private static Table table(Path file, List<String> names) {
        Schema wanted = new Schema(names.stream()
                .map(name -> new ColumnSpec(name, ColumnType.NUMBER))
                .toList());
        Imported read = CsvReader.read(file, DIALECT, wanted, Progress.NONE);
        Table table = read.table();
        if (!table.schema().equals(wanted)) {
            throw WorkspaceProblem.DAMAGED_RUN.with(
                    file, String.join(", ", table.schema().names()));
        }
        if (read.report().setAside() > 0 || !read.report().badCells().isEmpty()) {
            throw WorkspaceProblem.DAMAGED_RUN.with(file, read.report().badCells());
        }
        return table;
    }

    private static Predictions predictions(Path file, Table table, String model) {
        int[] rows = new int[table.rowCount()];
        boolean[] labels = new boolean[table.rowCount()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) table.numbers(ROW).get(i) - 1;
            labels[i] = table.numbers(LABEL).get(i) == 1;
        }
        return new Predictions(rows, labels, chances(file, table.numbers(model)));
    }

    /// Writes the predictions of one model.
    static void writeOne(Path file, Predictions predictions) {
        AtomicFile.write(file, out -> {
            CsvWriter writer = CsvWriter.exact(out);
            writer.row(List.of(ROW, LABEL, CHANCE));
            for (int i = 0; i < predictions.size(); i++) {
                writer.row(List.of(
                        String.valueOf(predictions.row(i) + 1),
                        predictions.label(i) ? "1" : "0",
                        String.valueOf(predictions.probability(i))));
            }
            writer.flush();
        });
    }

    /// Reads what [#writeOne] has written.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or has not these columns
    static Predictions readOne(Path file) {
        return predictions(file, table(file, List.of(ROW, LABEL, CHANCE)), CHANCE);
    }

    private static double[] chances(Path file, NumberColumn column) {
        double[] chances = new double[column.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = column.get(i);
            if (!(chances[i] >= 0 && chances[i] <= 1)) {
                throw WorkspaceProblem.DAMAGED_RUN.with(file, column.name() + " " + chances[i]);
            }
        }
        return chances;
    }

    /// A second model of the same kind becomes `boosted 2`.
    private static List<String> columns(List<String> kinds) {
        List<String> names = new ArrayList<>(List.of(ROW, LABEL));
        for (String kind : kinds) {
            String name = kind;
            for (int number = 2; names.contains(name); number++) {
                name = kind + " " + number;
            }
            names.add(name);
        }
        return names;
    }
}
