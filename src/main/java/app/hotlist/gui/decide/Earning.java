package app.hotlist.gui.decide;

import app.hotlist.decision.Money;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What deals bring and calls cost, as far as anybody has said so.
final class Earning {

    private final Session session;

    Earning(Session session) {
        this.session = session;
    }

    /// What has been said.
    Optional<Money> money() {
        return session.project().decision().money();
    }

    /// Says it.
    void set(Money money) {
        session.change(
                Strings.get("decide.undo-money"),
                project -> project.withDecision(project.decision().with(money)));
    }

    /// Takes it back.
    void forget() {
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
