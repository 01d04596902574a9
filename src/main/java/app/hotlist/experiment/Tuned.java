package app.hotlist.experiment;

import app.hotlist.base.Texts;
import java.util.List;
import java.util.Optional;

/// How a search for better settings went.
///
/// @param trials all settings that were tried, in their order, the usual ones first
/// @param gain the goal reached with the chosen settings less that with the usual ones, on folds that had no say
///     in the choice
/// @param band half the width of its 95 % band; `NaN` where it cannot be told
public record Tuned(List<Tried> trials, double gain, double band) {

    public Tuned {
        trials = List.copyOf(trials);
    }

    /// That the gain is no more than chance would make of equally good settings, in a sentence.
    public Optional<String> warning(String model) {
        return gain > band
                ? Optional.empty()
                : Optional.of(Texts.get("experiment.tuned.noise", model, trials.size(), gain));
    }

    /// The best value after each trial.
    public List<Double> bestSoFar() {
        double[] best = {Double.NEGATIVE_INFINITY};
        return trials.stream()
                .map(trial -> best[0] = Math.max(best[0], trial.value()))
                .toList();
    }

    /// What the settings gain on leads that had no say in their choice, and whether that may be chance, in a sentence.
    public String verdict() {
        String key = gain > band ? "experiment.tuned.clear" : "experiment.tuned.within-noise";
        return Double.isFinite(band) ? Texts.get(key, gain, band) : Texts.get("experiment.tuned.one-split", gain);
    }
}
