package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a model's leads were like and what became of them, file by file: counts only, a small file each.
///
/// ```
/// models/autumn-leads/scored/20261103-091500-new-leads.json      a file that was scored, see ScoredFile
/// models/autumn-leads/returned/20261201-171000-call-list.json    a list that came back, see ReturnedList
/// ```
/// It stands beside the model's versions, and goes with them. A file that cannot be read harms no other.
public final class ScoringHistory {

    /// Of more files than these the oldest are forgotten.
    static final int MOST = 100;

    private static final int FORMAT = 1;
    private static final String ENDING = ".json";

    /// In UTC: a name must not depend on where the file was made.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    record Scored(int format, ScoredFile scored) {}

    record Returned(int format, ReturnedList returned) {}

    /// What a look at it brought.
    ///
    /// @param scored the files that were scored, in the order of time
    /// @param returned the lists that came back, in the order of time
    /// @param damaged what is wrong with the others, a problem each
    public record Found(List<ScoredFile> scored, List<ReturnedList> returned, List<Problem> damaged) {

        /// Nothing was scored yet.
        public static final Found NONE = new Found(List.of(), List.of(), List.of());

        public Found {
            scored = List.copyOf(scored);
            returned = List.copyOf(returned);
            damaged = List.copyOf(damaged);
        }
    }

    private record Kept<T>(Path file, T value) {}

    private interface Reading<T> {
        T read(Path file);
    }

    private final Path scored;
    private final Path returned;

    /// @param model the folder of its versions
    ScoringHistory(Path model) {
        scored = model.resolve("scored");
        returned = model.resolve("returned");
    }

    /// Everything that can be read.
    ///
    /// @throws UserException if the folder itself cannot be read
    public Found look() {
        List<Problem> damaged = new ArrayList<>();
        return new Found(
                allScored(damaged).stream().map(Kept::value).toList(),
                allReturned(damaged).stream().map(Kept::value).toList(),
                damaged);
    }

    private List<Kept<ScoredFile>> allScored(List<Problem> damaged) {
        return all(scored, file -> Registries.read(file, Scored.class, FORMAT).scored(), damaged).stream()
                .sorted(Comparator.comparing(kept -> kept.value().at()))
                .toList();
    }

    private List<Kept<ReturnedList>> allReturned(List<Problem> damaged) {
        return all(
                        returned,
                        file -> Registries.read(file, Returned.class, FORMAT).returned(),
                        damaged)
                .stream()
                .sorted(Comparator.comparing(kept -> kept.value().at()))
                .toList();
    }

    private static <T> List<Kept<T>> all(Path folder, Reading<T> reading, List<Problem> damaged) {
        List<Kept<T>> all = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                all.add(new Kept<>(file, reading.read(file)));
            } catch (UserException failure) {
                damaged.add(
                        failure.problem().kind() == WorkspaceProblem.TOO_NEW
                                ? failure.problem()
                                : WorkspaceProblem.DAMAGED_SCORED
                                        .with(file, failure.problem().what())
                                        .problem());
            }
        }
        return all;
    }

    /// Sorted by name, which is by time.
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
    }

    /// Remembers that a file was scored. The same leads scored once more by the same model keep their place: what was
    /// remembered of them is replaced.
    ///
    /// @throws UserException if it cannot be written
    public void remember(ScoredFile file) {
        Folders.demandWorkspace(scored);
        Optional<Kept<ScoredFile>> before = allScored(new ArrayList<>()).stream()
                .filter(kept -> kept.value().isAgain(file))
                .findFirst();
        ScoredFile first = before.map(kept -> file.at(kept.value().at())).orElse(file);
        Path to = before.map(Kept::file)
                .orElseGet(() -> free(scored, file.at(), file.source().name()));
        Json.write(to, new Scored(FORMAT, first));
        forgetOldest(scored);
    }

    /// Remembers what came of a list. The same list once more replaces the one before: it has come back with more
    /// answers. Another list under the same name does not.
    ///
    /// @throws UserException if it cannot be written
    public void remember(ReturnedList list) {
        Folders.demandWorkspace(returned);
        Path to = kept(list).map(Kept::file).orElseGet(() -> free(returned, list.at(), list.file()));
        Json.write(to, new Returned(FORMAT, list));
        forgetOldest(returned);
    }

    /// Forgets what came of a list; nothing happens if it is not there.
    ///
    /// @throws UserException if it cannot be deleted
    public void forget(ReturnedList list) {
        kept(list).ifPresent(kept -> Folders.deleteFile(kept.file()));
    }

    private Optional<Kept<ReturnedList>> kept(ReturnedList list) {
        return allReturned(new ArrayList<>()).stream()
                .filter(kept -> kept.value().isAgain(list))
                .findFirst();
    }

    private static Path free(Path folder, Instant at, String name) {
        String beginning = TIME.format(at) + "-" + Slug.of(name.replaceFirst("(?<=.)\\.[^.]*$", ""), "leads");
        Path file = folder.resolve(beginning + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(beginning + "-" + number + ENDING);
        }
        return file;
    }

    private static void forgetOldest(Path folder) {
        List<Path> all = files(folder);
        all.subList(0, Math.max(0, all.size() - MOST)).forEach(Folders::deleteFile);
    }

    /// How many files it takes.
    int count() {
        return files(scored).size() + files(returned).size();
    }

    /// The space that they take, in bytes.
    long bytes() {
        return Stream.of(scored, returned)
                .flatMap(folder -> files(folder).stream())
                .mapToLong(Folders::sizeOfFile)
                .sum();
    }
}
