package app.hotlist.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: into a temporary file beside it, which then takes its place.
///
/// Nobody ever sees half a file, and a failed or cancelled writing leaves the former file untouched. Where the file
/// system knows owners, only the owner may read and write it, as with any temporary file: leads are personal data.
public final class AtomicFile {

    private static final String ENDING = ".part";

    /// What fills the file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// What makes the file, where it must do so itself.
    @FunctionalInterface
    public interface Maker {
        /// Fills the file, or puts another one in its place.
        ///
        /// @param temporary there already, and empty
        void make(Path temporary) throws IOException;
    }

    private AtomicFile() {}

    /// Writes the file, replacing what was there; missing folders are made.
    ///
    /// @throws UserException if the file cannot be written
    public static void write(Path file, Content content) {
        make(file, temporary -> {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
        });
    }

    /// Has the file made by a library that opens files itself, replacing what was there; missing folders are made.
    ///
    /// @throws UserException if the file cannot be written
    public static void make(Path file, Maker maker) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw FileProblem.IS_A_FOLDER.with(file);
        }
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ENDING);
            try {
                maker.make(temporary);
                force(temporary);
                moveOver(temporary, target);
            } catch (IOException failure) {
                throw FileProblem.noticed(target, failure);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }

    /// Deletes what writings that were killed have left behind in a folder. Nobody else may be writing there.
    ///
    /// @throws IOException if the folder cannot be read or a file in it not be deleted
    public static void clean(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + ENDING)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /// Onto the disk before it takes its place: else a loss of power could leave an empty file under the name.
    private static void force(Path temporary) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
