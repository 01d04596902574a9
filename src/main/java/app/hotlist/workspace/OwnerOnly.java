package app.hotlist.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Makes files and folders that only their owner can open, where the file system knows owners. What
/// [app.hotlist.base.AtomicFile] writes is so already.
final class OwnerOnly {

    private OwnerOnly() {}

    /// Makes a folder, and those around it that are missing.
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    /// Opens a file that is there to be locked, and makes it if it is missing.
    static FileChannel openLock(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), rights(file, "rw-------"));
    }

    /// Opens a file that is not there yet, to be written.
    static OutputStream newFile(Path file) throws IOException {
        return Channels.newOutputStream(Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(file, "rw-------")));
    }

    private static FileAttribute<?>[] rights(Path at, String rights) {
        boolean known = at.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
