package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.model.ModelSpec;
import app.hotlist.table.Parallelism;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// Looks for better settings of one model.
///
/// Settings come and go in pairs, whatever the number of threads: the search depends on what it knows when it
/// proposes, and must not know more where there are more threads.
final class Tuner {

    private static final int PAIR = 2;

    private final Bench bench;
    private final Search search;
    private final Parallelism parallelism;
    private final Onlooker onlooker;

    Tuner(Bench bench, Search search, Parallelism parallelism, Onlooker onlooker) {
        this.bench = bench;
        this.search = search;
        this.parallelism = parallelism;
        this.onlooker = onlooker;
    }

    /// Settings, what came of them, and what they said in every fold; no folds where they could not be trained.
    private record Candidate(Tried tried, List<FoldResult> folds, List<Double> values) {

        static Candidate of(ModelSpec spec, List<FoldResult> folds, Goal goal) {
            List<Double> values = Runs.values(folds, goal);
            Duration took = folds.stream().map(FoldResult::took).reduce(Duration.ZERO, Duration::plus);
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
            return new Candidate(new Tried(spec, mean, took), folds, values);
        }

        /// The mean over all folds but one; over that one where there is no other.
        double without(int fold) {
            return IntStream.range(0, values.size())
                    .filter(other -> other != fold || values.size() == 1)
                    .mapToDouble(values::get)
                    .average()
                    .orElse(Double.NEGATIVE_INFINITY);
        }
    }

    /// Searches until the budget is spent, nothing is left to try, or the user stops; whatever was found by then
    /// counts.
    ///
    /// @param usual the results of the settings to begin with
    /// @param spending when the search is to end; cancelled by then
    Found search(ModelSpec start, List<FoldResult> usual, Spending spending) {
        Goal goal = bench.plan().aim();
        Proposals proposals = Proposals.of(search, start, bench.plan().seed());
        List<Candidate> all = new ArrayList<>(List.of(Candidate.of(start, usual, goal)));
        onlooker.tried(start, all.getFirst().tried());
        boolean more = true;
        while (more && spending.left(all.size()) > 0) {
            List<ModelSpec> next = proposals.next(Math.min(PAIR, spending.left(all.size())), tried(all));
            more = !next.isEmpty() && tryOut(start, next, all, spending);
        }
        return found(all, goal);
    }

    /// The results of settings in every fold.
    ///
    /// @throws UserException if they cannot be trained
    /// @throws CancellationException if the user asked to stop
    List<FoldResult> train(ModelSpec spec, Progress progress) {
        return parallelism.all(IntStream.range(0, bench.folds().size())
                .<Callable<FoldResult>>mapToObj(fold -> () -> bench.train(spec, fold, progress))
                .toList());
    }

    /// What was found.
    ///
    /// @param best the settings with the best mean
    /// @param judged for each fold what the settings said that did best in all the others: no fold has a say in
    ///     the choice of the settings that it judges
    record Found(ModelSpec best, List<FoldResult> judged, Tuned tuned) {}

    private static Found found(List<Candidate> all, Goal goal) {
        List<Candidate> sound = all.stream()
                .filter(candidate -> !Double.isNaN(candidate.tried().value()))
                .toList();
        Candidate usual = all.getFirst();
        Candidate best = sound.stream()
                .sorted(Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.tried().value()))
                .findFirst()
                .orElse(usual);
        List<FoldResult> judged = IntStream.range(0, usual.folds().size())
                .mapToObj(fold -> sound.stream()
                        .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.without(fold)))
                        .findFirst()
                        .orElse(usual)
                        .folds()
                        .get(fold))
                .toList();
        Gain gain = Gain.of(usual.values(), Runs.values(judged, goal));
        return new Found(best.tried().spec(), judged, new Tuned(tried(all), gain.mean(), gain.band()));
    }

    private static List<Tried> tried(List<Candidate> all) {
        return all.stream().map(Candidate::tried).toList();
    }

    /// @return whether the search may go on
    private boolean tryOut(ModelSpec start, List<ModelSpec> next, List<Candidate> all, Spending spending) {
        try {
            spending.report(all.size(), Texts.get("experiment.tuning", start.title(), all.size() + 1));
            List<Optional<FoldResult>> results = parallelism.all(next.stream()
                    .flatMap(spec ->
                            IntStream.range(0, bench.folds().size()).mapToObj(fold -> piece(spec, fold, spending)))
                    .toList());
            int folds = bench.folds().size();
            for (int i = 0; i < next.size(); i++) {
                List<FoldResult> sound = results.subList(i * folds, (i + 1) * folds).stream()
                        .flatMap(Optional::stream)
                        .toList();
                Candidate candidate = Candidate.of(
                        next.get(i),
                        sound.size() == folds ? sound : List.of(),
                        bench.plan().aim());
                all.add(candidate);
                onlooker.tried(start, candidate.tried());
            }
            return true;
        } catch (CancellationException _) {
            return false;
        }
    }

    /// Settings that cannot be trained do not end the search.
    private Callable<Optional<FoldResult>> piece(ModelSpec spec, int fold, Progress spending) {
        return () -> {
            spending.checkCancelled();
            try {
                return Optional.of(bench.train(spec, fold, spending));
            } catch (UserException | OutOfMemoryError _) {
                return Optional.empty();
            }
        };
    }
}
