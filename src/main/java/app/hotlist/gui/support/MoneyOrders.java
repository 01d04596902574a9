package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.decision.Money;
import app.hotlist.decision.Money.Worth;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Leads in the order in which models have them called, with money: made ahead, in the background, for where a column
/// says what each deal brought that is a walk along all leads for every model.
public final class MoneyOrders {

    /// None are made.
    static final MoneyOrders NONE = new MoneyOrders(Optional.empty(), new IdentityHashMap<>());

    private final Optional<Money> money;

    /// By identity: two runs are compared lead by lead.
    private final Map<Run, CallOrder> orders;

    private MoneyOrders(Optional<Money> money, Map<Run, CallOrder> orders) {
        this.money = money;
        this.orders = orders;
    }

    /// Makes the orders of models.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static MoneyOrders of(Money money, List<Judged> models, Progress progress) {
        Map<Run, CallOrder> orders = new IdentityHashMap<>();
        for (Judged model : models) {
            progress.checkCancelled();
            orders.computeIfAbsent(model.run(), _ -> order(model, Optional.of(money)));
        }
        return new MoneyOrders(Optional.of(money), orders);
    }

    /// The order of a model with that money, if it was made.
    Optional<CallOrder> find(Run run, Optional<Money> with) {
        return with.isPresent() && with.equals(money) ? Optional.ofNullable(orders.get(run)) : Optional.empty();
    }

    /// Makes the order of one model.
    static CallOrder order(Judged model, Optional<Money> money) {
        Predictions tested = model.run().outOfFold();
        if (money.isEmpty()) {
            return CallOrder.of(tested);
        }
        double call = money.get().call();
        return switch (money.get().worth()) {
            case Worth.Deal(double value) -> CallOrder.of(tested, value, call);
            case Worth.Column(String name) -> CallOrder.of(tested, values(model, name), call);
        };
    }

    /// What the leads' column says: nothing where there is no such column any more, or less than nothing.
    private static double[] values(Judged model, String name) {
        Predictions tested = model.run().outOfFold();
        Optional<Column> column = model.from()
                .basis()
                .leads()
                .map(Leads::table)
                .filter(table -> table.has(name))
                .map(table -> table.column(name));
        double[] values = new double[tested.size()];
        for (int lead = 0; lead < values.length; lead++) {
            double value = column.isPresent() && column.get() instanceof NumberColumn numbers
                    ? numbers.get(tested.row(lead))
                    : Double.NaN;
            values[lead] = value >= 0 && Double.isFinite(value) ? value : Double.NaN;
        }
        return values;
    }
}
