package app.hotlist.drift;

import app.hotlist.base.Progress;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.List;
import java.util.stream.Stream;

/// How the leads of one file differ from those of another, without a model. All of both is in memory.
///
/// @param report what has changed, under the names of the past
/// @param onlyThen columns that only the file of the past has, which are not compared
/// @param onlyNow columns that only the file of today has
public record FileDrift(DriftReport report, List<String> onlyThen, List<String> onlyNow) {

    /// Share of the work that is the reading of one file.
    private static final double READING = 0.4;

    public FileDrift {
        onlyThen = List.copyOf(onlyThen);
        onlyNow = List.copyOf(onlyNow);
    }

    /// A file that is read like another one.
    ///
    /// @param table its columns, those that the other one has under its names
    private record Alike(Table table, HeaderMatch match) {}

    /// Reads both files and compares them. The types of columns are guessed from the first one; the second is read in
    /// them.
    ///
    /// @throws app.hotlist.base.UserException if a file cannot be read, or there is no column to compare
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static FileDrift of(LeadPart then, LeadPart now, Parallelism threads, Progress progress) {
        Table past = then.read(ImportOptions.usual(), threads, progress.part(0, READING))
                .table();
        Alike alike = read(now, past.schema(), threads, progress.part(READING, 2 * READING));
        HeaderMatch match = alike.match();
        DriftReport report = TableDrift.of(past, alike.table(), progress.part(2 * READING, 1));
        if (report.columns().isEmpty()) {
            throw DriftProblem.NOTHING_SHARED.with(
                    then.file(),
                    now.file(),
                    String.join(", ", past.schema().names()),
                    String.join(
                            ", ",
                            Stream.concat(match.found().values().stream(), match.added().stream())
                                    .toList()));
        }
        return new FileDrift(report, match.missing(), match.added());
    }

    private static Alike read(LeadPart part, Schema known, Parallelism threads, Progress progress) {
        try (OpenLeads leads = OpenLeads.open(part, progress.part(0, READING))) {
            CsvDialect dialect = leads.dialect();
            HeaderMatch match = HeaderMatch.of(known.names(), leads.header(dialect));
            Schema wanted = new Schema(match.found().entrySet().stream()
                    .map(column -> new ColumnSpec(
                            column.getValue(),
                            known.find(column.getKey()).orElseThrow().type()))
                    .toList());
            Table read = leads.read(
                            ImportOptions.usual().with(dialect).with(wanted), threads, progress.part(READING, 1))
                    .table();
            return new Alike(
                    Table.of(match.found().entrySet().stream()
                            .map(column -> read.column(column.getValue()).named(column.getKey()))
                            .toList()),
                    match);
        }
    }
}
