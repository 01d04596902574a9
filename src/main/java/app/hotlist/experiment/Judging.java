package app.hotlist.experiment;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.model.ModelSpec;
import app.hotlist.table.Parallelism;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Judges kinds of model on the same folds, a model of one fold at a time on each thread.
/// Neither the other models nor the number of threads can change what comes of it.
final class Judging {

    /// What came of it, in the order of the plan.
    ///
    /// @param folds what the models of every fold said, by kind
    record Results(List<Run> runs, List<Failure> failures, Map<ModelSpec, List<FoldResult>> folds) {}

    private final Bench bench;
    private final Parallelism parallelism;
    private final AtomicBoolean broken = new AtomicBoolean();

    Judging(Bench bench, Parallelism parallelism) {
        this.bench = bench;
        this.parallelism = parallelism;
    }

    /// Trains a model per kind and fold and judges it by the leads that it has not seen. A kind that cannot be
    /// trained does not keep the others from it.
    ///
    /// @throws CancellationException if the user asked to stop
    Results judge(List<ModelSpec> specs, Onlooker onlooker, Progress progress) {
        int folds = bench.folds().size();
        Standing standing = new Standing(progress, onlooker, specs, folds);
        List<InWork> works =
                specs.stream().map(spec -> new InWork(spec, standing)).toList();
        parallelism.all(works.stream()
                .sorted(Comparator.comparingDouble(work -> Effort.turn(work.spec)))
                .flatMap(work -> IntStream.range(0, folds).mapToObj(fold -> piece(work, fold)))
                .toList());
        return new Results(
                works.stream()
                        .flatMap(work -> Optional.ofNullable(work.run).stream())
                        .toList(),
                works.stream()
                        .flatMap(work -> Optional.ofNullable(work.failure).stream())
                        .toList(),
                works.stream().collect(Collectors.toMap(work -> work.spec, work -> work.complete)));
    }

    private Callable<Boolean> piece(InWork work, int fold) {
        return () -> {
            if (broken.get()) {
                throw new CancellationException();
            }
            boolean ended = false;
            try {
                work.doFold(fold);
                ended = true;
            } finally {
                if (!ended) {
                    broken.set(true);
                }
            }
            return ended;
        };
    }

    /// A kind of model whose folds come in one after the other, in any order.
    private final class InWork {

        private final ModelSpec spec;
        private final Standing standing;
        private final @Nullable FoldResult[] results =
                new FoldResult[bench.folds().size()];
        private List<FoldResult> complete = List.of();
        private @Nullable Run run;
        private @Nullable Failure failure;

        InWork(ModelSpec spec, Standing standing) {
            this.spec = spec;
            this.standing = standing;
        }

        void doFold(int fold) {
            Progress here = standing.of(spec, fold);
            here.checkCancelled();
            if (hasFailed()) {
                return;
            }
            try {
                keep(fold, bench.train(spec, fold, here));
                here.report(1, "");
            } catch (UserException stopped) {
                fail(stopped.problem());
            } catch (OutOfMemoryError _) {
                fail(ExperimentProblem.OUT_OF_MEMORY.with(spec.title()).problem());
            }
        }

        private synchronized boolean hasFailed() {
            return failure != null;
        }

        private synchronized void fail(Problem problem) {
            if (failure == null) {
                failure = new Failure(spec, problem);
                standing.failed(failure);
            }
        }

        private synchronized void keep(int fold, FoldResult result) {
            results[fold] = result;
            List<FoldResult> all = new ArrayList<>();
            for (@Nullable FoldResult one : results) {
                if (one == null) {
                    return;
                }
                all.add(one);
            }
            complete = all;
            run = Runs.of(spec, all, bench.plan());
            standing.finished(spec, run);
        }
    }
}
