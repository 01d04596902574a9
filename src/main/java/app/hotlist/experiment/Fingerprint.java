package app.hotlist.experiment;

import app.hotlist.model.DataFingerprint;
import app.hotlist.table.Imported;
import app.hotlist.table.Outcome;
import app.hotlist.table.Sha256;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.nio.file.Path;

/// Takes the fingerprint of imported leads, by which a saved run or model tells what it was made from.
public final class Fingerprint {

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
                Sha256.of(file),
                outcome.rows().length,
                outcome.positives(),
                learntFrom.schema());
    }
}
