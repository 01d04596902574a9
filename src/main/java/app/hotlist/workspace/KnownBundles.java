package app.hotlist.workspace;

import app.hotlist.base.Json;
import app.hotlist.table.Sha256;
import java.nio.file.Path;
import java.util.List;

/// Which bundles were made here, or were opened before after a person had been asked: every other one is foreign.
public final class KnownBundles {

    record Known(String sha256) {}

    private final Path folder;

    /// @param folder of all registries
    KnownBundles(Path folder) {
        this.folder = folder;
    }

    /// Whether the file is one of these.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read
    boolean knows(Path bundle) {
        String sha256 = Sha256.of(bundle);
        try (Journal journal = journal()) {
            return journal.entries().contains(Json.writeLine(new Known(sha256)));
        }
    }

    /// From now on the file is one of these.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read, or that cannot be written down
    public void remember(Path bundle) {
        remember(Sha256.of(bundle));
    }

    void remember(String sha256) {
        String line = Json.writeLine(new Known(sha256));
        try (RegistryLock _ = RegistryLock.of(folder, "models");
                Journal journal = journal()) {
            if (!journal.entries().contains(line)) {
                journal.append(List.of(line));
            }
        }
    }

    private Journal journal() {
        return Journal.open(folder.resolve("known.jsonl"));
    }
}
