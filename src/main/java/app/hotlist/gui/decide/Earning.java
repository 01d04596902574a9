package app.hotlist.gui.decide;

import app.hotlist.base.Problem;
import app.hotlist.decision.Money;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.MoneyOrders;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What deals bring and calls cost, as far as anybody has said so.
final class Earning {

    private final Session session;
    private final LatestJob job;
    private final Consumer<Problem> onProblem;

    Earning(Session session, Jobs jobs, Consumer<Problem> onProblem) {
        this.session = session;
        this.onProblem = onProblem;
        job = new LatestJob(jobs);
    }

    /// What has been said.
    Optional<Money> money() {
        return session.project().decision().money();
    }

    /// Says it. Where a column says what each deal brought, the leads are put in order in the background first.
    void set(Money money) {
        job.forget();
        if (Optional.of(money).equals(money())) {
            return;
        }
        if (money.worth() instanceof Money.Worth.Deal) {
            change(money);
            return;
        }
        CallList list = session.callList();
        List<CallList.Judged> models = list.models();
        job.<MoneyOrders>start(
                Strings.get("decide.job-money"),
                progress -> MoneyOrders.of(money, models, progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done(MoneyOrders made) -> {
                            list.take(made);
                            change(money);
                        }
                        case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    private void change(Money money) {
        session.change(
                Strings.get("decide.undo-money"),
                project -> project.withDecision(project.decision().with(money)));
    }

    /// Takes it back.
    void forget() {
        job.forget();
        session.change(
                Strings.get("decide.undo-no-money"),
                project -> project.withDecision(project.decision().withoutMoney()));
    }

    /// The columns that may say what each deal brought: all numbers of the past leads.
    List<String> columns() {
        return session.project().leads().map(Leads::table).stream()
                .flatMap(table -> table.schema().columns().stream())
                .filter(column -> column.type() == ColumnType.NUMBER)
                .map(column -> column.name())
                .toList();
    }

    /// "Best at 610 calls: +41,000." Or that no list earns anything, or that nothing is known.
    String sentence() {
        @Nullable CallOrder order = session.callList().orderProperty().get();
        if (order == null || !order.earns()) {
            return Strings.get("decide.money-unknown");
        }
        int best = order.mostProfitable();
        return best == 0
                ? Strings.get("decide.money-never")
                : Strings.get("decide.money-best", best, Math.round(order.profit(best)));
    }
}
