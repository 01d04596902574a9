package app.hotlist.decision;

import app.hotlist.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a tier of a call list promised and what came of it, by the answers that came back. Ready for JSON.
///
/// @param leads whose outcome is known
/// @param promised their mean chance, in [0, 1]; 0 without any
/// @param bought how many of them bought
public record TierPromise(Tier tier, long leads, double promised, long bought) {

    /// A promise made to fewer leads proves nothing.
    private static final long ENOUGH = 30;

    /// Whether a promise was kept.
    public enum Verdict {
        /// Too few outcomes are known.
        TOO_FEW,
        /// It was, as far as chance lets anybody say.
        KEPT,
        /// Fewer bought than promised.
        LESS,
        /// More bought than promised.
        MORE
    }

    public TierPromise {
        if (bought < 0 || bought > leads) {
            throw new IllegalArgumentException("%d of %d leads bought".formatted(bought, leads));
        }
        if (!(promised >= 0 && promised <= 1)) {
            throw new IllegalArgumentException("a promise of " + promised);
        }
    }

    /// The promise against what happened; empty while no outcome is known.
    public Optional<Promise> promise() {
        return leads == 0 ? Optional.empty() : Optional.of(new Promise(promised, (double) bought / leads, leads));
    }

    /// Whether the tier kept its promise.
    public Verdict verdict() {
        return promise()
                .filter(made -> made.leads() >= ENOUGH)
                .map(TierPromise::verdict)
                .orElse(Verdict.TOO_FEW);
    }

    private static Verdict verdict(Promise promise) {
        if (promise.kept()) {
            return Verdict.KEPT;
        }
        return promise.happened() < promise.promised() ? Verdict.LESS : Verdict.MORE;
    }

    /// Several lists together, a line for each tier, A first.
    public static List<TierPromise> sum(List<TierPromise> all) {
        List<TierPromise> sums = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            long leads = 0;
            long bought = 0;
            double promised = 0;
            for (TierPromise one : all) {
                if (one.tier() == tier) {
                    leads += one.leads();
                    bought += one.bought();
                    promised += one.leads() * one.promised();
                }
            }
            sums.add(new TierPromise(tier, leads, leads == 0 ? 0 : promised / leads, bought));
        }
        return sums;
    }
}
