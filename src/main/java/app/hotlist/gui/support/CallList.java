package app.hotlist.gui.support;

import app.hotlist.decision.Decision;
import app.hotlist.decision.Money;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the call list ends, now: it follows whoever drags it, at once and without a step to undo, until the end is
/// [settled][#settle()].
///
/// How long the list is depends on what is called: the tested leads in the order of the chosen model or, before any is
/// chosen, of the best one.
public final class CallList {

    private final Session session;
    private final ReadOnlyObjectWrapper<Cutoff> cutoff =
            new ReadOnlyObjectWrapper<>(Decision.usual().cutoff());
    private final ReadOnlyObjectWrapper<Judged> judged = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CallOrder> order = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper(length(cutoff.get(), null));
    private final ReadOnlyIntegerWrapper settled = new ReadOnlyIntegerWrapper(calls.get());
    private Decision decision = Decision.usual();
    private MoneyOrders ahead = MoneyOrders.NONE;

    /// A model and what it said of leads that it had not seen.
    ///
    /// @param from the training it belongs to
    /// @param run of that training
    public record Judged(Trained from, Run run) {}

    CallList(Session session) {
        this.session = session;
        session.trainedProperty().subscribe(_ -> judge());
        session.chosenProperty().subscribe(_ -> judge());
        session.projectProperty().subscribe(_ -> follow());
    }

    private void judge() {
        @Nullable Judged now = now();
        @Nullable Judged before = judged.get();
        if (now == null ? before != null : !now.equals(before)) {
            judged.set(now);
            rank();
        }
        divide();
    }

    /// The chosen model divides new leads into tiers by the rule of the project.
    private void divide() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable CallOrder tested = order.get();
        if (chosen != null && chosen.origin().isPresent() && tested != null && tested.size() > 0) {
            LeadModel divided = chosen.model().with(decision.tiers().tiers(tested, settled.get()));
            if (divided != chosen.model()) {
                session.chosenProperty().set(new ChosenModel(divided, chosen.origin()));
            }
        }
    }

    private @Nullable Judged now() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable Trained trained = session.trainedProperty().get();
        if (chosen != null && chosen.origin().isPresent()) {
            ChosenModel.Origin origin = chosen.origin().get();
            return new Judged(origin.trained(), origin.run());
        }
        return trained == null ? null : new Judged(trained, trained.experiment().best());
    }

    /// Whoever drags is not disturbed by other changes of the project.
    private void follow() {
        Decision now = session.project().decision();
        boolean richer = now.money().isPresent() && !now.money().equals(decision.money());
        boolean poorer = now.money().isEmpty() && decision.money().isPresent();
        boolean moved = !now.cutoff().equals(decision.cutoff());
        decision = now;
        if (richer) {
            rank(); // first: the list may now end where it earns most
        }
        if (moved) {
            move(now.cutoff());
        }
        if (poorer) {
            rank(); // last: the list may have ended where it earned most
        }
        settled.set(length(now.cutoff(), order.get()));
        divide();
    }

    private void rank() {
        @Nullable Judged model = judged.get();
        @Nullable CallOrder next = model == null ? null : order(model, decision.money());
        settled.set(length(decision.cutoff(), next));
        calls.set(length(cutoff.get(), next));
        order.set(next); // last: whoever hears of the order looks at the calls
    }

    /// The tested leads in the order of another model, with the money of the project.
    ///
    /// @param model has judged leads of the same table
    public CallOrder orderOf(Judged model) {
        return order(model, decision.money());
    }

    private CallOrder order(Judged model, Optional<Money> money) {
        return ahead.find(model.run(), money).orElseGet(() -> MoneyOrders.order(model, money));
    }

    /// Every model whose order is asked for: work with them may be done elsewhere, for [#take(MoneyOrders)].
    public List<Judged> models() {
        @Nullable Trained trained = session.trainedProperty().get();
        @Nullable Beside beside = session.besideProperty().get();
        List<Judged> models = new ArrayList<>();
        if (trained != null) {
            trained.experiment().runs().forEach(run -> models.add(new Judged(trained, run)));
        }
        if (trained != null && beside != null) {
            beside.experiment().runs().forEach(run -> models.add(new Judged(trained, run)));
        }
        Optional.ofNullable(judged.get()).ifPresent(models::add);
        return models;
    }

    /// Takes orders that were made in the background, before the money they are made with becomes that of the project.
    public void take(MoneyOrders made) {
        ahead = made;
    }

    private static int length(Cutoff cutoff, @Nullable CallOrder order) {
        if (order != null) {
            return cutoff.calls(order);
        }
        return cutoff instanceof Cutoff.Capacity(int wanted) ? wanted : 0;
    }

    /// Ends the list elsewhere for the moment; [#settle()] makes it last.
    public void move(Cutoff other) {
        calls.set(length(other, order.get())); // first: whoever hears of the cut-off looks at the calls
        cutoff.set(other);
    }

    /// Makes the present end of the list a part of the project, as a change to undo.
    public void settle() {
        Cutoff present = cutoff.get();
        session.change(
                words(present),
                project -> project.withDecision(project.decision().with(present)));
    }

    /// The change as after the word "Undo", such as "call 200 leads".
    private static String words(Cutoff cutoff) {
        return switch (cutoff) {
            case Cutoff.Capacity(int calls) -> Strings.get("decide.undo-capacity", calls);
            case Cutoff.MinimumPrecision(double share) -> Strings.get("decide.undo-precision", share);
            case Cutoff.MinimumRecall(double share) -> Strings.get("decide.undo-recall", share);
            case Cutoff.MostProfit() -> Strings.get("decide.undo-profit");
            case Cutoff.Probability(double chance) -> Strings.get("decide.undo-chance", chance);
        };
    }

    /// Where the list ends now; never `null`.
    public ReadOnlyObjectProperty<Cutoff> cutoffProperty() {
        return cutoff.getReadOnlyProperty();
    }

    /// How many of the tested leads are on the list now.
    public ReadOnlyIntegerProperty callsProperty() {
        return calls.getReadOnlyProperty();
    }

    /// The same of the list as it was settled last: it does not follow whoever drags.
    public ReadOnlyIntegerProperty settledCallsProperty() {
        return settled.getReadOnlyProperty();
    }

    /// The model whose list it is; `null` before the first training.
    public ReadOnlyObjectProperty<Judged> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    /// The tested leads in the order of that model, with the money of the project; `null` before the first training.
    public ReadOnlyObjectProperty<CallOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }
}
