package app.hotlist.scoring;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.table.HeaderMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the user said about the columns of files that were scored, one file per kind of header, so that next month's
/// file needs no answer. No lead's data is in these files.
///
/// @param folder made when there is something to keep
public record ColumnMemory(Path folder) {

    private static final int FORMAT = 1;

    /// What was said.
    ///
    /// @param at when
    public record Remembered(ColumnChoice choice, Instant at) {}

    record Stored(int format, Instant savedAt, List<String> header, ColumnChoice choice) {}

    /// What was said about a file with these columns, whatever their order, case and signs; nothing where that cannot
    /// be read any more, since a lost memory must keep nobody from working.
    public Optional<Remembered> of(List<String> header) {
        Path file = file(header);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Stored stored = Json.read(file, Stored.class);
            return Optional.of(
                    new Remembered(inFile(stored.choice(), HeaderMatch.of(stored.header(), header)), stored.savedAt()));
        } catch (UserException _) {
            return Optional.empty();
        }
    }

    /// Under the names that the file at hand has for the columns.
    private static ColumnChoice inFile(ColumnChoice choice, HeaderMatch match) {
        Map<String, String> taken = new TreeMap<>(choice.taken());
        taken.values().retainAll(match.found().keySet());
        taken.replaceAll((_, column) -> match.found().getOrDefault(column, column));
        return new ColumnChoice(taken, choice.without(), choice.values());
    }

    /// Keeps what was said; what was kept for the same columns is replaced.
    ///
    /// @throws UserException if it cannot be written
    public void keep(List<String> header, ColumnChoice choice, Instant at) {
        Json.write(file(header), new Stored(FORMAT, at, List.copyOf(header), choice));
    }

    private Path file(List<String> header) {
        return folder.resolve(HeaderMatch.fingerprint(header) + ".json");
    }
}
