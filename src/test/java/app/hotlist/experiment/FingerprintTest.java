package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheFileAndCountsTheLeadsWithAnOutcome() throws IOException {
        Imported leads = leads();

        DataFingerprint fingerprint = Fingerprint.of(leads, new Target("bought", "yes"));

        assertEquals("leads.csv", fingerprint.fileName());
        // sha256sum of the text below
        assertEquals("214b12f70ab9576cf1e1f917cbbb97652fd9b9215c9ef1ef2e20b7293dd0d75d", fingerprint.sha256());
        assertEquals(3, fingerprint.rows());
        assertEquals(1, fingerprint.positives());
        assertEquals(leads.table().schema(), fingerprint.schema());
    }

    @Test
    void saysThatTheFileIsGone() throws IOException {
        Imported leads = leads();
        Files.delete(leads.file());

        assertThrows(UserException.class, () -> Fingerprint.of(leads, new Target("bought", "yes")));
    }

    private Imported leads() throws IOException {
        Path file = folder.resolve("leads.csv");
        Files.writeString(file, "source,bought\nGoogle,yes\nDirect,no\nGoogle,\nDirect,no\n");
        return CsvReader.read(file, Progress.NONE);
    }
}
