package app.hotlist.workspace;

import java.nio.file.Path;
import java.time.Instant;

/// An imported file as it was.
///
/// @param sha256 of the file
/// @param file the copy, which is read-only
/// @param importedAt when it was last imported
/// @param settings of that import
public record KeptFile(String sha256, Path file, Instant importedAt, ImportSettings settings) {}
