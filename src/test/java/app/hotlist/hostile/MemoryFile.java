package app.hotlist.hostile;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;

/// A file in memory: it can be written and read a hundred thousand times without wearing a disk out.
public final class MemoryFile implements AutoCloseable {

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    private final Path path;

    /// @param name of the file; it is not there yet
    public MemoryFile(String name) {
        path = memory.getPath("/work").resolve(name);
    }

    /// Where it is.
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        memory.close();
    }
}
