package app.hotlist.gui.decide;

import app.hotlist.decision.TierOutcome;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.TierRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How leads are divided into tiers, and what another rule would make of the tested ones.
final class Tiering {

    private final Session session;

    Tiering(Session session) {
        this.session = session;
    }

    /// The rule that holds.
    TierRule rule() {
        return session.project().decision().tiers();
    }

    /// What a rule makes of the tested leads, at the list as it was settled; empty without tested leads.
    List<TierOutcome> preview(TierRule rule) {
        @Nullable CallOrder order = session.callList().orderProperty().get();
        int calls = session.callList().settledCallsProperty().get();
        return order == null || order.size() == 0 ? List.of() : TierOutcome.of(order, rule.tiers(order, calls));
    }

    /// Makes a rule hold.
    void use(TierRule rule) {
        session.change(
                words(rule), project -> project.withDecision(project.decision().with(rule)));
    }

    private static String words(TierRule rule) {
        return switch (rule) {
            case TierRule.ByCapacity _ -> Strings.get("decide.undo-tiers-capacity");
            case TierRule.ByChance _ -> Strings.get("decide.undo-tiers-chance");
            case TierRule.Quarters _ -> Strings.get("decide.undo-tiers-quarters");
        };
    }
}
