package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps others from changing a registry for the moment that a change takes. Another program waits; it ends with the
/// program, however that ends.
final class RegistryLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private RegistryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Waits until nobody else holds it.
    ///
    /// @param folder of the registry, which is made if it is not there
    /// @param name for the problem's words
    /// @throws UserException if the folder cannot be written to, or another window of this program holds it
    static RegistryLock of(Path folder, String name) {
        Folders.demandWorkspace(folder);
        Path file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
            return new RegistryLock(file, channel);
        } catch (OverlappingFileLockException _) {
            throw WorkspaceProblem.REGISTRY_BUSY.with(name, folder);
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }
}
