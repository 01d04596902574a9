package app.hotlist.experiment;

import app.hotlist.base.FileProblem;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.Imported;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Takes the fingerprint of imported leads, by which a saved run or model tells what it was made from.
public final class Fingerprint {

    private static final int CHUNK = 1 << 16;

    private Fingerprint() {}

    /// The fingerprint of a file as it is now on the disk.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, or the outcome is not in it
    public static DataFingerprint of(Imported leads, Target target) {
        return of(leads.file(), leads.table(), target);
    }

    /// The fingerprint of a file as it is now on the disk, of which some rows are learnt from.
    ///
    /// @throws app.hotlist.base.UserException as above
    public static DataFingerprint of(Path file, Table learntFrom, Target target) {
        Outcome outcome = Outcome.of(learntFrom, target);
        return new DataFingerprint(
                String.valueOf(file.getFileName()),
                sha256(file),
                outcome.rows().length,
                outcome.positives(),
                learntFrom.schema());
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }
}
