package app.hotlist.scoring;

import app.hotlist.table.Schema;
import java.util.List;
import java.util.Optional;

/// How the columns of a file fit what a model needs.
///
/// @param needed the columns that the model needs, with their types
/// @param missing those of them that the file does not have
/// @param carried the file's other columns: they play no part in the score and go into the export as they are
/// @param id the column with the leads' ids, if the model knows one and the file has it; else the line in the
///     file is the id
public record ColumnMatch(Schema needed, List<String> missing, List<String> carried, Optional<String> id) {

    public ColumnMatch {
        missing = List.copyOf(missing);
        carried = List.copyOf(carried);
    }

    /// Matches by name.
    ///
    /// @param id the id column of the model, if it has one
    /// @param header the names of the file's columns
    static ColumnMatch of(Schema needed, Optional<String> id, List<String> header) {
        List<String> names = needed.names();
        return new ColumnMatch(
                needed,
                names.stream().filter(name -> !header.contains(name)).toList(),
                header.stream().filter(name -> !names.contains(name)).toList(),
                id.filter(header::contains));
    }

    /// Whether the file can be scored.
    public boolean complete() {
        return missing.isEmpty();
    }
}
