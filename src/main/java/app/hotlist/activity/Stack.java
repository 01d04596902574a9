package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Two files of leads as one table, such as customers and prospects: which file a lead comes from says whether it
/// bought. A value, ready for JSON.
///
/// @param outcome what the column of the outcome is called
/// @param source what the column is called that says which file a lead comes from
/// @param buyers which of the files has the leads that bought
public record Stack(String outcome, String source, Buyers buyers) {

    /// Where the buyers are.
    public enum Buyers {
        FIRST_FILE,
        SECOND_FILE
    }

    public Stack {
        if (outcome.isBlank() || source.isBlank() || outcome.equals(source)) {
            throw new IllegalArgumentException("columns %s and %s".formatted(outcome, source));
        }
    }

    /// Puts the leads of a second file below those of a first one.
    ///
    /// The second file is read with the types of the first one. Columns are the same by [HeaderMatch]. A
    /// column that only one of the files has is left out and said: its blanks alone would give the outcome
    /// away.
    ///
    /// @param first the leads so far
    /// @param second the other file
    /// @throws app.hotlist.base.UserException if the file cannot be read, nothing fits, or a name is taken
    public Stacked on(Imported first, LeadPart second, Parallelism parallelism, Progress progress) {
        Table above = first.table();
        Stream.of(outcome, source).filter(above::has).findFirst().ifPresent(taken -> {
            throw ActivityProblem.NAME_TAKEN.with(taken);
        });
        Imported guessed = second.read(ImportOptions.usual(), parallelism, progress.part(0, 0.5));
        HeaderMatch match =
                HeaderMatch.of(above.schema().names(), guessed.table().schema().names());
        if (match.found().isEmpty()) {
            throw ActivityProblem.NOTHING_IN_COMMON.with(first.part().title(), second.title());
        }
        Imported read = second.read(
                ImportOptions.usual().with(guessed.dialect()).with(wanted(above, match)),
                parallelism,
                progress.part(0.5, 1));
        return new Stacked(stacked(first, read, match), match, read.report());
    }

    private static Schema wanted(Table above, HeaderMatch match) {
        List<ColumnSpec> wanted = new ArrayList<>();
        match.found()
                .forEach((known, inFile) ->
                        wanted.add(new ColumnSpec(inFile, above.column(known).type())));
        return new Schema(wanted);
    }

    private Table stacked(Imported first, Imported second, HeaderMatch match) {
        List<Column> columns = new ArrayList<>();
        match.found()
                .forEach((known, inFile) -> columns.add(BothColumns.of(
                        first.table().column(known), second.table().column(inFile))));
        int above = first.table().rowCount();
        int below = second.table().rowCount();
        boolean firstBought = buyers == Buyers.FIRST_FILE;
        columns.add(twoValues(
                source,
                values(above, first.part().title()),
                values(below, second.part().title())));
        columns.add(twoValues(
                outcome,
                values(above, firstBought ? EventOutcome.YES : EventOutcome.NO),
                values(below, firstBought ? EventOutcome.NO : EventOutcome.YES)));
        return Table.of(columns);
    }

    private static List<String> values(int rows, String value) {
        return Collections.nCopies(rows, value);
    }

    private static CategoryColumn twoValues(String name, List<String> above, List<String> below) {
        return CategoryColumn.of(
                name, Stream.concat(above.stream(), below.stream()).toArray(String[]::new));
    }
}
