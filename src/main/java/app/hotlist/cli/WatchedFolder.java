package app.hotlist.cli;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/// A folder in which every new CSV becomes a call list: `leads.csv` → `leads.hot-leads.xlsx`, and where that fails
/// `leads.error.txt` with what, where and how to mend it.
///
/// It is looked at now and then, which works on network drives too, where the system tells of no change. A file is
/// taken once two looks find it unchanged: somebody may still be writing it. What is done is seen by the result, which
/// is as new as its file or newer, so that nothing has to be remembered and a restart does nothing twice.
final class WatchedFolder {

    private static final String RESULT = ".hot-leads.xlsx";
    private static final String FAILURE = ".error.txt";

    /// How a file stood at a look.
    private record State(long size, FileTime changed) {}

    private final Path folder;
    private final BiConsumer<Path, Path> scoring;
    private Map<Path, State> before = new HashMap<>();

    /// @param scoring scores a file into another one
    WatchedFolder(Path folder, BiConsumer<Path, Path> scoring) {
        this.folder = folder;
        this.scoring = scoring;
    }

    /// What became of a file.
    ///
    /// @param file the leads
    /// @param written the list, or the text that says what went wrong
    record Taken(Path file, Path written) {}

    /// Scores what is new and complete.
    ///
    /// @return what was taken, in the order of the names
    /// @throws UserException if the folder cannot be read or written
    List<Taken> look() {
        Map<Path, State> now = new HashMap<>();
        List<Taken> taken = new ArrayList<>();
        for (Path file : files()) {
            State state = state(file);
            now.put(file, state);
            if (state.equals(before.get(file)) && !isDone(file, state)) {
                taken.add(take(file));
            }
        }
        before = now;
        return taken;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".csv") && !name.startsWith(".") && Files.isRegularFile(file)) {
                    files.add(file);
                }
            }
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
        files.sort(null);
        return files;
    }

    private static State state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException _) {
            return new State(-1, FileTime.fromMillis(0)); // gone since it was listed: not the same at the next look
        }
    }

    private static boolean isDone(Path file, State state) {
        return isAsNew(beside(file, RESULT), state) || isAsNew(beside(file, FAILURE), state);
    }

    private static boolean isAsNew(Path result, State state) {
        try {
            return Files.exists(result) && Files.getLastModifiedTime(result).compareTo(state.changed()) >= 0;
        } catch (IOException _) {
            return false;
        }
    }

    private Taken take(Path file) {
        Path result = beside(file, RESULT);
        Path failure = beside(file, FAILURE);
        try {
            scoring.accept(file, result);
            Files.deleteIfExists(failure);
            return new Taken(file, result);
        } catch (UserException problem) {
            write(failure, problem.problem());
            return new Taken(file, failure);
        } catch (IOException unfit) {
            throw FileProblem.writing(failure, unfit);
        }
    }

    private static void write(Path file, Problem problem) {
        String text = "%s%n%s%n%s%n".formatted(problem.what(), problem.where(), problem.fix());
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
