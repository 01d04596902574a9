package app.hotlist.gui.monitor;

import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.workspace.ScoredFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A column of the drift strip's table: how it fared in each file.
///
/// @param column its name
/// @param weight the share of the model's importance that it has, in [0, 1]
/// @param files a cell for each file; empty where the file says nothing of that column
record StripRow(String column, double weight, List<Optional<ColumnDrift>> files) {

    /// So many columns are shown at first.
    static final int FIRST = 8;

    StripRow {
        files = List.copyOf(files);
    }

    /// The columns of the newest file that has some, the most important first.
    static List<StripRow> of(List<ScoredFile> files) {
        Optional<DriftReport> newest =
                files.reversed().stream().flatMap(file -> file.drift().stream()).findFirst();
        List<StripRow> rows = new ArrayList<>();
        for (ColumnDrift column : newest.map(DriftReport::columns).orElse(List.of())) {
            rows.add(new StripRow(
                    column.column(),
                    column.weight().orElse(0.0),
                    files.stream().map(file -> of(file, column.column())).toList()));
        }
        rows.sort(Comparator.comparingDouble(StripRow::weight).reversed());
        return rows;
    }

    /// How that column fared in a file.
    static Optional<ColumnDrift> of(ScoredFile file, String column) {
        return file.drift().stream()
                .flatMap(report -> report.columns().stream())
                .filter(one -> one.column().equals(column))
                .findFirst();
    }

    /// The rows that say most: the most important, and whatever has changed in some file.
    static List<StripRow> first(List<StripRow> all) {
        return all.stream()
                .filter(row -> all.indexOf(row) < FIRST || row.changed())
                .toList();
    }

    private boolean changed() {
        return files.stream().flatMap(Optional::stream).anyMatch(ColumnDrift::changed);
    }
}
