package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Registered;
import app.hotlist.table.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The versions of one model: which there are, which is in production, and how that came about.
///
/// ```
/// models/autumn-leads/registry.json     {"format": 1, "name": "Autumn leads"}
/// models/autumn-leads/history.jsonl     a line per change, see RegistryLine
/// models/autumn-leads/v3.leadmodel      the bundle of a version
/// models/autumn-leads/v3.csv            what it said of leads that it had not seen: row, outcome, chance
/// models/autumn-leads/lock
/// models/autumn-leads/scored/           the files that it scored, see ScoringHistory
/// models/autumn-leads/returned/         the lists that came back with outcomes
/// ```
/// Every change is on the disk before its method returns, and is made of what is there at that moment: two windows
/// never overwrite each other's.
public final class ModelRegistry {

    private static final int FORMAT = 1;

    record Stored(int format, String name) {}

    private final Path folder;
    private final KnownBundles known;

    ModelRegistry(Path folder, KnownBundles known) {
        this.folder = folder;
        this.known = known;
    }

    /// Names the folder, such as `autumn-leads`.
    public String id() {
        return String.valueOf(folder.getFileName());
    }

    /// What its versions scored, and what came of that.
    public ScoringHistory scorings() {
        return new ScoringHistory(folder);
    }

    /// The versions as they are now.
    ///
    /// @throws UserException if they cannot be read, or belong to a newer version of Hotlist
    public RegistryView look() {
        Path file = folder.resolve(Registries.FILE);
        if (!Files.exists(file)) {
            return RegistryView.EMPTY;
        }
        try (Journal journal = journal()) {
            return history(journal).view(name(), journal.damaged());
        }
    }

    /// How the registry stands: much cheaper than [#look()], and different after every change.
    ///
    /// @throws UserException if there is no registry any more
    public RegistryStamp stamp() {
        return RegistryStamp.of(historyFile());
    }

    private String name() {
        Stored stored = Registries.read(folder.resolve(Registries.FILE), Stored.class, FORMAT);
        return stored.name();
    }

    private Journal journal() {
        return Journal.open(historyFile());
    }

    private Path historyFile() {
        return folder.resolve("history.jsonl");
    }

    private RegistryHistory history(Journal journal) {
        return new RegistryHistory(journal.entries().stream()
                .map(line -> Json.read(line, RegistryLine.class, historyFile().toString()))
                .toList());
    }

    /// Registers a model as a draft. The same model is registered once: a second time changes nothing.
    ///
    /// @param name of the model, if it has none yet
    /// @return the version it is
    /// @throws UserException if it cannot be written
    public ModelVersion add(String name, LeadModel model, RegistryEntry entry) {
        try (RegistryLock _ = RegistryLock.of(folder, name)) {
            if (!Files.exists(folder.resolve(Registries.FILE))) {
                Json.write(folder.resolve(Registries.FILE), new Stored(FORMAT, name));
            }
            try (Journal journal = journal()) {
                RegistryHistory history = history(journal);
                RegistryView view = history.view(name(), 0);
                Optional<ModelVersion> there = view.present().stream()
                        .filter(version -> version.facts().areOf(model.card()))
                        .findFirst();
                return there.orElseGet(
                        () -> added(journal, model.as(new Registered(view.name(), history.next())), entry));
            }
        }
    }

    private ModelVersion added(Journal journal, LeadModel model, RegistryEntry entry) {
        int number = model.card().registered().orElseThrow().version();
        Path bundle = bundle(number);
        ModelFile.write(bundle, model);
        entry.judged().ifPresent(judged -> PredictionsFile.writeOne(judged(number), judged));
        VersionFacts facts = new VersionFacts(
                model.card().name(),
                model.card().spec(),
                model.card().metrics(),
                VersionFacts.Data.of(model.card().data()),
                model.card().seed(),
                model.card().trainedAt(),
                Folders.sizeOfFile(bundle),
                Sha256.of(bundle),
                entry.source());
        known.remember(facts.sha256());
        // Last: files of a version that the history does not know are written over by the next one.
        write(journal, List.of(new RegistryLine.Added(number, entry.at(), facts)));
        return new ModelVersion(number, Label.DRAFT, entry.at(), facts, "", List.of());
    }

    private static void write(Journal journal, List<RegistryLine> lines) {
        journal.append(lines.stream().map(Json::writeLine).toList());
    }

    /// Makes a change out of what is there, while nobody else can.
    private RegistryView change(Function<RegistryHistory, List<RegistryLine>> change) {
        try (RegistryLock _ = RegistryLock.of(folder, id());
                Journal journal = journal()) {
            RegistryHistory before = history(journal);
            List<RegistryLine> lines = change.apply(before);
            write(journal, lines);
            List<RegistryLine> all = new ArrayList<>(before.view("", 0).lines());
            all.addAll(lines);
            return new RegistryHistory(all).view(name(), journal.damaged());
        }
    }

    /// The version that is the model of a run, if it is registered and not in the bin.
    ///
    /// @throws UserException if the versions cannot be read
    public Optional<ModelVersion> find(Experiment experiment, Run run) {
        return look().present().stream()
                .filter(version -> version.facts().areOf(experiment, run))
                .findFirst();
    }

    /// Puts a version into production; the one that was there is archived.
    ///
    /// @param signed with a note if the checklist does not pass
    /// @throws UserException if there is no such version, or the checklist fails and there is no note
    public RegistryView promote(int version, Checklist checklist, Signature signed) {
        if (!checklist.passes() && signed.note().isEmpty()) {
            throw WorkspaceProblem.CHECKLIST_FAILED.with(
                    version,
                    String.join(
                            " ",
                            checklist.failed().stream().map(CheckItem::figure).toList()));
        }
        return change(history -> {
            existing(history, version);
            return List.of(new RegistryLine.Labelled(
                    RegistryLine.Act.PROMOTED, signed, inProduction(history, version), Optional.of(checklist)));
        });
    }

    private static Map<Integer, Label> inProduction(RegistryHistory history, int version) {
        Map<Integer, Label> labels = new HashMap<>();
        history.view("", 0).production().ifPresent(former -> labels.put(former.number(), Label.ARCHIVED));
        labels.put(version, Label.PRODUCTION);
        return labels;
    }

    /// Puts the version that was in production before back there.
    ///
    /// @throws UserException if there is none
    public RegistryView rollBack(Signature signed) {
        return change(history -> {
            int former = history.predecessor().orElseThrow(() -> WorkspaceProblem.NO_PREDECESSOR.with(id()));
            return List.of(new RegistryLine.Labelled(
                    RegistryLine.Act.ROLLED_BACK, signed, inProduction(history, former), Optional.empty()));
        });
    }

    /// Gives a version another label.
    ///
    /// @param label any but that of production, for which there is [#promote]
    /// @throws UserException if there is no such version, or it is in production
    public RegistryView label(int version, Label label, Signature signed) {
        if (label == Label.PRODUCTION) {
            throw new IllegalArgumentException("promoted, not labelled");
        }
        return change(history -> {
            if (existing(history, version).label() == Label.PRODUCTION) {
                throw WorkspaceProblem.IN_PRODUCTION.with(version, id());
            }
            return List.of(new RegistryLine.Labelled(
                    RegistryLine.Act.RELABELLED, signed, Map.of(version, label), Optional.empty()));
        });
    }

    /// Takes the last change of labels back; the one before it the next time.
    ///
    /// @throws UserException if there is none
    public RegistryView undo(Signature signed) {
        return change(history -> List.of(new RegistryLine.Labelled(
                RegistryLine.Act.UNDONE,
                signed,
                history.undone().orElseThrow(() -> WorkspaceProblem.NOTHING_TO_UNDO.with(id())),
                Optional.empty())));
    }

    /// Writes into a version's history that somebody finds it good; the very same words only once.
    ///
    /// @throws UserException if there is no such version
    public RegistryView approve(int version, Signature signed) {
        return change(history -> {
            boolean known = existing(history, version).approvals().contains(signed);
            return known ? List.of() : List.of(new RegistryLine.Approved(version, signed));
        });
    }

    /// Writes to a version, in place of what was written to it before.
    ///
    /// @throws UserException if there is no such version
    public RegistryView annotate(int version, String note, Instant at) {
        return change(history -> {
            existing(history, version);
            return List.of(new RegistryLine.Noted(version, at, note.strip()));
        });
    }

    /// Deletes the versions in the bin for good.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if one of them cannot be deleted
    public long emptyBin(Instant at) {
        List<ModelVersion> gone = look().thrownAway();
        if (!gone.isEmpty()) {
            change(_ -> gone.stream()
                    .<RegistryLine>map(version -> new RegistryLine.Deleted(version.number(), at))
                    .toList());
        }
        long freed = 0;
        for (ModelVersion version : gone) {
            freed += Folders.deleteFile(bundle(version.number())) + Folders.deleteFile(judged(version.number()));
        }
        return freed;
    }

    /// Opens a version, which tries it out.
    ///
    /// @throws UserException if there is no such version, its file is another one than was registered, or it
    ///     does not give its check rows their chances
    public LeadModel open(int version) {
        ModelVersion wanted = look().version(version).orElseThrow(() -> noSuch(look(), version));
        Path file = bundle(version);
        if (Files.exists(file) && !Sha256.of(file).equals(wanted.facts().sha256())) {
            throw WorkspaceProblem.OTHER_BUNDLE.with(version, file);
        }
        return ModelFile.read(file);
    }

    /// What a version said of leads that it had not seen; empty for one from a file.
    ///
    /// @throws UserException if that cannot be read
    public Optional<Predictions> judgedBy(int version) {
        return Files.exists(judged(version)) ? Optional.of(PredictionsFile.readOne(judged(version))) : Optional.empty();
    }

    /// Writes the bundle of a version into a file, to be given away.
    ///
    /// @throws UserException if it cannot be opened or the file not be written
    public void export(int version, Path file) {
        ModelFile.write(file, open(version));
        known.remember(Sha256.of(file));
    }

    /// Puts another bundle in the place of that of a version.
    ///
    /// @throws UserException if there is no such version, or it cannot be written
    void replace(int version, LeadModel model, Instant at) {
        Path bundle = bundle(version);
        AtomicFile.make(bundle, temporary -> {
            ModelFile.write(temporary, model);
            String sha256 = Sha256.of(temporary);
            known.remember(sha256);
            // Before the file takes its place: a second attempt makes the same bundle, which is noted once.
            change(history -> existing(history, version).facts().sha256().equals(sha256)
                    ? List.of()
                    : List.of(new RegistryLine.Replaced(version, at, Folders.sizeOfFile(temporary), sha256)));
        });
    }

    private ModelVersion existing(RegistryHistory history, int version) {
        RegistryView view = history.view(id(), 0);
        return view.version(version).orElseThrow(() -> noSuch(view, version));
    }

    private UserException noSuch(RegistryView view, int version) {
        return WorkspaceProblem.NO_SUCH_VERSION.with(
                "v" + version,
                id(),
                String.join(
                        ", ",
                        view.versions().stream()
                                .map(known -> "v" + known.number())
                                .toList()));
    }

    /// Where the bundle of a version is.
    Path bundle(int version) {
        return folder.resolve("v" + version + ".leadmodel");
    }

    private Path judged(int version) {
        return folder.resolve("v" + version + ".csv");
    }
}
