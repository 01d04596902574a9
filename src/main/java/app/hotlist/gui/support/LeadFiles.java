package app.hotlist.gui.support;

import app.hotlist.base.UserException;
import app.hotlist.workspace.KeptFile;
import app.hotlist.workspace.KeptFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the files again that projects were made of: where they were, or else their copies. Used in the background.
public final class LeadFiles {

    private final KeptFiles data;
    private final Map<Path, Path> originals = new ConcurrentHashMap<>();

    /// @param data copies of imported files
    public LeadFiles(KeptFiles data) {
        this.data = data;
    }

    /// The same file with the hash by which it is known again, as far as it can be read. Of a copy the original is
    /// meant.
    public FileReference identified(FileReference file) {
        if (file.sha256().isPresent()) {
            return file;
        }
        Path read = Path.of(file.path());
        Path original = originals.getOrDefault(read, read);
        return new FileReference(original.toAbsolutePath().toString(), hash(read));
    }

    private Optional<String> hash(Path file) {
        try {
            return Optional.of(data.sha256(file));
        } catch (UserException _) {
            return Optional.empty(); // it is gone already: then its path is all there is to know
        }
    }

    /// Where the file can be read now. Of one from which people were erased only the copy is read.
    ///
    /// @throws UserException if it is neither where it was nor kept as a copy, or another file has taken its place
    Path find(FileReference file) {
        Optional<KeptFile> kept = file.sha256().flatMap(data::find);
        Optional<Path> copy = kept.map(KeptFile::file).filter(Files::isRegularFile);
        boolean forgotten = kept.filter(known -> !known.erased().isEmpty()).isPresent();
        Optional<Path> original = path(file).filter(Files::isRegularFile);
        if (original.isPresent()
                && !(forgotten && copy.isPresent())
                && (file.sha256().isEmpty() || hash(original.get()).equals(file.sha256()))) {
            return original.get();
        }
        copy.ifPresent(found -> path(file).ifPresent(known -> originals.put(found, known)));
        return copy.orElseThrow(
                () -> (original.isPresent() ? AppProblem.LEADS_CHANGED : AppProblem.LEADS_GONE).with(file.path()));
    }

    /// A path of another system may be none here.
    private static Optional<Path> path(FileReference file) {
        try {
            return Optional.of(Path.of(file.path()));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
