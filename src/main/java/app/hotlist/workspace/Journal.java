package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file that only grows: one JSON line per entry, each with its checksum, on the disk before [#append] returns.
///
/// Whatever happens to the program or the machine, every entry that was appended is there afterwards. A last line that
/// was cut off in the middle of being written is dropped when the file is next opened, and [#damaged()] says so.
/// Used by one thread at a time.
public final class Journal implements AutoCloseable {

    private final Path file;
    private List<String> entries;
    private int damaged;
    /// Where the next line begins: everything before it is whole.
    private long end;
    private @Nullable FileChannel channel;
    private @Nullable Object key;

    private Journal(Path file, JournalText text) {
        this.file = file;
        entries = text.entries();
        damaged = text.damaged();
        end = text.whole();
    }

    /// Opens a journal; one that is not there yet is empty. Nothing is written before the first entry.
    ///
    /// @throws UserException if the file is there and cannot be read
    public static Journal open(Path file) {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return new Journal(file, JournalText.of(bytes));
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// The entries that were there when the journal was opened, in order.
    public List<String> entries() {
        return entries;
    }

    /// How many lines could not be read when the journal was opened, because they were cut off or altered.
    public int damaged() {
        return damaged;
    }

    /// Writes entries behind the others; they are on the disk when this returns.
    ///
    /// @param added JSON in one line each
    /// @throws UserException if they cannot be written; then none of them counts, and they may be appended
    ///     once more
    public void append(List<String> added) {
        byte[] bytes = text(added);
        try {
            FileChannel to = opened();
            // What a failed writing left behind is cut off first.
            if (to.size() > end) {
                to.truncate(end);
            }
            ByteBuffer left = ByteBuffer.wrap(bytes);
            for (long at = end; left.hasRemaining(); at = end + left.position()) {
                to.write(left, at);
            }
            to.force(false);
            end += bytes.length;
        } catch (IOException failure) {
            close(); // the disk may have come back under another handle when the entries are appended once more
            throw FileProblem.writing(file, failure);
        }
    }

    /// Puts other entries in the place of all that are there, all at once or not at all.
    ///
    /// @param others JSON in one line each
    /// @throws UserException if they cannot be written; the journal is as it was then
    public void replace(List<String> others) {
        byte[] bytes = text(others);
        close(); // some systems replace no file that is open
        AtomicFile.write(file, out -> out.write(bytes));
        entries = List.copyOf(others);
        damaged = 0;
        end = bytes.length;
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open != null && !Objects.equals(key, key())) {
            close(); // deleted, or its drive was taken away: nobody would find again what is written there
            open = null;
        }
        if (open == null) {
            make();
            open = FileChannel.open(file, StandardOpenOption.WRITE);
            channel = open;
            key = key();
            if (open.size() < end) {
                end = JournalText.of(Files.readAllBytes(file)).whole(); // somebody has put an older one there
            }
        }
        return open;
    }

    /// What tells the file from any other that ever had its name; `null` too where the system knows no such thing.
    private @Nullable Object key() throws IOException {
        return Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class).fileKey()
                : null;
    }

    /// A journal with entries whose folder is gone is not begun anew: the drive may come back.
    private void make() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (end > 0 && Files.notExists(folder)) {
            throw new NoSuchFileException(file.toString());
        }
        Files.createDirectories(folder);
        if (Files.notExists(file)) {
            AtomicFile.write(file, _ -> {}); // which only its owner may read
        }
    }

    private static byte[] text(List<String> entries) {
        return entries.stream()
                .map(JournalText::line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Lets go of the file; the next [#append] takes it up again.
    @Override
    public void close() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException failure) {
                // Every entry is on the disk already: there is nothing left that could be lost.
                System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, file.toString(), failure);
            }
        }
    }
}
