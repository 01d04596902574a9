package app.hotlist.table;

import java.util.ArrayDeque;
import java.util.Queue;

/// Bytes of a file that are no text in its encoding, in the order of the file, until they are asked for.
final class InvalidBytes {

    /// A byte and the place of the character that was read for it.
    record Invalid(long place, int value, char read) {}

    /// A file with more of them is in another encoding than we think: nobody reads through so many.
    private static final int MOST = ImportReport.KEPT_OTHERS;

    private final Queue<Invalid> waiting = new ArrayDeque<>();
    private long count;

    void add(long place, byte value, char read) {
        if (count++ < MOST) {
            waiting.add(new Invalid(place, value & 0xFF, read));
        }
    }

    /// Whether there is one before that place.
    boolean anyBefore(long place) {
        return !waiting.isEmpty() && waiting.element().place() < place;
    }

    Invalid take() {
        return waiting.remove();
    }

    /// How many there are in all, taken or not.
    long count() {
        return count;
    }
}
