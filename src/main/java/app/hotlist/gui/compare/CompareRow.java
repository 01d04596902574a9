package app.hotlist.gui.compare;

import app.hotlist.chart.Series;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.MetricIntervals;
import app.hotlist.experiment.Run;
import app.hotlist.workspace.ModelNotes;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A model on the leaderboard. How long the list is, what the user wrote to the model and whether it is recommended may
/// change; the rest stays.
final class CompareRow {

    /// What stays of a row.
    ///
    /// @param run how the model did
    /// @param place of the model in its training, from 0
    /// @param title its name, different from that of every other row
    /// @param best whether it comes nearest to the goal
    /// @param beside whether it is of the training that is compared with the last one
    record Model(Run run, int place, String title, boolean best, boolean beside) {}

    private final Model model;
    private final CallOrder order;
    private final MetricIntervals intervals;
    private final ReadOnlyIntegerProperty calls;
    private final BooleanProperty recommended = new SimpleBooleanProperty(false);
    private final ObjectProperty<ModelNotes> notes = new SimpleObjectProperty<>(ModelNotes.NONE);

    /// @param order the leads in the model's order, with what deals bring where that is known
    /// @param intervals of the model's measures
    /// @param calls how long the list is, from 1 to all leads; it is the same for all rows
    CompareRow(Model model, CallOrder order, MetricIntervals intervals, ReadOnlyIntegerProperty calls) {
        this.model = model;
        this.order = order;
        this.intervals = intervals;
        this.calls = calls;
    }

    Run run() {
        return model.run();
    }

    int place() {
        return model.place();
    }

    String title() {
        return model.title();
    }

    boolean best() {
        return model.best();
    }

    /// Whether it is the one to take.
    BooleanProperty recommendedProperty() {
        return recommended;
    }

    boolean beside() {
        return model.beside();
    }

    MetricIntervals intervals() {
        return intervals;
    }

    /// How long the list is.
    ReadOnlyIntegerProperty callsProperty() {
        return calls;
    }

    /// What a list of that length catches and misses.
    ConfusionMatrix matrix() {
        return order.matrix(calls.get());
    }

    long buyers() {
        return matrix().truePositive();
    }

    /// Where the number of buyers would mostly lie in the next list of that length.
    Interval nextBuyers() {
        return order.nextBuyersIn(calls.get());
    }

    /// What the list brings and costs; empty where nobody has said what a deal brings.
    Optional<MatrixMoney> money() {
        return order.earns() ? Optional.of(MatrixMoney.of(order, calls.get())) : Optional.empty();
    }

    ObjectProperty<ModelNotes> notesProperty() {
        return notes;
    }

    boolean pinned() {
        return notes.get().pinned();
    }

    /// The model as charts take it.
    Series series() {
        return new Series(run().spec().id(), title(), run().outOfFold());
    }
}
