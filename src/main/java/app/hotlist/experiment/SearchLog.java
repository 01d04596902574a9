package app.hotlist.experiment;

import app.hotlist.base.Texts;
import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a search for better settings went, or how far it is, over all models of a plan.
///
/// @param attempts in their order; the first one of each kind has the settings that the search began with
/// @param verdict what the best settings gain on leads that had no say in their choice, in a sentence; empty while the
///     search goes on
public record SearchLog(List<Attempt> attempts, String verdict) {

    /// Nothing tried yet.
    public static final SearchLog EMPTY = new SearchLog(List.of(), "");

    public SearchLog {
        attempts = List.copyOf(attempts);
    }

    /// Settings of a model that were tried.
    ///
    /// @param kind the model as the plan has it
    public record Attempt(ModelSpec kind, Tried tried) {

        /// The settings in which it differs from the plan, such as "trees 300, questions per tree 5".
        public String words() {
            String changed = kind.settings().stream()
                    .filter(setting -> kind.value(setting) != tried.spec().value(setting))
                    .map(setting -> Texts.get(
                            "experiment.search.setting",
                            setting.title(),
                            tried.spec().value(setting)))
                    .collect(Collectors.joining(", "));
            return changed.isEmpty() ? Texts.get("experiment.search.usual") : changed;
        }

        private boolean succeeded() {
            return !Double.isNaN(tried.value());
        }
    }

    /// The search for the settings of one model, when it is over.
    ///
    /// @param value how near to the goal the model came with the best settings; more is better
    public record Found(double value, Tuned tuned) {}

    /// The search of an experiment; empty if there was none.
    public static SearchLog of(Experiment experiment) {
        return of(experiment.runs().stream()
                .flatMap(run -> run.tuned().stream().map(tuned -> new Found(run.value(), tuned)))
                .toList());
    }

    /// The search of several models, one after the other.
    public static SearchLog of(List<Found> models) {
        List<Attempt> attempts = models.stream()
                .map(Found::tuned)
                .flatMap(tuned -> tuned.trials().stream()
                        .map(tried -> new Attempt(tuned.trials().getFirst().spec(), tried)))
                .toList();
        String verdict = models.stream()
                .max(Comparator.comparingDouble(Found::value))
                .map(best -> best.tuned().verdict())
                .orElse("");
        return new SearchLog(attempts, verdict);
    }

    /// The log with one more attempt.
    public SearchLog with(Attempt attempt) {
        List<Attempt> more = new ArrayList<>(attempts);
        more.add(attempt);
        return new SearchLog(more, verdict);
    }

    /// The best attempt, the first of equals; empty while none has succeeded.
    public Optional<Attempt> best() {
        return best(attempts.stream());
    }

    /// The best of those that had the settings to begin with.
    public Optional<Attempt> usual() {
        return best(attempts.stream()
                .filter(attempt -> attempt.kind().equals(attempt.tried().spec())));
    }

    private static Optional<Attempt> best(Stream<Attempt> among) {
        return among.filter(Attempt::succeeded)
                .sorted(Comparator.comparingDouble(
                                (Attempt attempt) -> attempt.tried().value())
                        .reversed())
                .findFirst();
    }

    /// "12 trials, best 0.9071 (Boosted trees), +0.0020 over the usual settings.", and the verdict. Empty before the
    /// first one.
    public String text() {
        return best().map(best -> Texts.get(
                        "experiment.search.text",
                        attempts.size(),
                        best.tried().value(),
                        best.kind().title(),
                        best.tried().value()
                                - usual().map(Attempt::tried).map(Tried::value).orElse(Double.NaN)))
                .map(sentence -> verdict.isEmpty() ? sentence : sentence + " " + verdict)
                .orElse("");
    }
}
