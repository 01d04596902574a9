package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Money.Worth;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.CallList.Judged;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// Leads in the order in which models have them called, with what a column says that each deal brings: that is a walk
/// along all leads for every model.
final class MoneyOrders {

    /// None are made.
    static final MoneyOrders NONE = new MoneyOrders(Optional.empty(), Optional.empty(), new IdentityHashMap<>());

    private final Optional<Money> money;
    private final Optional<Money> complete;

    /// By identity: two runs are compared lead by lead.
    private final IdentityHashMap<Run, CallOrder> orders;

    private MoneyOrders(Optional<Money> money, Optional<Money> complete, IdentityHashMap<Run, CallOrder> orders) {
        this.money = money;
        this.complete = complete;
        this.orders = orders;
    }

    /// Makes the orders of models. Takes long: it is work for a job.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    static MoneyOrders of(Money money, List<Judged> models, Progress progress) {
        IdentityHashMap<Run, CallOrder> orders = new IdentityHashMap<>();
        IdentityHashMap<Trained, Money> complete = new IdentityHashMap<>();
        for (Judged model : models) {
            progress.checkCancelled();
            Optional<Leads> past = model.from().basis().leads();
            Money known = complete.computeIfAbsent(model.from(), _ -> PastDeals.complete(money, past));
            orders.computeIfAbsent(
                    model.run(), run -> order(run.outOfFold(), PastDeals.ofRows(known, past), money.call()));
        }
        return new MoneyOrders(
                Optional.of(money), models.stream().findFirst().map(model -> complete.get(model.from())), orders);
    }

    /// The money by which every deal brings something, if orders were made with that money.
    Optional<Money> complete(Money wanted) {
        return complete.filter(_ -> Optional.of(wanted).equals(money));
    }

    private static CallOrder order(Predictions tested, IntToDoubleFunction ofRows, double call) {
        double[] deals = new double[tested.size()];
        Arrays.setAll(deals, lead -> ofRows.applyAsDouble(tested.row(lead)));
        return CallOrder.of(tested, deals, call);
    }

    /// Whether they were made of all these models with that money.
    boolean have(Optional<Money> wanted, List<Judged> models) {
        return wanted.equals(money) && models.stream().allMatch(model -> orders.containsKey(model.run()));
    }

    /// The order of a model with that money: what takes no time is made, what was made before is found, and where
    /// neither is so nothing is known of money.
    CallOrder of(Run run, Optional<Money> wanted) {
        Predictions tested = run.outOfFold();
        if (wanted.isPresent() && wanted.get().worth() instanceof Worth.Deal(double value)) {
            return CallOrder.of(tested, value, wanted.get().call());
        }
        return wanted.isPresent() && wanted.equals(money) && orders.containsKey(run)
                ? orders.get(run)
                : CallOrder.of(tested);
    }
}
