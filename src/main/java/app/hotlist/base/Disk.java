package app.hotlist.base;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The disk that a file is on, or is to be on, as far as the system says anything of it.
///
/// What fails on it comes with words in the language of the system: whether there is room is asked of the disk itself,
/// and the words only help where a quota ends before the disk does.
record Disk(Optional<FileStore> store) {

    /// Less is no room, in bytes: space is given away in blocks.
    private static final long NO_ROOM = 64 << 10;

    private static final double MEGABYTE = 1 << 20;

    private static final String[] WORDS = {"no space left", "not enough space", "quota exceeded"};

    /// A failed writing to a disk that was full at that moment.
    private static final class NoRoom extends IOException {

        private static final long serialVersionUID = 1L;

        NoRoom(IOException cause) {
            super(cause);
        }
    }

    static Disk of(Path file) {
        Optional<Path> there = Stream.iterate(Optional.of(file.toAbsolutePath()), path -> path.map(Path::getParent))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(Files::exists)
                .findFirst();
        return new Disk(there.flatMap(Disk::store));
    }

    private static Optional<FileStore> store(Path there) {
        try {
            return Optional.of(Files.getFileStore(there));
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty(); // a drive that has just gone, a disk in memory
        }
    }

    boolean isReadOnly() {
        return store.filter(FileStore::isReadOnly).isPresent();
    }

    /// Whether a writing has failed for lack of room.
    boolean isFull(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof NoRoom
                || Stream.of(WORDS).anyMatch(words::contains)
                || (!isReadOnly() && free().filter(bytes -> bytes < NO_ROOM).isPresent());
    }

    IOException noticed(IOException failure) {
        return isFull(failure) ? new NoRoom(failure) : failure;
    }

    double freeMegabytes() {
        return free().orElse(0L) / MEGABYTE;
    }

    private Optional<Long> free() {
        try {
            return store.isPresent() ? Optional.of(store.get().getUsableSpace()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
