package app.hotlist.gui.support;

import java.util.List;

/// The history of a project as it can be shown.
///
/// @param states all of them, the oldest first; at least the beginning
/// @param present the position of the present one; those behind it have been taken back
public record HistoryView(List<HistoryState> states, int present) {

    public HistoryView {
        states = List.copyOf(states);
    }

    /// The present state.
    public HistoryState state() {
        return states.get(present);
    }
}
