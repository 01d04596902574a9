package app.hotlist.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/// Reads the bodies of requests. Only what has arrived takes from the space that they share, so that who sends
/// slowly holds up nobody.
final class Bodies {

    private static final int BLOCK = 1 << 14;

    private final int most;
    private final Semaphore blocks;

    Bodies(Limits limits) {
        most = limits.bodyBytes();
        blocks = new Semaphore(Math.ceilDiv(limits.bufferedBytes(), BLOCK));
    }

    /// A body. Closing it gives its space back.
    final class Body implements AutoCloseable {

        private final byte[] bytes;
        private final int held;

        private Body(byte[] bytes, int held) {
            this.bytes = bytes;
            this.held = held;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public void close() {
            blocks.release(held);
        }
    }

    /// Reads all of it.
    ///
    /// @throws app.hotlist.base.UserException if it is too large, or there is no space left
    Body read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BLOCK];
        int held = 0;
        boolean read = false;
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (bytes.size() + count > most) {
                    throw RequestProblem.LARGE_BODY.with(most >> 20);
                }
                if (bytes.size() + count > held * BLOCK) {
                    if (!blocks.tryAcquire()) {
                        throw RequestProblem.BUSY.with();
                    }
                    held++;
                }
                bytes.write(buffer, 0, count);
            }
            read = true;
            return new Body(bytes.toByteArray(), held);
        } finally {
            if (!read) {
                blocks.release(held);
            }
        }
    }

    /// Takes what is left of a request that is not looked at: who is cut off while sending hears no answer.
    void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[BLOCK];
        int left = most;
        for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
            left -= count;
        }
    }
}
