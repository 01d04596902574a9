package app.hotlist.decision;

import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Money;
import app.hotlist.model.TierRule;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a call list is made of chances. Ready for JSON.
///
/// @param cutoff where the list ends
/// @param tiers how leads are divided into tiers
/// @param money what a deal brings and a call costs; empty where nobody has said
/// @param callsOfOneCaller how many leads one more caller would call, at least 1
/// @param approvals who has agreed to a list, the latest last
public record Decision(
        Cutoff cutoff,
        TierRule tiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Money> money,
        int callsOfOneCaller,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Approval> approvals) {

    private static final int USUAL_CALLS = 200;
    private static final int PART = 5;
    private static final int ENOUGH_LEADS = PART * USUAL_CALLS;
    private static final int USUAL_CALLS_OF_ONE = 40;

    public Decision {
        approvals = List.copyOf(approvals);
        if (callsOfOneCaller < 1) {
            throw new IllegalArgumentException("a caller who makes " + callsOfOneCaller + " calls");
        }
        if (cutoff instanceof Cutoff.MostProfit && money.isEmpty()) {
            throw new IllegalArgumentException("no profit without money");
        }
    }

    /// 200 calls, tiers by capacity, no money, 40 calls of one more caller.
    public static Decision usual() {
        return usual(ENOUGH_LEADS);
    }

    /// The same for so many past leads: of few, a fifth is called. With all of them on the list no model could show
    /// that it is better than chance.
    public static Decision usual(long leads) {
        return new Decision(
                new Cutoff.Capacity(leads < ENOUGH_LEADS ? (int) Math.max(1, leads / PART) : USUAL_CALLS),
                new TierRule.ByCapacity(),
                Optional.empty(),
                USUAL_CALLS_OF_ONE,
                List.of());
    }

    /// This decision with another end of the list.
    public Decision with(Cutoff other) {
        return new Decision(other, tiers, money, callsOfOneCaller, approvals);
    }

    /// This decision with another rule for the tiers.
    public Decision with(TierRule other) {
        return new Decision(cutoff, other, money, callsOfOneCaller, approvals);
    }

    /// This decision with other money.
    public Decision with(Money other) {
        return new Decision(cutoff, tiers, Optional.of(other), callsOfOneCaller, approvals);
    }

    /// This decision without money. A list that ended where it earned most has the usual length again.
    public Decision withoutMoney() {
        Cutoff left = cutoff instanceof Cutoff.MostProfit ? usual().cutoff() : cutoff;
        return new Decision(left, tiers, Optional.empty(), callsOfOneCaller, approvals);
    }

    /// This decision with other callers.
    public Decision withCallsOfOneCaller(int calls) {
        return new Decision(cutoff, tiers, money, calls, approvals);
    }

    /// Whether the other decision differs in nothing but where the list ends and who has approved it.
    public boolean differsInListOnly(Decision other) {
        return money.equals(other.money)
                && new Decision(other.cutoff, tiers, money, callsOfOneCaller, other.approvals).equals(other);
    }

    /// This decision with one more approval.
    public Decision approved(Approval approval) {
        List<Approval> all = new ArrayList<>(approvals);
        all.add(approval);
        return new Decision(cutoff, tiers, money, callsOfOneCaller, all);
    }
}
