package app.hotlist.workspace;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelCard;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Target;
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

    /// What is looked for.
    ///
    /// @param name of what was made from the leads, such as the id of the run
    private record Wanted(String name, DataFingerprint data, Target target) {}

    /// The leads of a run, read as they were then.
    ///
    /// @param named the file that the user says it is; else the copy in the workspace is taken
    /// @throws app.hotlist.base.UserException if there is no copy, the file cannot be read, or these are not the
    ///     leads that the run was made from
    public Imported of(SavedRun run, Optional<Path> named, Progress progress) {
        return of(new Wanted(run.id(), run.data(), run.plan().recipe().target()), named, progress);
    }

    /// The leads that a model was trained on, from the copy in the workspace.
    ///
    /// @throws app.hotlist.base.UserException as above
    Imported of(ModelCard card, Progress progress) {
        return of(new Wanted(card.title(), card.data(), card.recipe().target()), Optional.empty(), progress);
    }

    private Imported of(Wanted wanted, Optional<Path> named, Progress progress) {
        DataFingerprint data = wanted.data();
        Optional<KeptFile> copy = files.find(data.sha256());
        Path file = named.or(() -> copy.map(KeptFile::file))
                .orElseThrow(() -> WorkspaceProblem.LEADS_GONE.with(wanted.name(), data.fileName()));
        ImportOptions options = copy.map(kept -> kept.settings().options()).orElseGet(ImportOptions::usual);
        String sheet = copy.map(kept -> kept.settings().sheet()).orElse("");
        Imported leads = LeadFile.of(file)
                .part(Optional.of(sheet).filter(name -> !name.isEmpty()))
                .read(options.with(data.schema()), parallelism, progress);
        DataFingerprint found = Fingerprint.of(leads, wanted.target());
        if (!areTheSame(data, found, copy)) {
            throw WorkspaceProblem.OTHER_LEADS.with(
                    wanted.name(), file, data.rows(), data.positives(), found.rows(), found.positives());
        }
        return leads;
    }

    /// Leads that were blanked since are missed, no others.
    private static boolean areTheSame(DataFingerprint then, DataFingerprint now, Optional<KeptFile> copy) {
        boolean file = now.sha256().equals(then.sha256())
                || copy.filter(kept -> kept.names().contains(now.sha256())).isPresent();
        int blank = copy.stream()
                .flatMap(kept -> kept.erased().stream())
                .mapToInt(ErasedRows::rows)
                .sum();
        long rows = then.rows() - now.rows();
        long positives = then.positives() - now.positives();
        return file && rows >= 0 && rows <= blank && positives >= 0 && positives <= rows;
    }
}
