package app.hotlist.scoring;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts leads that have the id of an earlier lead.
sealed interface IdWatch {

    /// The next lead's id.
    void see(String id);

    /// How many ids were there before.
    long shared();

    /// In memory, exactly.
    final class InMemory implements IdWatch {

        private final Set<String> ids = new HashSet<>();
        private long shared;

        @Override
        public void see(String id) {
            shared += ids.add(id) ? 0 : 1;
        }

        @Override
        public long shared() {
            return shared;
        }
    }

    /// On disk, for lists that do not fit into memory: 64 bits of each id's hash in 64 files by their first bits, each
    /// of which fits. Of ten million different ids two have the same hash once in 350,000 files.
    final class OnDisk implements IdWatch, AutoCloseable {

        private static final int FILES = 64;
        private static final int BITS = 6;
        private static final long PRIME = 0x9E3779B97F4A7C15L;

        private final Path folder;
        private final DataOutputStream[] files = new DataOutputStream[FILES];

        /// @param folder for the files; whoever made it deletes it
        OnDisk(Path folder) throws IOException {
            this.folder = folder;
            for (int i = 0; i < FILES; i++) {
                files[i] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i))));
            }
        }

        private Path file(int number) {
            return folder.resolve("ids-" + number);
        }

        @Override
        public void see(String id) {
            long hash = hash(id);
            try {
                files[(int) (hash >>> (Long.SIZE - BITS))].writeLong(hash);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static long hash(String id) {
            long hash = id.length();
            for (int i = 0; i < id.length(); i++) {
                hash = (hash ^ id.charAt(i)) * PRIME;
                hash ^= hash >>> 29;
            }
            return hash * PRIME;
        }

        @Override
        public long shared() {
            long shared = 0;
            try {
                close();
                for (int i = 0; i < FILES; i++) {
                    LongBuffer buffer =
                            ByteBuffer.wrap(Files.readAllBytes(file(i))).asLongBuffer();
                    long[] hashes = new long[buffer.remaining()];
                    buffer.get(hashes);
                    Arrays.sort(hashes);
                    for (int at = 1; at < hashes.length; at++) {
                        shared += hashes[at] == hashes[at - 1] ? 1 : 0;
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return shared;
        }

        @Override
        public void close() throws IOException {
            @Nullable IOException first = null;
            for (DataOutputStream file : files) {
                try {
                    file.close();
                } catch (IOException failure) {
                    first = first == null
                            ? failure
                            : first; // where the disk is full, the others are closed all the same
                }
            }
            if (first != null) {
                throw first;
            }
        }
    }
}
