package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.model.ModelSpec;
import app.hotlist.table.Parallelism;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for better settings of one model after the other, the quick ones first: what they leave of their share of the
/// time goes to those after them, which need more.
final class Searches {

    /// Where models are judged, and where their settings are chosen.
    ///
    /// @param choosing empty where several folds judge, each by settings that the others have chosen
    record Benches(Bench judging, Optional<Bench> choosing) {}

    private final Benches benches;
    private final Tuning tuning;
    private final Parallelism parallelism;
    private final Onlooker onlooker;

    Searches(Benches benches, Tuning tuning, Parallelism parallelism, Onlooker onlooker) {
        this.benches = benches;
        this.tuning = tuning;
        this.parallelism = parallelism;
        this.onlooker = onlooker;
    }

    /// When the user stops, the search at hand ends with the best that it has found.
    ///
    /// @param usual the models with the settings of the plan
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    List<Run> run(Judging.Results usual, InstantSource clock, Progress progress) {
        List<Run> searchable = usual.runs().stream()
                .filter(run -> SearchSpace.of(run.spec()).size() > 0)
                .sorted(Comparator.comparingDouble(run -> run.spec().pace()))
                .toList();
        List<Run> runs = new ArrayList<>(usual.runs());
        Instant begun = clock.instant();
        int done = 0;
        for (Run run : searchable) {
            progress.checkCancelled();
            double size = searchable.size();
            Progress here = progress.part(done / size, (done + 1) / size);
            Spending spending = switch (tuning.budget()) {
                case Budget.Trials(int trials) -> Spending.of(trials, here);
                case Budget.Minutes(int minutes) -> {
                    Duration left = Duration.ofMinutes(minutes).minus(Duration.between(begun, clock.instant()));
                    yield Spending.of(left.dividedBy(searchable.size() - done), clock, here);
                }
            };
            Run better = search(run.spec(), usual, spending, here);
            runs.set(runs.indexOf(run), better);
            onlooker.finished(run.spec(), better);
            done++;
        }
        progress.checkCancelled();
        return runs;
    }

    private Run search(ModelSpec start, Judging.Results usual, Spending spending, Progress here) {
        Bench choosing = benches.choosing().orElseGet(benches::judging);
        Tuner tuner = new Tuner(choosing, tuning.search(), parallelism, onlooker);
        Plan plan = choosing.plan();
        if (benches.choosing().isEmpty()) {
            Tuner.Found found = tuner.search(start, usual.folds().getOrDefault(start, List.of()), spending);
            return Runs.of(found.best(), parallelism.all(found.judged()), plan).with(found.tuned());
        }
        Tuner.Found found = tuner.search(start, tuner.train(start, here), spending);
        FoldResult judged = benches.judging().train(found.best(), 0, Progress.NONE);
        return Runs.of(found.best(), List.of(judged), plan).with(found.tuned());
    }
}
