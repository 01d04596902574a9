package app.hotlist.workspace;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the leads that a run was made from, to run it again.
public final class RunLeads {

    private final KeptFiles files;
    private final Parallelism parallelism;

    /// @param files the copies in the workspace
    public RunLeads(KeptFiles files, Parallelism parallelism) {
        this.files = files;
        this.parallelism = parallelism;
    }

    /// The leads of a run, read as they were then.
    ///
    /// @param named the file that the user says it is; else the copy in the workspace is taken
    /// @throws app.hotlist.base.UserException if there is no copy, the file cannot be read, or these are not the
    ///     leads that the run was made from
    public Imported of(SavedRun run, Optional<Path> named, Progress progress) {
        Optional<KeptFile> copy = files.all().stream()
                .filter(file -> file.sha256().equals(run.data().sha256()))
                .findFirst();
        Path file = named.or(() -> copy.map(KeptFile::file))
                .orElseThrow(() ->
                        WorkspaceProblem.LEADS_GONE.with(run.id(), run.data().fileName()));
        ImportOptions options = copy.map(kept -> kept.settings().options()).orElseGet(ImportOptions::usual);
        String sheet = copy.map(kept -> kept.settings().sheet()).orElse("");
        Imported leads = LeadFile.of(file)
                .part(Optional.of(sheet).filter(name -> !name.isEmpty()))
                .read(options.with(run.data().schema()), parallelism, progress);
        DataFingerprint found = Fingerprint.of(leads, run.plan().recipe().target());
        DataFingerprint wanted = run.data();
        if (!found.sha256().equals(wanted.sha256())
                || found.rows() != wanted.rows()
                || found.positives() != wanted.positives()) {
            throw WorkspaceProblem.OTHER_LEADS.with(
                    run.id(), file, wanted.rows(), wanted.positives(), found.rows(), found.positives());
        }
        return leads;
    }
}
