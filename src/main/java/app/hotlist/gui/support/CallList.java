package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import app.hotlist.decision.Decision;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Money.Worth;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper(length(cutoff.get(), null, 0));
    private final ReadOnlyIntegerWrapper settled = new ReadOnlyIntegerWrapper(calls.get());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private LatestJob job = new LatestJob(new Jobs(Runnable::run, Runnable::run));
    private MoneyOrders made = MoneyOrders.NONE;
    private Decision decision = Decision.usual();

    /// A model and what it said of leads that it had not seen.
    ///
    /// @param from the training it belongs to
    /// @param run of that training
    public record Judged(Trained from, Run run) {}

    CallList(Session session) {
        this.session = session;
        session.trainedProperty().subscribe(_ -> judge(true));
        session.chosenProperty().subscribe(_ -> judge(false));
        session.besideProperty().subscribe(_ -> countMoney());
        session.projectProperty().subscribe(_ -> follow());
    }

    /// Counts in the background from now on what a column says that deals bring; until this is called, at once.
    public void countIn(Jobs jobs) {
        job = new LatestJob(jobs);
    }

    /// @param amongOthers whether there are other models to choose from, the judged one may be the same
    private void judge(boolean amongOthers) {
        @Nullable Judged now = now();
        boolean other = !Objects.equals(now, judged.get());
        if (other) {
            judged.set(now);
            take(now == null ? null : made.of(now.run(), decision.money()));
        }
        if (other || amongOthers) {
            countMoney();
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
            countMoney(); // first: the list may now end where it earns most
        }
        if (moved) {
            move(now.cutoff());
        }
        if (poorer) {
            countMoney(); // last: the list may have ended where it earned most
        }
        settled.set(length(now.cutoff(), order.get(), settled.get()));
        divide();
    }

    /// Looks what deals bring by the project's money. Where that takes a job the order stays as it was until it is
    /// done.
    private void countMoney() {
        job.forget();
        counting.set(false);
        problem.set(null);
        @Nullable Judged model = judged.get();
        Optional<Money> money = decision.money();
        if (model == null) {
            return;
        }
        boolean byColumn = money.isPresent() && money.get().worth() instanceof Worth.Column;
        List<Judged> models = models(model);
        if (!byColumn || made.have(money, models)) {
            take(made.of(model.run(), money));
            return;
        }
        counting.set(true);
        job.<MoneyOrders>start(
                Strings.get("money.job"),
                progress -> MoneyOrders.of(money.orElseThrow(), models, progress),
                outcome -> {
                    made = outcome instanceof Outcome.Done(MoneyOrders done) ? done : MoneyOrders.NONE;
                    problem.set(outcome instanceof Outcome.Failed(Problem failure) ? failure : null);
                    counting.set(false);
                    take(made.of(model.run(), money));
                    divide();
                });
    }

    /// Every model whose order is asked for.
    private List<Judged> models(Judged model) {
        List<Judged> models = new ArrayList<>(List.of(model));
        @Nullable Trained trained = session.trainedProperty().get();
        @Nullable Beside beside = session.besideProperty().get();
        if (trained != null) {
            trained.experiment().runs().forEach(run -> models.add(new Judged(trained, run)));
            if (beside != null) {
                beside.experiment().runs().forEach(run -> models.add(new Judged(trained, run)));
            }
        }
        return models;
    }

    private void take(@Nullable CallOrder next) {
        settled.set(length(decision.cutoff(), next, settled.get()));
        calls.set(length(cutoff.get(), next, calls.get()));
        order.set(next); // last: whoever hears of the order looks at the calls
    }

    /// The tested leads in the order of another model, with the money of the project; while that is being counted,
    /// without any.
    ///
    /// @param model has judged leads of the same table
    public CallOrder orderOf(Judged model) {
        return made.of(model.run(), decision.money());
    }

    /// @param before how long the list was: so long it stays where it ends by money of which nothing is known yet
    private static int length(Cutoff cutoff, @Nullable CallOrder order, int before) {
        if (order == null) {
            return cutoff instanceof Cutoff.Capacity(int wanted) ? wanted : 0;
        }
        return cutoff instanceof Cutoff.MostProfit && !order.earns()
                ? Math.min(before, order.size())
                : cutoff.calls(order);
    }

    /// Ends the list elsewhere for the moment; [#settle()] makes it last.
    public void move(Cutoff other) {
        calls.set(length(other, order.get(), calls.get())); // first: whoever hears of the cut-off looks at the calls
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
    /// While money is being counted, with the money of before.
    public ReadOnlyObjectProperty<CallOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// The project's money, by which every deal brings something, if that has been counted.
    Optional<Money> complete(Money money) {
        return made.complete(money);
    }

    /// Counts once more what deals bring, where it was stopped or could not be counted.
    public void countAgain() {
        countMoney();
    }

    /// What kept it from being counted what deals bring; `null` if nothing did.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is being counted what deals bring: figures of money are old until it is done.
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }
}
