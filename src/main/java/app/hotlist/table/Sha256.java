package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 by which files and headers are known again, in 64 small hexadecimal digits.
public final class Sha256 {

    private static final int BLOCK = 1 << 18;

    private Sha256() {}

    /// The hash of a text in UTF-8.
    public static String of(String text) {
        return hex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The hash of a file as it is now on the disk.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read
    public static String of(Path file) {
        try {
            return copying(file, OutputStream.nullOutputStream(), Progress.NONE);
        } catch (IOException bug) {
            throw new IllegalStateException("nothing was written", bug);
        }
    }

    /// Copies a file.
    ///
    /// @param progress tells the share copied; its message is the file's name
    /// @return the hash of what was copied
    /// @throws app.hotlist.base.UserException if the file cannot be read
    /// @throws IOException if the copy cannot be written
    public static String copying(Path file, OutputStream to, Progress progress) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = opened(file)) {
            double size = Math.max(1, Files.size(file));
            byte[] block = new byte[BLOCK];
            long copied = 0;
            for (int count = next(in, block, file); count > 0; count = next(in, block, file)) {
                progress.checkCancelled();
                digest.update(block, 0, count);
                to.write(block, 0, count);
                copied += count;
                progress.report(Math.min(1, copied / size), String.valueOf(file.getFileName()));
            }
        }
        return hex(digest.digest());
    }

    private static InputStream opened(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    private static int next(InputStream in, byte[] block, Path file) {
        try {
            return in.readNBytes(block, 0, block.length);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }
}
