package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.model.ForgetfulModel;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.table.Identity;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Takes a lead out of the workspace for good, as a person may ask for: out of kept files, of what models keep of
/// single leads, of every text, and of the scores of former exports. What models have learnt stays learnt.
///
/// There is no way back, and nothing stays half done: what is to be done is written down first, and a program that was
/// killed goes on with it when it is next opened ([#resume]). Every step may be taken twice.
public final class Forgetting {

    private static final int FORMAT = 1;
    private static final double SEARCHED = 0.5;

    /// What is asked for.
    ///
    /// @param text an id, an e-mail address, a phone number or whatever the lead's row says
    /// @param column in which it stands; else columns of ids and contacts count, and for
    ///     [telling][Identity#isTelling] texts every column
    /// @param project id of the one whose files are looked through, with all that was made from them; else
    ///     all are
    public record Wanted(String text, Optional<String> column, Optional<String> project) {}

    /// What is to be done.
    ///
    /// @param at when it was asked for
    private record Intent(int format, Instant at, Identity identity, Set<String> files) {}

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
        Set<String> files = files(wanted.project());
        LeadSearch search = search(files, progress.part(0, SEARCHED));
        Identity identity = search.identified(wanted);
        List<LeadSearch.Hit> hits = search.of(identity);
        KeptTexts texts = texts(identity);
        List<Trace> traces = new ArrayList<>();
        hits.forEach(hit -> traces.add(trace(hit)));
        for (KeptBundles.Bundle bundle : bundles(files)) {
            traces.addAll(traces(bundle, texts, hits));
            progress.checkCancelled();
        }
        traces.addAll(texts.look());
        int scores = exports.counting().applyAsInt(identity.texts());
        if (scores > 0) {
            traces.add(new Trace(Trace.Kind.FORMER_SCORES, "", scores));
        }
        return new Traces(identity, files, traces);
    }

    /// The hashes of files, by all names that they are known by.
    private Set<String> files(Optional<String> project) {
        Set<String> files = new HashSet<>(project.map(id -> workspace.projects().filesOf(id))
                .orElseGet(() -> histories().hashes()));
        workspace.data().all().stream()
                .filter(kept -> project.isEmpty() || kept.names().stream().anyMatch(files::contains))
                .toList()
                .forEach(kept -> files.addAll(kept.names()));
        return files;
    }

    private ProjectHistories histories() {
        return new ProjectHistories(workspace.projects().folders());
    }

    private LeadSearch search(Set<String> files, Progress progress) {
        return new LeadSearch(workspace.data().of(files), histories().files(files), progress);
    }

    private KeptTexts texts(Identity identity) {
        return new KeptTexts(workspace.folder(), folder, identity.tellingTexts());
    }

    private List<KeptBundles.Bundle> bundles(Set<String> files) {
        return new KeptBundles(workspace.models(), workspace.projects().folders()).of(files);
    }

    private static Trace trace(LeadSearch.Hit hit) {
        if (!hit.readable()) {
            return new Trace(Trace.Kind.UNREADABLE, hit.file().toString(), 1);
        }
        return hit.kept().isPresent()
                ? new Trace(Trace.Kind.ROWS, String.valueOf(hit.file().getFileName()), hit.count())
                : new Trace(Trace.Kind.OWN_FILE, hit.file().toString(), hit.count());
    }

    private static List<Trace> traces(KeptBundles.Bundle bundle, KeptTexts texts, List<LeadSearch.Hit> hits) {
        Optional<ForgetfulModel> found = forgetful(bundle, texts, hits);
        if (found.isEmpty()) {
            return List.of(new Trace(Trace.Kind.UNREADABLE, bundle.file().toString(), 1));
        }
        return Stream.of(
                        new Trace(
                                Trace.Kind.CHECK_ROWS,
                                bundle.where(),
                                found.get().checkRows()),
                        new Trace(
                                Trace.Kind.NEIGHBOURS,
                                bundle.where(),
                                found.get().neighbours()),
                        new Trace(Trace.Kind.TEXTS, bundle.where(), found.get().texts()))
                .filter(trace -> trace.count() > 0)
                .toList();
    }

    /// A model without the lead; empty if its bundle cannot be read. The rows that tell what the lead says to a model
    /// stand in the file that it learnt from.
    private static Optional<ForgetfulModel> forgetful(
            KeptBundles.Bundle bundle, KeptTexts texts, List<LeadSearch.Hit> hits) {
        try {
            LeadModel model = ModelFile.read(bundle.file());
            List<Table> leads = hits.stream()
                    .filter(hit -> hit.isFileOf(model.card().data()))
                    .flatMap(hit -> hit.rows().stream())
                    .map(rows -> rows.table(model.recipe().input()))
                    .toList();
            return Optional.of(ForgetfulModel.of(model, leads, texts::without));
        } catch (UserException _) {
            return Optional.empty();
        }
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

    /// Goes on with what a program that was killed has begun.
    ///
    /// @return whether there was something to go on with
    /// @throws UserException as [#erase]
    public boolean resume(Progress progress) {
        if (!Files.exists(intent)) {
            return false;
        }
        try (RegistryLock _ = RegistryLock.of(folder, "forgetting");
                OpenProjects _ = workspace.projects().openAll()) {
            boolean there = Files.exists(intent); // unless another window was just at it
            if (there) {
                carryOut(Json.read(intent, Intent.class), progress);
            }
            return there;
        }
    }

    /// The rows of kept files come last: they tell what else is the lead's.
    private void carryOut(Intent wanted, Progress progress) {
        List<LeadSearch.Hit> hits =
                search(wanted.files(), progress.part(0, SEARCHED)).of(wanted.identity());
        KeptTexts texts = texts(wanted.identity());
        exports.forgetting().accept(wanted.identity().texts());
        texts.erase();
        for (KeptBundles.Bundle bundle : bundles(wanted.files())) {
            forgetful(bundle, texts, hits)
                    .filter(ForgetfulModel::isChanged)
                    .ifPresent(found -> bundle.replacing().accept(found.model(), wanted.at()));
        }
        for (LeadSearch.Hit hit : hits) {
            if (hit.count() > 0 && hit.kept().isPresent()) {
                workspace.data().blank(hit.kept().get(), wanted.identity(), wanted.at(), progress.part(SEARCHED, 1));
            }
        }
        try {
            Files.delete(intent);
        } catch (IOException failure) {
            throw FileProblem.writing(intent, failure);
        }
    }
}
