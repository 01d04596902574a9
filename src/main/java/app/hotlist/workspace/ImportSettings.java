package app.hotlist.workspace;

import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was decided when a file was imported, to be used for the next one of its kind.
///
/// @param sheet the sheet or entry that was read; empty where a file can hold but one table
/// @param schema the file's columns and their types
/// @param roles what each column is for, where that was decided; ignored columns among them
/// @param target what is to be predicted, if that was decided
public record ImportSettings(
        String sheet, CsvDialect dialect, Schema schema, Map<String, ColumnRole> roles, Optional<Target> target) {

    public ImportSettings {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    /// What was decided for these leads.
    public static ImportSettings of(Imported leads, Map<String, ColumnRole> roles, Optional<Target> target) {
        return new ImportSettings(
                leads.part().name(), leads.dialect(), leads.table().schema(), roles, target);
    }

    /// How to read the next file like it.
    public ImportOptions options() {
        return ImportOptions.usual().with(dialect).with(schema);
    }

    /// The same for a file that calls columns otherwise or lacks some of them.
    ///
    /// @param names the columns that the file has, and what it calls them
    ImportSettings in(Map<String, String> names) {
        Map<String, ColumnRole> renamed = new LinkedHashMap<>();
        roles.forEach((column, role) -> called(column, names).ifPresent(name -> renamed.put(name, role)));
        return new ImportSettings(
                sheet,
                dialect,
                new Schema(schema.columns().stream()
                        .flatMap(column ->
                                called(column.name(), names).map(name -> new ColumnSpec(name, column.type())).stream())
                        .toList()),
                renamed,
                target.flatMap(known -> called(known.column(), names).map(known::in)));
    }

    private static Optional<String> called(String column, Map<String, String> names) {
        return Optional.ofNullable(names.get(column));
    }
}
