package app.hotlist.scoring;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.model.LeadModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Remembers the scores of former exports in a folder, the last twelve of each kind of lead: those of the same outcome
/// and the same column of ids. A damaged one counts as none.
///
/// @param folder made when there is something to keep
public record TrendMemory(Path folder) {

    /// Share of the work that is the comparison.
    private static final double COMPARING = 0.4;

    private static final int KEPT = 12;
    private static final String ENDING = ".scores";
    private static final String OURS = "\\p{XDigit}+-\\d{8}-\\d{6}-\\d{3}" + ENDING;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    /// A list compared with former exports.
    ///
    /// @param trends how its leads moved; empty if no export was kept before
    /// @param scores to keep once the list is written
    public record Compared(Optional<Trends> trends, Kept scores) {}

    /// Scores that wait to be kept.
    public static final class Kept {

        private final String kind;
        private final ScoredList list;
        private final FormerScores scores;

        private Kept(String kind, ScoredList list, FormerScores scores) {
            this.kind = kind;
            this.list = list;
            this.scores = scores;
        }
    }

    /// A list and the model that scored it.
    public record Scored(LeadModel model, ScoredList list) {}

    /// What writes a list.
    public interface Export<T> {
        /// Writes it with these options.
        T write(ScoreOptions options, Progress progress);
    }

    /// Writes a list with how its leads moved, and keeps its scores once it is written.
    ///
    /// @param options as the export gets them, but for the trends
    public <T> T around(Scored scored, ScoreOptions options, Progress progress, Export<T> export) {
        Optional<Compared> compared = compare(scored.model(), scored.list(), progress.part(0, COMPARING));
        Optional<Trends> trends = compared.flatMap(Compared::trends);
        T written = export.write(options.with(options.context().withTrends(trends)), progress.part(COMPARING, 1));
        compared.ifPresent(known -> keep(known.scores(), options.context().rows(), options.scoredAt()));
        return written;
    }

    /// Compares a list with former exports; those of the very same list do not count.
    ///
    /// @param model that scored it
    /// @return empty for more than 500,000 leads
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public Optional<Compared> compare(LeadModel model, ScoredList list, Progress progress) {
        if (list.size() > FormerScores.MOST_LEADS) {
            return Optional.empty();
        }
        return InMemory.run(list.file(), () -> Optional.of(compared(model, list, progress)));
    }

    private Compared compared(LeadModel model, ScoredList list, Progress progress) {
        FormerScores now = FormerScores.of(model, list, progress);
        FormerLeads former = former(new Scored(model, list));
        Optional<Trends> trends = former.none() ? Optional.empty() : Optional.of(Trends.of(list, now, former));
        return new Compared(trends, new Kept(kind(model), list, now));
    }

    /// What former exports say of the leads of a list; those of the very same list do not count.
    ///
    /// @param scored may be of more leads than are compared when it is exported
    public FormerLeads former(Scored scored) {
        FormerScores.Origin now = FormerScores.origin(scored.model(), scored.list());
        return FormerLeads.of(
                scored.list(),
                now,
                files(kind(scored.model())).stream()
                        .flatMap(file -> at(file).stream().<FormerLeads.Export>map(at -> new KeptExport(file, at, now)))
                        .toList());
    }

    /// When an export was written; empty if a file has another name than ours.
    private static Optional<Instant> at(Path file) {
        String name = file.getFileName().toString();
        try {
            return Optional.of(
                    NAME.parse(name.substring(name.indexOf('-') + 1, name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// An export as it lies in the folder.
    private record KeptExport(Path file, Instant at, FormerScores.Origin now) implements FormerLeads.Export {

        @Override
        public Optional<FormerScores> read(LongPredicate wanted) {
            return TrendMemory.read(file, wanted).filter(export -> !export.isOf(now));
        }
    }

    private static Optional<FormerScores> read(Path file, LongPredicate wanted) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            return FormerScores.read(in, wanted);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String kind(LeadModel model) {
        String words = model.recipe().recipe().target().column() + " "
                + model.recipe().recipe().id().orElse("");
        return Integer.toHexString(words.hashCode());
    }

    /// Keeps the scores of what was exported, and forgets the oldest ones.
    ///
    /// @param rows of the file that were exported; all if empty
    /// @throws app.hotlist.base.UserException if they cannot be written
    public void keep(Kept kept, Optional<Set<Integer>> rows, Instant at) {
        FormerScores scores = rows.isEmpty()
                ? kept.scores
                : kept.scores.only(rank -> rows.get().contains(kept.list.row(rank)));
        write(folder.resolve(name(kept.kind, at)), scores);
        List<Path> all = files(kept.kind);
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            delete(old);
        }
    }

    private static void write(Path file, FormerScores scores) {
        AtomicFile.write(file, out -> {
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out)));
            scores.write(data);
            data.close();
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }

    /// How many scores of these leads are kept, of all exports.
    ///
    /// @param ids of the leads
    public int scoresOf(Set<String> ids) {
        return files("*").stream()
                .flatMap(file -> read(file, _ -> true).stream())
                .mapToInt(scores -> scores.size() - scores.without(ids).size())
                .sum();
    }

    /// Takes the scores of these leads out of all exports; one that nobody can read goes as a whole.
    ///
    /// @throws app.hotlist.base.UserException if they cannot be written
    public void forget(Set<String> ids) {
        for (Path file : files("*")) {
            read(file, _ -> true).ifPresentOrElse(scores -> forget(file, scores, ids), () -> delete(file));
        }
    }

    private static void forget(Path file, FormerScores scores, Set<String> ids) {
        FormerScores others = scores.without(ids);
        if (others.size() < scores.size()) {
            write(file, others);
        }
    }

    /// Behind all that are there, although the clock may have been set back: their names are their order.
    private String name(String kind, Instant at) {
        String now = kind + "-" + NAME.format(at) + ENDING;
        return files(kind).stream()
                .findFirst()
                .map(newest -> String.valueOf(newest.getFileName()))
                .filter(newest -> newest.compareTo(now) >= 0 && newest.matches(OURS))
                .map(newest -> kind + "-" + NAME.format(instant(kind, newest).plusMillis(1)) + ENDING)
                .orElse(now);
    }

    private static Instant instant(String kind, String name) {
        return NAME.parse(name.substring(kind.length() + 1, name.length() - ENDING.length()), Instant::from);
    }

    /// Newest first.
    ///
    /// @param kind or `*` for all
    private List<Path> files(String kind) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, kind + "-*" + ENDING)) {
            all.forEach(files::add);
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
        files.sort(Comparator.comparing(Path::getFileName).reversed());
        return files;
    }
}
