package app.hotlist.scoring;

import app.hotlist.scoring.ExportColumn.Look;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The file's own columns in a call list, with their types kept.
///
/// @param taken titles that are ours, whatever the file's columns are called
record SourceColumns(ScoredList list, Set<String> taken) {

    List<ExportColumn> of(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    private ExportColumn of(String name) {
        Column column = list.leads().column(name);
        Look look = switch (column) {
            case NumberColumn _ -> Look.NUMBER;
            case DateColumn dates -> dates.hasTimes() ? Look.MOMENT : Look.DAY;
            case CategoryColumn _, TextColumn _ -> Look.TEXT;
        };
        return new ExportColumn(title(name), look, rank -> cell(column, look, list.row(rank)));
    }

    private static ExportCell cell(Column column, Look look, int row) {
        if (column.isMissing(row)) {
            return new ExportCell.Blank();
        }
        return switch (column) {
            case NumberColumn numbers -> new ExportCell.Decimal(numbers.get(row));
            case DateColumn dates ->
                look == Look.MOMENT
                        ? new ExportCell.Moment(dates.moment(row))
                        : new ExportCell.Day(LocalDate.ofEpochDay(dates.day(row)));
            case CategoryColumn _, TextColumn _ -> ExportCell.text(column.text(row));
        };
    }

    /// The name of the file's column, or `Rank (2)` where one of ours is called the same.
    private String title(String name) {
        List<String> names = list.leads().schema().names();
        String title = name;
        for (int again = 2; taken.contains(title) || (again > 2 && names.contains(title)); again++) {
            title = "%s (%d)".formatted(name, again);
        }
        return title;
    }
}
