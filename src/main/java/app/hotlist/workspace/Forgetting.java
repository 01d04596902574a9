package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.Identity;
import app.hotlist.table.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a lead out of the workspace for good, as a person may ask for: out of kept files, of what models keep of
/// single leads, of every text, and of the scores of former exports. What models have learnt stays learnt.
///
/// There is no way back, and nothing stays half done: what is to be done is written down first, and a program that was
/// killed goes on with it when it is next opened ([#resume]). Every step may be taken twice.
public final class Forgetting {

    private static final int FORMAT = 1;

    /// What is asked for.
    ///
    /// @param text an id, an e-mail address, a phone number or whatever the lead's row says
    /// @param column in which it stands; else columns of ids and contacts count, and for
    ///     [telling][Identity#isTelling] texts every column
    /// @param project id of the one whose files are looked through, with all that was made from them; else
    ///     all are
    /// @param own files outside the workspace that models learnt from, beside those that projects know of
    public record Wanted(String text, Optional<String> column, Optional<String> project, List<Path> own) {}

    /// What is to be done.
    ///
    /// @param at when it was asked for
    private record Intent(int format, Instant at, Identity identity, Traces.Files files) {}

    private final Workspace workspace;
    private final Path folder;
    private final Path intent;
    private final FormerExports exports;

    /// @param folder for what is to be done
    Forgetting(Workspace workspace, Path folder, FormerExports exports) {
        this.workspace = workspace;
        this.folder = folder;
        this.intent = folder.resolve("intent.json");
        this.exports = exports;
    }

    /// Looks for everything that is kept of a lead, and changes nothing.
    ///
    /// @throws UserException if there is no such project, something cannot be read, or many leads have that text
    public Traces look(Wanted wanted, Progress progress) {
        Traces.Files files = files(wanted);
        LeadSearch search = search(files, progress);
        Identity identity = search.identified(wanted);
        List<LeadSearch.Hit> searched = search.of(identity);
        KeptTexts texts = texts(identity);
        List<Trace> traces = new ArrayList<>();
        searched.forEach(hit -> traces.addAll(hit.traces()));
        for (KeptBundles.Bundle bundle : bundles(files)) {
            progress.checkCancelled();
            traces.addAll(ForgetfulBundle.of(bundle, texts, searched).traces());
        }
        traces.addAll(texts.look());
        int scores = exports.counting().applyAsInt(identity.texts());
        if (scores > 0) {
            traces.add(new Trace(Trace.Kind.FORMER_SCORES, "", scores));
        }
        return new Traces(identity, files, traces);
    }

    private Traces.Files files(Wanted wanted) {
        Set<String> hashes = new HashSet<>(
                wanted.project().map(id -> workspace.projects().filesOf(id)).orElseGet(this::allFiles));
        wanted.own().forEach(file -> hashes.add(Sha256.of(file)));
        workspace.data().of(hashes).forEach(kept -> hashes.addAll(kept.names()));
        return new Traces.Files(
                hashes,
                wanted.own().stream()
                        .map(file -> file.toAbsolutePath().toString())
                        .toList());
    }

    private Set<String> allFiles() {
        Set<String> hashes = histories().hashes();
        workspace.data().all().forEach(kept -> hashes.add(kept.sha256()));
        hashes.addAll(workspace.models().files());
        return hashes;
    }

    private ProjectHistories histories() {
        return new ProjectHistories(workspace.projects().folders());
    }

    private LeadSearch search(Traces.Files files, Progress progress) {
        Set<Path> own = histories().files(files.hashes());
        files.own().forEach(file -> own.add(Path.of(file)));
        return new LeadSearch(workspace.data().of(files.hashes()), own, progress);
    }

    private KeptTexts texts(Identity identity) {
        return new KeptTexts(workspace.folder(), folder, identity.tellingTexts());
    }

    private List<KeptBundles.Bundle> bundles(Traces.Files files) {
        return new KeptBundles(workspace.models(), workspace.projects().folders()).of(files.hashes());
    }

    /// Takes everything away that goes.
    ///
    /// @param found what [#look] has found
    /// @param at when the person was forgotten
    /// @throws UserException if a project is open, or something cannot be read or written; it is gone on with when
    ///     this is called again, or by [#resume]
    public void erase(Traces found, Instant at, Progress progress) {
        try (RegistryLock _ = RegistryLock.of(folder, "forgetting");
                OpenProjects _ = workspace.projects().openAll()) {
            Intent wanted = new Intent(FORMAT, at, found.identity(), found.files());
            Json.write(intent, wanted);
            carryOut(wanted, progress);
        }
    }

    /// Whether a program that was killed has left something to go on with.
    public boolean isUnfinished() {
        return Files.exists(intent);
    }

    /// Goes on with what a program that was killed has begun.
    ///
    /// @return whether there was something to go on with
    /// @throws UserException as [#erase]
    public boolean resume(Progress progress) {
        if (!isUnfinished()) {
            return false;
        }
        try (RegistryLock _ = RegistryLock.of(folder, "forgetting");
                OpenProjects _ = workspace.projects().openAll()) {
            boolean there = isUnfinished(); // unless another window was just at it
            if (there) {
                carryOut(Json.read(intent, Intent.class), progress);
            }
            return there;
        }
    }

    /// The rows of kept files come last: they tell what else is the lead's.
    private void carryOut(Intent wanted, Progress progress) {
        List<LeadSearch.Hit> searched = search(wanted.files(), progress).of(wanted.identity());
        KeptTexts texts = texts(wanted.identity());
        exports.forgetting().accept(wanted.identity().texts());
        texts.erase();
        bundles(wanted.files())
                .forEach(bundle -> ForgetfulBundle.of(bundle, texts, searched).replace(wanted.at()));
        for (LeadSearch.Hit hit : searched) {
            if (hit.count() > 0 && hit.kept().isPresent()) {
                workspace.data().blank(hit.kept().get(), wanted.identity(), wanted.at(), progress);
            }
        }
        try {
            Files.delete(intent);
        } catch (IOException failure) {
            throw FileProblem.writing(intent, failure);
        }
    }
}
