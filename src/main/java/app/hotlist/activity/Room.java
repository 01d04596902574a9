package app.hotlist.activity;

/// How much memory the database may take; what it needs beyond goes to the disk.
///
/// @param bytes at least 64 MB
public record Room(long bytes) {

    private static final long LEAST = 64L << 20;
    private static final long USUAL = 1L << 30;

    public Room {
        if (bytes < LEAST) {
            throw new IllegalArgumentException("a database in %d bytes".formatted(bytes));
        }
    }

    /// One gigabyte.
    public static Room usual() {
        return new Room(USUAL);
    }

    /// So many megabytes.
    public static Room megabytes(int size) {
        return new Room((long) size << 20);
    }
}
