package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.table.HeaderMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was decided in former imports, one file per kind of header: the second import of a like file needs no decision.
///
/// A header is known by the names of its columns, without regard to their order, case, blanks, signs and accents. No
/// lead's data is in these files.
public final class SavedImports {

    private static final int FORMAT = 1;
    private static final String ENDING = ".json";

    record Stored(int format, Instant savedAt, ImportSettings settings) {}

    private final Path folder;

    SavedImports(Path folder) {
        this.folder = folder;
    }

    /// Remembers what was decided; what was remembered for the same header is replaced.
    ///
    /// @throws UserException if it cannot be written
    public void remember(ImportSettings settings, Instant at) {
        Folders.demandWorkspace(folder);
        String name = HeaderMatch.fingerprint(settings.schema().names()) + ENDING;
        Json.write(folder.resolve(name), new Stored(FORMAT, at, settings));
    }

    /// The former import that is most like a file with this header, the latest of several; nothing where less than
    /// four fifths of the columns agree.
    ///
    /// @throws UserException if the folder itself cannot be read
    public Optional<LikeImport> like(List<String> header) {
        return all().stream()
                .map(stored -> like(stored, header))
                .filter(LikeImport::isLike)
                .max(Comparator.comparingDouble(LikeImport::likeness).thenComparing(LikeImport::savedAt));
    }

    private static LikeImport like(Stored stored, List<String> header) {
        HeaderMatch columns = HeaderMatch.of(stored.settings().schema().names(), header);
        return new LikeImport(stored.settings().in(columns.found()), stored.savedAt(), columns);
    }

    private List<Stored> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Stored> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(all::add));
            return all;
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
    }

    /// What cannot be read is as good as forgotten: a lost memory must keep nobody from working.
    private static Optional<Stored> read(Path file) {
        try {
            return Optional.of(Json.read(file, Stored.class));
        } catch (UserException _) {
            return Optional.empty();
        }
    }
}
