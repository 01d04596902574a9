package app.hotlist.gui.score;

import app.hotlist.scoring.ColumnChoice;
import app.hotlist.scoring.ColumnMemory;
import app.hotlist.scoring.ColumnMemory.Remembered;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What the user said about the columns of files: as long as the window is open, and in the workspace if there is one.
///
/// May be asked on any thread.
final class ColumnRecall {

    private final InstantSource clock;
    private final Optional<ColumnMemory> memory;
    private final Map<List<String>, Remembered> said = new ConcurrentHashMap<>();

    /// @param clock says when something was said
    ColumnRecall(InstantSource clock, Optional<ColumnMemory> memory) {
        this.clock = clock;
        this.memory = memory;
    }

    /// What was said about a file with this header.
    Optional<Remembered> of(List<String> header) {
        return Optional.ofNullable(said.get(header)).or(() -> memory.flatMap(kept -> kept.of(header)));
    }

    /// Remembers what was said; what was said for another model stays where it does not contradict.
    ///
    /// @param needed the columns that were asked for
    /// @throws app.hotlist.base.UserException if it cannot be kept for longer than the window is open
    void keep(List<String> header, List<String> needed, ColumnChoice choice) {
        ColumnChoice former = of(header).map(Remembered::choice).orElse(ColumnChoice.NONE);
        Map<String, String> taken = new TreeMap<>(former.taken());
        taken.keySet().removeAll(needed);
        taken.values().removeAll(choice.taken().values());
        taken.putAll(choice.taken());
        List<String> without = new ArrayList<>(former.without());
        without.removeAll(needed);
        without.addAll(choice.without());
        Map<String, Map<String, String>> values = new TreeMap<>(former.values());
        values.keySet().removeAll(needed);
        values.putAll(choice.values());
        Remembered now = new Remembered(new ColumnChoice(taken, without, values), clock.instant());
        said.put(List.copyOf(header), now);
        memory.ifPresent(kept -> kept.keep(header, now.choice(), now.at()));
    }
}
