package app.hotlist.workspace;

import app.hotlist.table.CsvDialect;
import app.hotlist.table.LeadPart;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An imported file as it was, but for rows of people who asked to be forgotten: these are blank.
///
/// @param sha256 of the file when it was imported
/// @param file the copy, which is read-only
/// @param importedAt when it was last imported
/// @param settings of that import
/// @param erased what was blanked, in order
public record KeptFile(String sha256, Path file, Instant importedAt, ImportSettings settings, List<ErasedRows> erased) {

    public KeptFile {
        erased = List.copyOf(erased);
    }

    /// The hashes by which the file is known: as it was imported, and as it was since rows were blanked.
    public Set<String> names() {
        Set<String> names = new HashSet<>(Set.of(sha256));
        erased.forEach(rows -> names.add(rows.sha256()));
        return names;
    }

    /// How one of its tables was read; empty if it was not.
    Optional<CsvDialect> dialect(LeadPart part) {
        boolean read = settings.sheet().isEmpty() || part.isCalled(settings.sheet());
        return read ? Optional.of(settings.dialect()) : Optional.empty();
    }
}
