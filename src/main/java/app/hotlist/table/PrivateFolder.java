package app.hotlist.table;

import app.hotlist.base.FileProblem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for files that are needed for a while: only the owner may look into it, and closing deletes it.
public final class PrivateFolder implements AutoCloseable {

    private static final String PREFIX = "hotlist-";

    private final Path folder;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes such a folder, where the system keeps what is not meant to stay.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be made
    public static PrivateFolder make() {
        try {
            return new PrivateFolder(Files.createTempDirectory(PREFIX));
        } catch (IOException failure) {
            throw FileProblem.writing(Path.of(System.getProperty("java.io.tmpdir"), PREFIX), failure);
        }
    }

    /// Where it is.
    public Path path() {
        return folder;
    }

    /// A file of that name in the folder.
    Path file(Path likeNamed) {
        return folder.resolve(String.valueOf(likeNamed.getFileName()));
    }

    @Override
    public void close() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw FileProblem.writing(folder, failure);
        }
    }
}
