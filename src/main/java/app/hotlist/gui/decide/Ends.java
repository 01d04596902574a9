package app.hotlist.gui.decide;

import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.support.CallList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Where the call list ends: dragged there, or in one of the ways to say so.
final class Ends {

    private final CallList list;
    private final ObservableList<End> ways = FXCollections.observableArrayList();
    private final Map<Kind, Cutoff> offered = new EnumMap<>(Map.of(
            Kind.PRECISION, Kind.PRECISION.at(0.8),
            Kind.RECALL, Kind.RECALL.at(0.95),
            Kind.CHANCE, Kind.CHANCE.at(0.5)));

    Ends(CallList list) {
        this.list = list;
        list.orderProperty().subscribe(_ -> offer());
        list.cutoffProperty().subscribe(this::follow);
    }

    /// A longer list by capacity changes none of the ways to end it; nor does dragging change more than its own way.
    private void follow(Cutoff cutoff) {
        @Nullable CallOrder order = list.orderProperty().get();
        Kind kind = Kind.of(cutoff);
        if (offered.containsKey(kind)) {
            offered.put(kind, cutoff);
        }
        for (int i = 0; i < ways.size() && order != null; i++) {
            End end = ways.get(i);
            End now = end.kind() == kind ? end(kind, order, kind) : end.inactive();
            if (kind != Kind.CAPACITY || end.active() != now.active()) {
                ways.set(i, now);
            }
        }
    }

    /// How long a list every way to end it makes. That walks along all leads.
    private void offer() {
        @Nullable CallOrder order = list.orderProperty().get();
        Kind active = Kind.of(list.cutoffProperty().get());
        ways.setAll(
                order == null
                        ? List.of()
                        : Arrays.stream(Kind.values())
                                .filter(kind -> kind != Kind.PROFIT || order.earns())
                                .map(kind -> end(kind, order, active))
                                .toList());
    }

    private End end(Kind kind, CallOrder order, Kind active) {
        Cutoff cutoff = kind == active ? list.cutoffProperty().get() : ending(kind);
        return new End(kind, cutoff, cutoff.calls(order), kind == active);
    }

    private Cutoff ending(Kind kind) {
        return switch (kind) {
            case CAPACITY -> new Cutoff.Capacity(list.callsProperty().get());
            case PROFIT -> new Cutoff.MostProfit();
            case PRECISION, RECALL, CHANCE -> Objects.requireNonNull(offered.get(kind));
        };
    }

    /// Ends the list after so many leads, for the moment: see [#release()].
    ///
    /// @param calls from 1 to [#leads()]; what is beyond counts as that
    void drag(int calls) {
        list.move(new Cutoff.Capacity(Math.clamp(calls, 1, Math.max(1, leads()))));
    }

    /// Ends the list at a chance, for the moment: see [#release()].
    ///
    /// @param chance what is outside of 0 to 1 counts as the nearer of them
    void dragChance(double chance) {
        list.move(new Cutoff.Probability(Math.clamp(chance, 0, 1)));
    }

    /// Makes the end of the list where it is now a step that can be undone.
    void release() {
        list.settle();
    }

    /// Ends the list in another way. By capacity it stays as long as it is.
    void choose(Kind kind) {
        list.move(ending(kind));
        list.settle();
    }

    /// Ends the list in one of the ways that have a share.
    ///
    /// @param percent what is outside of 0 to 100 counts as the nearer of them
    void choose(Kind kind, double percent) {
        offered.put(kind, kind.at(Math.clamp(percent, 0, 100) / 100));
        choose(kind);
    }

    /// How many leads the model was tested on.
    int leads() {
        @Nullable CallOrder order = list.orderProperty().get();
        return order == null ? 0 : order.size();
    }

    /// The ways to end the list; none without tested leads.
    ObservableList<End> ways() {
        return ways;
    }
}
