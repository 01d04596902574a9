package app.hotlist.gui.train;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.SearchLog;
import app.hotlist.gui.support.Strings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// How the search for better settings goes, or went: what was tried, the best so far, and whether waiting is worth it.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class SearchViewModel {

    /// Before that nobody asks why nothing gets better.
    private static final long SECONDS_OF_PATIENCE = 10;

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<SearchLog> log = new ReadOnlyObjectWrapper<>(SearchLog.EMPTY);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private String goal = "";
    private @Nullable Instant gained;

    SearchViewModel(InstantSource clock) {
        this.clock = clock;
    }

    /// Forgets the last search, for a new one may begin.
    void begin(String wanted) {
        goal = wanted;
        gained = null;
        log.set(SearchLog.EMPTY);
        tick();
    }

    /// Takes up what was tried last.
    void tried(SearchLog.Attempt attempt) {
        Optional<SearchLog.Attempt> before = log.get().best();
        log.set(log.get().with(attempt));
        if (gained == null || !log.get().best().equals(before)) {
            gained = clock.instant();
        }
        tick();
    }

    /// The search is over, or was stopped.
    void end() {
        gained = null;
        tick();
    }

    /// Shows the search of a finished experiment.
    void show(Experiment experiment) {
        goal = experiment.plan().aim().title();
        gained = null;
        log.set(SearchLog.of(experiment));
        tick();
    }

    /// A moment has passed: how long nothing has got better is said anew.
    public void tick() {
        words.set(Stream.of(log.get().text(), patience())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private String patience() {
        long seconds =
                gained == null ? 0 : Duration.between(gained, clock.instant()).toSeconds();
        return seconds < SECONDS_OF_PATIENCE ? "" : Strings.get("train.no-gain", seconds);
    }

    /// What the search is after, such as "ranking of all leads (AUC)".
    public String goal() {
        return goal;
    }

    /// What was tried; empty where nothing is searched for.
    public ReadOnlyObjectProperty<SearchLog> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// How the search stands, in sentences; empty where nothing is searched for.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
