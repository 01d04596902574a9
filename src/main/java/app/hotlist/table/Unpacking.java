package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongToDoubleFunction;
import java.util.zip.ZipException;

/// Unpacks the bytes of a compressed text, as long as they do not grow beyond measure.
///
/// @param file that is unpacked
/// @param packed its bytes, or those of the entry in it
/// @param share of it that is done when so many bytes have come out, in [0, 1] or `NaN`
record Unpacking(Path file, long packed, LongToDoubleFunction share, Progress progress) {

    private static final int BLOCK = 1 << 18;
    private static final double MEGABYTE = 1 << 20;

    /// Tables of text shrink to a tenth or, where they say the same in every row, to a hundredth.
    private static final long MOST_GROWTH = 200;

    /// Nobody's disk or memory is in danger below that.
    private static final long HARMLESS = 256L << 20;

    /// Writes what the stream gives into a new file.
    ///
    /// @throws UserException if the packed bytes are damaged or a bomb, or a file cannot be read or written
    void write(InputStream in, Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            copy(in, out);
        } catch (IOException failure) {
            throw FileProblem.writing(to, failure);
        }
    }

    /// Copies what the stream gives.
    ///
    /// @throws UserException if the packed bytes are damaged or a bomb, or the file cannot be read
    /// @throws IOException if the copy cannot be written
    void copy(InputStream in, OutputStream out) throws IOException {
        byte[] block = new byte[BLOCK];
        long copied = 0;
        for (int count = next(in, block); count > 0; count = next(in, block)) {
            progress.checkCancelled();
            copied += count;
            check(copied);
            out.write(block, 0, count);
            progress.report(
                    share.applyAsDouble(copied), Texts.get("table.unpacking", file.getFileName(), copied / MEGABYTE));
        }
    }

    private int next(InputStream in, byte[] block) {
        try {
            return in.readNBytes(block, 0, block.length);
        } catch (IOException failure) {
            throw problem(file, failure);
        }
    }

    /// Makes sure that so many bytes may well come out of so few.
    ///
    /// @throws UserException if they are a bomb
    void check(long unpacked) {
        if (unpacked > HARMLESS && unpacked / MOST_GROWTH > packed) {
            throw LeadFileProblem.BOMB.with(file);
        }
    }

    /// What stopped the reading of a packed file.
    static UserException problem(Path file, IOException failure) {
        return switch (failure) {
            case ZipException damage -> LeadFileProblem.DAMAGED.with(file, String.valueOf(damage.getMessage()));
            case EOFException _ -> LeadFileProblem.DAMAGED.with(file, Texts.get("table.cut-short"));
            default -> FileProblem.reading(file, failure);
        };
    }
}
