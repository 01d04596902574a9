package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Wordless;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A folder for files that are needed for a while: only the owner may look into it, and closing deletes it.
///
/// A program that is killed closes nothing. Therefore a file in the folder is locked as long as the program lives, and
/// whoever makes the next folder in the same place deletes those whose lock nobody holds any more.
public final class PrivateFolder implements AutoCloseable {

    private static final String PREFIX = ".hotlist-";
    private static final String LOCK = "in-use.lock";

    private final Path folder;
    private final FileChannel lock;

    private PrivateFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Makes such a folder, where the system keeps what is not meant to stay.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be made
    public static PrivateFolder make() {
        try {
            return make(temporary());
        } catch (IOException failure) {
            throw FileProblem.writing(temporary().resolve(PREFIX), failure);
        }
    }

    /// Makes such a folder in another one.
    ///
    /// @throws IOException if it cannot be made
    public static PrivateFolder make(Path outer) throws IOException {
        clean(outer);
        while (true) {
            Path folder = Files.createTempDirectory(outer, own());
            Path file = folder.resolve(LOCK);
            FileChannel lock = opened(file);
            // Between making and locking the file another program may have taken the folder for a dead one's.
            if (holds(lock) && Files.exists(file)) {
                return new PrivateFolder(folder, lock);
            }
            lock.close();
        }
    }

    private static FileChannel opened(Path lock) throws IOException {
        try {
            return FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            Files.delete(lock.resolveSibling(""));
            throw failure;
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static String own() {
        return PREFIX + ProcessHandle.current().pid() + "-";
    }

    /// Whether the file is locked now. Where the file system knows no locks, nobody ever gets one: then nothing is
    /// deleted by anybody else.
    private static boolean holds(FileChannel file) {
        try {
            return file.tryLock() != null;
        } catch (IOException _) {
            return true;
        }
    }

    /// Deletes what programs that were killed have left where the system keeps what is not meant to stay.
    public static void clean() {
        clean(temporary());
    }

    /// What cannot be deleted now is tried again the next time. One thread after the other: a program cannot ask twice
    /// at once for the lock of a file.
    private static synchronized void clean(Path outer) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(outer, PREFIX + "*")) {
            for (Path folder : folders) {
                // Opening and closing a file of our own would let go of its lock.
                if (!String.valueOf(folder.getFileName()).startsWith(own()) && Files.exists(folder.resolve(LOCK))) {
                    deleteIfDead(folder);
                }
            }
        } catch (IOException failure) {
            System.getLogger(PrivateFolder.class.getName())
                    .log(System.Logger.Level.INFO, "left over", Wordless.of(failure));
        }
    }

    private static void deleteIfDead(Path folder) throws IOException {
        boolean dead;
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            dead = lock.tryLock() != null;
            if (dead) {
                deleteFiles(folder);
            }
        }
        if (dead) {
            deleteEmpty(folder);
        }
    }

    /// All but the lock.
    private static void deleteFiles(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> !file.endsWith(LOCK))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void deleteEmpty(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.deleteIfExists(folder);
    }

    /// Where it is.
    public Path path() {
        return folder;
    }

    /// A file of that name in the folder.
    Path file(Path likeNamed) {
        return folder.resolve(String.valueOf(likeNamed.getFileName()));
    }

    /// Deletes the folder and a file in it when the program ends; what the system does not let go of by then is
    /// deleted by the next program.
    public void deleteOnExit(Path file) {
        folder.toFile().deleteOnExit();
        folder.resolve(LOCK).toFile().deleteOnExit();
        file.toFile().deleteOnExit(); // the last one registered is deleted first
    }

    @Override
    public void close() {
        try {
            deleteFiles(folder);
            lock.close();
            deleteEmpty(folder);
        } catch (IOException failure) {
            throw FileProblem.writing(folder, failure);
        }
    }
}
