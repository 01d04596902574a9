package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.Identity;
import app.hotlist.table.LeadErasure;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Sha256;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Read-only copies of the imported files, each in a folder named by its SHA-256, beside how it was imported.
///
/// The copies hold leads' data: the user may switch them off ([Settings#copies]). A folder is there whole or not at
/// all.
public final class KeptFiles {

    private static final int FORMAT = 1;
    private static final String ABOUT = "import.json";
    private static final String UNFINISHED = ".part-";

    record Stored(
            int format,
            String fileName,
            Instant importedAt,
            ImportSettings settings,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<ErasedRows> erased) {

        Stored with(ErasedRows more) {
            List<ErasedRows> all = new ArrayList<>(erased);
            all.add(more);
            return new Stored(format, fileName, importedAt, settings, all);
        }
    }

    /// A file as it was at a time: what else is there has another hash.
    private record Version(Path file, long size, FileTime changed) {

        static Version of(Path file) throws IOException {
            return new Version(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    private final Path folder;
    private final Map<Version, String> hashes = new ConcurrentHashMap<>();

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /// Keeps a copy of a file; of one that is kept already only the settings are written anew.
    ///
    /// @throws UserException if it cannot be read or the copy cannot be written
    public KeptFile keep(Path file, ImportSettings settings, Instant at, Progress progress) {
        Folders.demandWorkspace(folder);
        Stored stored = new Stored(FORMAT, String.valueOf(file.getFileName()), at, settings, List.of());
        try {
            Files.createDirectories(folder);
            Path making = Files.createTempDirectory(folder, UNFINISHED);
            try {
                String sha256 = copy(file, making.resolve(stored.fileName()), progress);
                hashes.put(Version.of(file), sha256);
                Path kept = folder.resolve(sha256);
                if (!Files.isDirectory(kept)) {
                    Json.write(making.resolve(ABOUT), stored);
                    Files.move(making, kept, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Stored former = Json.read(kept.resolve(ABOUT), Stored.class);
                    Json.write(
                            kept.resolve(ABOUT), new Stored(FORMAT, former.fileName(), at, settings, former.erased()));
                }
                return read(kept);
            } catch (IOException failure) {
                throw FileProblem.noticed(folder, failure);
            } finally {
                if (Files.exists(making)) {
                    Folders.delete(making);
                }
            }
        } catch (IOException failure) {
            throw FileProblem.writing(folder, failure);
        }
    }

    private static String copy(Path file, Path to, Progress progress) throws IOException {
        String sha256;
        try (OutputStream out = Files.newOutputStream(to)) {
            sha256 = Sha256.copying(file, out, progress);
        }
        protect(to);
        return sha256;
    }

    private static void protect(Path file) throws IOException {
        if (!file.toFile().setReadOnly()) {
            throw new FileSystemException(file.toString(), null, "cannot be made read-only");
        }
    }

    /// The latest kept file whose columns are those of a header, whatever it calls them, but for the file at hand
    /// itself: what a new import is compared with.
    ///
    /// @param header of the file at hand
    /// @param sha256 of the file at hand
    /// @throws UserException if the folder itself cannot be read
    public Optional<KeptFile> former(List<String> header, String sha256) {
        return all().stream()
                .filter(kept -> !kept.sha256().equals(sha256))
                .filter(kept -> new LikeImport(
                                kept.settings(),
                                kept.importedAt(),
                                HeaderMatch.of(kept.settings().schema().names(), header))
                        .isLike())
                .findFirst();
    }

    /// The hash of a file as it is now; one that was looked at before and has not changed since is not read again.
    ///
    /// @throws UserException if it cannot be read
    public String sha256(Path file) {
        try {
            return hashes.computeIfAbsent(Version.of(file), version -> Sha256.of(version.file()));
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// The copy of a file, if it is kept.
    ///
    /// @param sha256 as it was imported, or as it was since rows were blanked
    /// @throws UserException if what is kept with it cannot be read
    public Optional<KeptFile> find(String sha256) {
        Path kept = folder.resolve(sha256);
        return Files.exists(kept.resolve(ABOUT))
                ? Optional.of(read(kept))
                : all().stream().filter(other -> other.names().contains(sha256)).findFirst();
    }

    /// Says that people were erased from a file after something was made from it; empty if nobody was.
    ///
    /// @param madeAt when it was made
    /// @throws UserException if what is kept with the file cannot be read
    public Optional<String> erasedSince(String sha256, Instant madeAt, ZoneId zone) {
        return find(sha256).flatMap(kept -> ErasedRows.since(madeAt, kept.erased(), zone));
    }

    /// Blanks the rows of a lead in a copy for good; the copy keeps its name.
    ///
    /// @throws UserException if a file cannot be read or written; the copy is as it was then
    void blank(KeptFile kept, Identity identity, Instant at, Progress progress) {
        Path about = folder.resolve(kept.sha256()).resolve(ABOUT);
        Stored stored = Json.read(about, Stored.class);
        AtomicFile.make(kept.file(), temporary -> {
            int rows = LeadErasure.write(LeadFile.of(kept.file()), temporary, identity, kept::dialect, progress);
            ErasedRows erased = new ErasedRows(at, rows, Sha256.of(temporary));
            // Before the file takes its place: a second attempt makes the same file, which is noted once.
            if (!kept.names().contains(erased.sha256())) {
                Json.write(about, stored.with(erased));
            }
            protect(temporary);
            if (!kept.file().toFile().setWritable(true)) { // some systems replace no file that is read-only
                throw new FileSystemException(kept.file().toString(), null, "cannot be made writable");
            }
        });
    }

    /// The folders of all copies.
    List<Path> folders() {
        return Folders.in(folder).stream().filter(kept -> !isUnfinished(kept)).toList();
    }

    /// All kept files, the latest first. One that cannot be read is left out.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<KeptFile> all() {
        return folders().stream()
                .filter(kept -> Files.exists(kept.resolve(ABOUT)))
                .flatMap(kept -> found(kept).stream())
                .sorted(Comparator.comparing(KeptFile::importedAt).reversed())
                .toList();
    }

    /// Those of these files that are kept.
    ///
    /// @param files hashes, as they were imported or since rows were blanked
    List<KeptFile> of(Set<String> files) {
        return all().stream()
                .filter(kept -> kept.names().stream().anyMatch(files::contains))
                .toList();
    }

    private static boolean isUnfinished(Path kept) {
        return String.valueOf(kept.getFileName()).startsWith(UNFINISHED);
    }

    private static Optional<KeptFile> found(Path kept) {
        try {
            return Optional.of(read(kept));
        } catch (UserException _) {
            return Optional.empty();
        }
    }

    private static KeptFile read(Path kept) {
        Stored stored = Json.read(kept.resolve(ABOUT), Stored.class);
        return new KeptFile(
                String.valueOf(kept.getFileName()),
                kept.resolve(stored.fileName()),
                stored.importedAt(),
                stored.settings(),
                stored.erased());
    }
}
