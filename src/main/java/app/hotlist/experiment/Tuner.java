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
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for better settings of one model.
///
/// Settings come and go in pairs, whatever the number of threads: the search depends on what it knows when it
/// proposes, and must not know more where there are more threads.
final class Tuner {

    private static final int PAIR = 2;

    /// After so many trials for each setting that is searched, none of which brought anything, there is little left to
    /// find.
    private static final int PATIENCE = 10;

    /// A trial brings something if it lifts the best mean by this part of the mean's standard error.
    private static final double LEAST_RISE = 0.1;

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

    /// Settings and what they reached in every fold; nothing where they could not be trained.
    ///
    /// @param folds make the whole result of each fold; none are kept of settings that are the choice for no fold
    private record Candidate(Tried tried, List<Double> values, List<Callable<FoldResult>> folds) {

        static Candidate usual(ModelSpec spec, List<FoldResult> folds, Goal goal) {
            return of(
                    spec,
                    Runs.values(folds.stream().map(FoldResult::judged).toList(), goal),
                    folds.stream().map(FoldResult::took),
                    folds.stream().<Callable<FoldResult>>map(fold -> () -> fold).toList());
        }

        static Candidate tried(ModelSpec spec, List<FoldAttempt> folds, Goal goal) {
            return of(
                    spec,
                    Runs.values(folds.stream().map(FoldAttempt::judged).toList(), goal),
                    folds.stream().map(FoldAttempt::took),
                    folds.stream()
                            .<Callable<FoldResult>>map(fold -> () -> fold.result(Progress.NONE))
                            .toList());
        }

        private static Candidate of(
                ModelSpec spec, List<Double> values, Stream<Duration> took, List<Callable<FoldResult>> folds) {
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
            return new Candidate(new Tried(spec, mean, took.reduce(Duration.ZERO, Duration::plus)), values, folds);
        }

        Candidate withoutModels() {
            return new Candidate(tried, values, List.of());
        }

        /// Of the mean over the folds; `NaN` for a single fold.
        double standardError() {
            double squares = values.stream()
                    .mapToDouble(value -> (value - tried.value()) * (value - tried.value()))
                    .sum();
            return Math.sqrt(squares / (values.size() - 1) / values.size());
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
    /// counts. Of a budget of time it leaves the rest to other models when nothing better comes up any more.
    ///
    /// @param usual the results of the settings to begin with
    /// @param spending when the search is to end; cancelled by then
    Found search(ModelSpec start, List<FoldResult> usual, Spending spending) {
        Goal goal = bench.plan().aim();
        Proposals proposals = Proposals.of(search, start, bench.plan().seed());
        List<Candidate> all = new ArrayList<>(List.of(Candidate.usual(start, usual, goal)));
        onlooker.tried(start, all.getFirst().tried());
        boolean more = true;
        while (more && spending.left(all.size()) > 0) {
            boolean dry = spending.isOfTime() && isDry(all);
            List<ModelSpec> next = dry || spending.isLate(all.size()) ? bagged(all) : List.of();
            if (next.isEmpty() && !dry) {
                next = proposals.next(Math.min(PAIR, spending.left(all.size())), tried(all));
            }
            more = !next.isEmpty() && tryOut(start, next, all, spending);
        }
        return found(all);
    }

    /// Whether the last trials brought nothing. A grid says itself where it ends.
    private boolean isDry(List<Candidate> all) {
        Candidate usual = all.getFirst();
        int before =
                all.size() - PATIENCE * SearchSpace.of(usual.tried().spec()).size();
        return !(search instanceof Search.Grid)
                && before > 0
                && bestMean(all) - bestMean(all.subList(0, before)) <= LEAST_RISE * usual.standardError();
    }

    private static double bestMean(List<Candidate> some) {
        return best(some, candidate -> candidate.tried().value()).tried().value();
    }

    /// The best settings of those that have not been bagged yet. It takes many times as long, and lifts good
    /// settings about alike: so it is left for the end, and for the best. A search that was told where to look
    /// looks nowhere else.
    private List<ModelSpec> bagged(List<Candidate> all) {
        if (!(search instanceof Search.Guided)) {
            return List.of();
        }
        List<ModelSpec> known =
                all.stream().map(candidate -> candidate.tried().spec()).toList();
        return ranked(all, candidate -> candidate.tried().value())
                .flatMap(candidate -> candidate.tried().spec().bagged().stream())
                .filter(spec -> !known.contains(spec))
                .limit(1)
                .toList();
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
    /// @param judged make for each fold what the settings said that did best in all the others: no fold has a say
    ///     in the choice of the settings that it judges
    record Found(ModelSpec best, List<Callable<FoldResult>> judged, Tuned tuned) {}

    private static Found found(List<Candidate> all) {
        Candidate usual = all.getFirst();
        Candidate best = best(all, candidate -> candidate.tried().value());
        List<Candidate> chosen = chosen(all);
        List<Double> values = new ArrayList<>();
        List<Callable<FoldResult>> judged = new ArrayList<>();
        for (int fold = 0; fold < chosen.size(); fold++) {
            values.add(chosen.get(fold).values().get(fold));
            judged.add(chosen.get(fold).folds().get(fold));
        }
        Gain gain = Gain.of(usual.values(), values);
        return new Found(best.tried().spec(), judged, new Tuned(tried(all), gain.mean(), gain.band()));
    }

    /// For each fold the settings that do best in all the others.
    private static List<Candidate> chosen(List<Candidate> all) {
        return IntStream.range(0, all.getFirst().values().size())
                .mapToObj(fold -> best(all, candidate -> candidate.without(fold)))
                .toList();
    }

    /// The first of the best of those that could be trained; the usual one where none could.
    private static Candidate best(List<Candidate> all, ToDoubleFunction<Candidate> value) {
        return ranked(all, value).findFirst().orElse(all.getFirst());
    }

    /// Those that could be trained, the best first.
    private static Stream<Candidate> ranked(List<Candidate> all, ToDoubleFunction<Candidate> value) {
        return all.stream()
                .filter(candidate -> !Double.isNaN(candidate.tried().value()))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -value.applyAsDouble(candidate)));
    }

    /// Models are large, and settings that were once overtaken are never the choice again.
    private static void keepOnlyChosenModels(List<Candidate> all) {
        List<Candidate> chosen = chosen(all);
        all.replaceAll(candidate -> chosen.contains(candidate) ? candidate : candidate.withoutModels());
    }

    private static List<Tried> tried(List<Candidate> all) {
        return all.stream().map(Candidate::tried).toList();
    }

    /// @return whether the search may go on
    private boolean tryOut(ModelSpec start, List<ModelSpec> next, List<Candidate> all, Spending spending) {
        try {
            spending.report(all.size(), Texts.get("experiment.tuning", start.title(), all.size() + 1));
            List<Optional<FoldAttempt>> attempts = parallelism.all(next.stream()
                    .flatMap(spec ->
                            IntStream.range(0, bench.folds().size()).mapToObj(fold -> piece(spec, fold, spending)))
                    .toList());
            int folds = bench.folds().size();
            for (int i = 0; i < next.size(); i++) {
                List<FoldAttempt> sound = attempts.subList(i * folds, (i + 1) * folds).stream()
                        .flatMap(Optional::stream)
                        .toList();
                Candidate candidate = Candidate.tried(
                        next.get(i),
                        sound.size() == folds ? sound : List.of(),
                        bench.plan().aim());
                all.add(candidate);
                onlooker.tried(start, candidate.tried());
            }
            keepOnlyChosenModels(all);
            return true;
        } catch (CancellationException _) {
            return false;
        }
    }

    /// Settings that cannot be trained do not end the search.
    private Callable<Optional<FoldAttempt>> piece(ModelSpec spec, int fold, Progress spending) {
        return () -> {
            spending.checkCancelled();
            try {
                return Optional.of(bench.attempt(spec, fold, spending));
            } catch (UserException | OutOfMemoryError _) {
                return Optional.empty();
            }
        };
    }
}
