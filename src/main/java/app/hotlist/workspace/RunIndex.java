package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The lines of all runs in one file, so that a list of a thousand opens at once.
///
/// Only a shortcut: a line counts as long as the run's folder has not changed since (every writing of a file
/// into it changes its time), everything else is read anew. It may be deleted at any time.
///
/// The clock of a disk ticks, on some systems every 4 ms only: a folder that changes twice within a tick keeps its
/// time. A line is trusted if the folder had changed before the tick in which the index was written, since every later
/// change then shows.
final class RunIndex {

    private static final int FORMAT = 1;

    /// @param changed when the run's folder last changed, in milliseconds since 1970
    record Entry(long changed, RunLine line) {}

    record Stored(int format, List<Entry> runs) {}

    private final Path file;

    RunIndex(Path file) {
        this.file = file;
    }

    /// The lines of these folders; what the index does not know is read and written into it.
    ///
    /// @param read reads a run's line from its folder; fails with a [UserException], which leaves the run out
    List<RunLine> lines(List<Path> folders, Function<Path, RunLine> read) {
        Map<String, Entry> known = known();
        long written = known.isEmpty() ? 0 : changed(file);
        List<Entry> entries = new ArrayList<>();
        boolean news = false;
        for (Path folder : folders) {
            long changed = changed(folder);
            Entry entry = known.get(String.valueOf(folder.getFileName()));
            if (entry == null || entry.changed() != changed || changed >= written) {
                news = true;
                try {
                    entries.add(new Entry(changed, read.apply(folder)));
                } catch (UserException _) {
                    // told by SavedRuns.damaged()
                }
            } else {
                entries.add(entry);
            }
        }
        if (news || entries.size() != known.size()) {
            keep(entries);
        }
        return entries.stream().map(Entry::line).toList();
    }

    private static long changed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toMillis();
        } catch (IOException failure) {
            throw FileProblem.reading(path, failure);
        }
    }

    private Map<String, Entry> known() {
        Map<String, Entry> known = new HashMap<>();
        try {
            if (Files.exists(file)) {
                Stored stored = Json.read(file, Stored.class);
                if (stored.format() == FORMAT) {
                    stored.runs().forEach(entry -> known.put(entry.line().id(), entry));
                }
            }
        } catch (UserException _) {
            known.clear(); // it is made anew
        }
        return known;
    }

    private void keep(List<Entry> entries) {
        try {
            String text = Json.writeLine(new Stored(FORMAT, entries));
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (UserException _) {
            // The next list is slower, that is all.
        }
    }
}
