package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A project that is open in this window, which no other window can change meanwhile; or open to be looked at only.
///
/// The lock is the system's: it ends with the program, however that ends, so that none can be left behind.
public final class OpenProject implements AutoCloseable {

    private final Path folder;
    private final Journal journal;
    private final Optional<FileChannel> lock;
    private KeptProject about;

    private OpenProject(Path folder, KeptProject about, Optional<FileChannel> lock, Journal journal) {
        this.folder = folder;
        this.about = about;
        this.lock = lock;
        this.journal = journal;
    }

    /// @throws UserException if it is open elsewhere, or cannot be read or locked
    static OpenProject toChange(Path folder, KeptProject about) {
        Path file = folder.resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (lock(channel).isEmpty()) {
                    throw WorkspaceProblem.OPEN_ELSEWHERE.with(about.name(), folder);
                }
                AtomicFile.clean(folder);
                return new OpenProject(folder, about, Optional.of(channel), journal(folder));
            } catch (IOException | UserException failure) {
                channel.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }

    /// @throws UserException if it cannot be read
    static OpenProject toLookAt(Path folder, KeptProject about) {
        return new OpenProject(folder, about, Optional.empty(), journal(folder));
    }

    private static Journal journal(Path folder) {
        return Journal.open(folder.resolve("history.jsonl"));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            return Optional.empty(); // another window of this very process
        }
    }

    /// What a list of projects says of it.
    public KeptProject about() {
        return about;
    }

    /// Changes what a list of projects says of it.
    ///
    /// @throws UserException if that cannot be written
    public void about(UnaryOperator<KeptProject> change) {
        KeptProject changed = change.apply(about);
        if (!isReadOnly() && !changed.equals(about)) {
            Folders.demand(folder);
            Json.write(folder.resolve(KeptProject.FILE), changed.stored());
        }
        about = changed;
    }

    /// Every change, in order.
    public Journal journal() {
        return journal;
    }

    /// Which model it scores with.
    public KeptChoice choice() {
        return new KeptChoice(folder);
    }

    /// Whether it may only be looked at.
    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    /// Lets others open it.
    @Override
    public void close() {
        journal.close();
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException failure) {
            throw FileProblem.writing(folder, failure);
        }
    }
}
