package app.hotlist.gui.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All states of a project in order, and which of them is the present one; the later ones have been taken back.
///
/// It is made of [HistoryLine]s and nothing else, so that what is read from the disk cannot differ from what was there
/// before.
public final class History {

    /// More changes than that are not kept beyond a restart.
    static final int MOST = 1000;

    private final List<HistoryState> states = new ArrayList<>();
    private int present;
    private long lastId;
    private Optional<Place> place = Optional.empty();
    private Optional<Instant> unclosedSince = Optional.empty();

    History() {
        states.add(new HistoryState(0, "", Instant.EPOCH, ProjectDocument.EMPTY));
    }

    /// The history that these lines make.
    public static History of(List<HistoryLine> lines) {
        History history = new History();
        lines.forEach(history::add);
        return history;
    }

    /// What one more line makes of it.
    void add(HistoryLine line) {
        switch (line) {
            case HistoryLine.Changed(long id, Instant at, String name, ProjectDocument project) -> {
                states.subList(present + 1, states.size()).clear();
                states.add(new HistoryState(id, name, at, project));
                present = states.size() - 1;
                lastId = Math.max(lastId, id);
            }
            case HistoryLine.Amended(Instant _, ProjectDocument project) -> {
                HistoryState now = state();
                states.set(present, new HistoryState(now.id(), now.name(), now.at(), project));
            }
            case HistoryLine.WentTo(Instant _, long id) -> present = indexOf(id).orElse(present);
            case HistoryLine.Visited(Instant _, Place visited) -> place = Optional.of(visited);
            case HistoryLine.Closed _ -> {}
        }
        unclosedSince = line instanceof HistoryLine.Closed ? Optional.empty() : Optional.of(line.at());
    }

    private Optional<Integer> indexOf(long id) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).id() == id) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The fewest lines that make the same history, but for its oldest states if there are very many.
    List<HistoryLine> lines() {
        List<HistoryLine> lines = new ArrayList<>();
        int first = Math.clamp(states.size() - 1L - MOST, 0, present);
        HistoryState beginning = states.get(first);
        lines.add(new HistoryLine.Amended(beginning.at(), beginning.project()));
        for (HistoryState state : states.subList(first + 1, states.size())) {
            lines.add(new HistoryLine.Changed(state.id(), state.at(), state.name(), state.project()));
        }
        Instant at = states.getLast().at();
        lines.add(new HistoryLine.WentTo(at, present == first ? 0 : state().id()));
        place.ifPresent(visited -> lines.add(new HistoryLine.Visited(at, visited)));
        if (unclosedSince.isEmpty()) {
            lines.add(new HistoryLine.Closed(at));
        }
        return lines;
    }

    /// A number for the next state that no state has had.
    long nextId() {
        return lastId + 1;
    }

    /// All of it as it can be shown.
    HistoryView view() {
        return new HistoryView(states, present);
    }

    /// The present state.
    public HistoryState state() {
        return states.get(present);
    }

    /// Where the user was last, if that is known.
    public Optional<Place> place() {
        return place;
    }

    /// When something was last done, if the project was not closed in order after that: the program ended in the
    /// middle of the work.
    public Optional<Instant> unclosedSince() {
        return unclosedSince;
    }
}
