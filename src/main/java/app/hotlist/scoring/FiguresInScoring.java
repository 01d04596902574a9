package app.hotlist.scoring;

import app.hotlist.activity.Activity;
import app.hotlist.activity.ActivityReport;
import app.hotlist.activity.Reference;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RolledUp;
import app.hotlist.base.Progress;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateColumn;
import app.hotlist.table.LeadChunks;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the activity of the leads in a file comes to, to be put beside them chunk by chunk.
final class FiguresInScoring {

    private final Table figures;
    private final Optional<ActivityReport> report;

    private FiguresInScoring(Table figures, Optional<ActivityReport> report) {
        this.figures = figures;
        this.report = report;
    }

    /// For a model that wants to know nothing of activity.
    static final FiguresInScoring NONE = new FiguresInScoring(Table.of(), Optional.empty());

    /// Rolls activity up as the model says, if it wants to know it. The leads are read once for it: their keys and
    /// dates.
    ///
    /// @throws app.hotlist.base.UserException if there is no log, or it cannot be read or lacks a column
    static FiguresInScoring of(Recipe recipe, OpenLeads leads, ColumnMatch columns, With with) {
        if (columns.activity().isEmpty()) {
            return NONE;
        }
        ActivityFile log = with.wanted()
                .activity()
                .orElseThrow(() ->
                        ScoreProblem.NEEDS_ACTIVITY.with(leads.part().file(), String.join(", ", columns.activity())));
        RollUp rollUp = asOf(recipe.activity().orElseThrow(), log.asOf());
        Table keys = keys(rollUp, leads, columns, with.dialect());
        RolledUp rolled = new Activity(with.wanted().parallelism()).rollUp(keys, log.events(), rollUp, with.progress());
        return new FiguresInScoring(
                Table.of(rolled.leads().columns().stream()
                        .filter(column -> columns.activity().contains(column.name()))
                        .toList()),
                Optional.of(rolled.report()));
    }

    private static RollUp asOf(RollUp trained, Optional<LocalDate> day) {
        return day.isPresent() && trained.reference() instanceof Reference.FixedDate
                ? trained.asOf(day.get())
                : trained;
    }

    /// What is at hand for it.
    record With(NewLeads wanted, CsvDialect dialect, Progress progress) {}

    private static Table keys(RollUp rollUp, OpenLeads leads, ColumnMatch columns, CsvDialect dialect) {
        Schema dates = new Schema(
                rollUp.reference() instanceof Reference.LeadDate(String column)
                        ? List.of(new ColumnSpec(column, ColumnType.DATE))
                        : List.of());
        List<Table> parts = new ArrayList<>();
        try (LeadChunks chunks = leads.chunks(dialect, columns.inFile(dates))) {
            for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                Table known = columns.known(chunk.get());
                parts.add(Table.of(
                        rollUp.leadColumns().stream().map(known::column).toList()));
            }
        }
        return Table.of(
                rollUp.leadColumns().stream().map(name -> joined(name, parts)).toList());
    }

    private static Column joined(String name, List<Table> parts) {
        Stream<Column> columns = parts.stream().map(part -> part.column(name));
        boolean dates = !parts.isEmpty() && parts.getFirst().column(name) instanceof DateColumn;
        return dates
                ? DateColumn.ofSeconds(
                        name,
                        columns.flatMapToLong(column ->
                                        IntStream.range(0, column.size()).mapToLong(((DateColumn) column)::second))
                                .toArray())
                : TextColumn.of(
                        name,
                        columns.flatMap(column ->
                                        IntStream.range(0, column.size()).mapToObj(column::text))
                                .toArray(String[]::new));
    }

    /// Rows of the leads with their figures.
    ///
    /// @param from how many rows came before
    Table beside(Table chunk, int from) {
        int[] rows = IntStream.range(from, from + chunk.rowCount()).toArray();
        return report.isEmpty() ? chunk : chunk.with(figures.rows(rows).columns());
    }

    /// What became of the events, and what to know about them, in sentences.
    List<String> remarks() {
        return report.stream()
                .flatMap(known -> Stream.concat(known.sentences().stream(), known.warnings().stream()))
                .toList();
    }
}
