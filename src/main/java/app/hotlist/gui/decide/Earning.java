package app.hotlist.gui.decide;

import app.hotlist.evaluation.CallOrder;
import app.hotlist.gui.support.ProjectMoney;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import org.jspecify.annotations.Nullable;

/// What lists earn with the money of the project.
final class Earning {

    private final Session session;
    private final ProjectMoney money;

    Earning(Session session) {
        this.session = session;
        money = new ProjectMoney(session);
    }

    /// What deals bring and calls cost.
    ProjectMoney money() {
        return money;
    }

    /// "Best at 610 calls: +41,000 EUR". Or that no list earns anything, that nothing is known, or that it has not been
    /// added up.
    String sentence() {
        @Nullable CallOrder order = session.callList().orderProperty().get();
        if (order == null || !order.earns()) {
            return money.money().isPresent()
                    ? Strings.get("decide.money-uncounted")
                    : Strings.get("decide.money-unknown");
        }
        int best = order.mostProfitable();
        return best == 0
                ? Strings.get("decide.money-never")
                : money.in(Strings.get("decide.money-best", best, Math.round(order.profit(best))));
    }
}
