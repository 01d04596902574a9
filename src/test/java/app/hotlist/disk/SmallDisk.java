package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.privacy.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A small disk for as long as a test takes, which the test can fill, lock and take away. Linux lets root have one in
/// memory; a test is skipped elsewhere.
final class SmallDisk implements AutoCloseable {

    private static final String FILLER = "filler";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// An empty disk.
    ///
    /// @param folder under which it is to be found
    /// @param kilobytes that it has room for
    static SmallDisk mount(Path folder, int kilobytes) throws IOException {
        Files.createDirectories(folder);
        assumeTrue(
                can("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "none", folder.toString()),
                "this system does not let a test have a disk (mount)");
        return new SmallDisk(folder);
    }

    /// Another way to what is in a folder, which can be taken away without losing it, as a network drive can.
    static SmallDisk drive(Path real, Path folder) throws IOException {
        Files.createDirectories(folder);
        assumeTrue(
                can("mount", "--bind", real.toString(), folder.toString()),
                "this system does not let a test have a drive (mount)");
        return new SmallDisk(folder);
    }

    private static boolean can(String... command) throws IOException {
        try {
            return Program.can(command);
        } catch (InterruptedException failure) {
            throw new IOException(failure);
        }
    }

    /// Where it is.
    Path folder() {
        return folder;
    }

    /// Leaves no room on it, not even for a byte.
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILLER))) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertEquals(0, Files.getFileStore(folder).getUsableSpace(), full::toString);
        }
    }

    /// Makes room again.
    void empty() throws IOException {
        Files.delete(folder.resolve(FILLER));
    }

    /// Lets nobody write on it any more.
    void makeReadOnly() throws IOException {
        ran("mount", "-o", "remount,ro", folder.toString());
    }

    /// Takes it away, whoever still uses it.
    @Override
    public void close() {
        try {
            ran("umount", "--lazy", folder.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void ran(String... command) throws IOException {
        try {
            Program.Ended ended = Program.run(List.of(command), Map.of());
            assertEquals(0, ended.code(), ended::said);
        } catch (InterruptedException failure) {
            throw new IOException(failure);
        }
    }
}
