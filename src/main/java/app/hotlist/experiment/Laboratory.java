package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Outcome;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// Where experiments are run: with the threads that an edge lends, under the eyes of whoever wants to watch.
/// Neither changes what comes of them.
public final class Laboratory {

    private static final int FEWEST_BUYERS = 10;

    /// The search's part of the work where there is one, and that of training the best model a second time.
    private static final double SEARCH = 0.7;

    private static final double TWIN = 0.15;

    private final Parallelism parallelism;
    private final Onlooker onlooker;
    private final InstantSource clock;

    /// @param clock ends searches that have a budget of minutes
    public Laboratory(Parallelism parallelism, Onlooker onlooker, InstantSource clock) {
        this.parallelism = parallelism;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    /// Trains and judges every model of the plan and hands out each run as soon as it is finished, so that what is
    /// there can be shown, and kept when the user stops the rest. Leads without an outcome, and those that a rule
    /// of the recipe sets aside, play no part.
    ///
    /// @param data which file the table comes from
    /// @throws app.hotlist.base.UserException if there are too few leads of either outcome, the recipe does not
    ///     fit the table, or not a single model can be trained
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public Experiment run(Plan plan, Table table, DataFingerprint data, Progress progress) {
        Divided leads = divided(plan, table);
        Judged judged = judged(plan, plan.specs(), leads, progress);
        if (judged.runs().isEmpty()) {
            throw judged.failures().getFirst().problem().exception();
        }
        Experiment experiment =
                new Experiment(plan, data, judged.runs(), judged.failures(), Optional.empty(), List.of());
        return withTwin(experiment, leads, progress);
    }

    /// Trains and judges the models of the plan that an experiment lacks, for instance because the user stopped it.
    /// They are judged by the same leads as those that are there: what comes of it is what would have
    /// come of going on.
    ///
    /// @param table the one that the experiment was run on
    /// @throws app.hotlist.base.UserException as for [#run]
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public Experiment goOn(Experiment begun, Table table, Progress progress) {
        Plan plan = begun.plan();
        Divided leads = divided(plan, table);
        Judged judged = judged(plan, begun.lacking(plan.specs()), leads, progress);
        return withTwin(begun.with(judged.runs(), judged.failures()), leads, progress);
    }

    /// What came of models, with better settings where they were looked for.
    private record Judged(List<Run> runs, List<Failure> failures) {}

    private Judged judged(Plan plan, List<ModelSpec> specs, Divided leads, Progress progress) {
        double twinFrom = twinFrom(plan);
        double searchFrom = plan.tuning().isPresent() ? twinFrom - SEARCH : twinFrom;
        progress.report(0, Texts.get("experiment.preparing"));
        Bench bench = bench(plan, plan.honestRecipe(leads.table().schema()), leads, progress);
        Judging.Results results = new Judging(bench, parallelism).judge(specs, onlooker, progress.part(0, searchFrom));
        List<Run> runs = plan.tuning().isEmpty() || results.runs().isEmpty()
                ? results.runs()
                : searched(bench, leads, results, progress.part(searchFrom, twinFrom));
        return new Judged(runs, results.failures());
    }

    private static double twinFrom(Plan plan) {
        return plan.suspects().isEmpty() ? 1 : 1 - TWIN;
    }

    private Experiment withTwin(Experiment experiment, Divided leads, Progress progress) {
        Plan plan = experiment.plan();
        return plan.suspects().isEmpty()
                ? experiment
                : experiment.with(twin(experiment, leads, progress.part(twinFrom(plan), 1)));
    }

    private List<Run> searched(Bench bench, Divided leads, Judging.Results results, Progress progress) {
        Plan plan = bench.plan();
        Tuning tuning = plan.tuning().orElseThrow();
        Optional<Bench> inner = bench.folds().size() > 1
                ? Optional.empty()
                : Optional.of(
                        bench(plan, plan.honestRecipe(leads.table().schema()), leads.inner(plan.seed()), progress));
        Searches searches = new Searches(new Searches.Benches(bench, inner), tuning, parallelism, onlooker);
        return searches.run(results, clock, progress);
    }

    private Twin twin(Experiment experiment, Divided leads, Progress progress) {
        Run best = experiment.best();
        Plan plan = experiment.plan();
        Bench bench = bench(plan, plan.recipe(), leads, progress);
        Judging.Results results =
                new Judging(bench, parallelism).judge(List.of(best.spec()), Onlooker.NOBODY, progress);
        return new Twin(plan.suspects(), best, results.runs().getFirst());
    }

    /// The recipe is fitted once per fold, on its training rows only, for all models.
    private Bench bench(Plan plan, Recipe recipe, Divided leads, Progress progress) {
        List<Callable<PreparedFold>> folds = leads.folds().stream()
                .<Callable<PreparedFold>>map(fold -> () -> {
                    progress.checkCancelled();
                    return PreparedFold.of(recipe, leads.table(), leads.outcome(), fold);
                })
                .toList();
        return new Bench(parallelism.all(folds), plan);
    }

    private static Divided divided(Plan plan, Table table) {
        Table ruled = plan.recipe().ruled(table);
        Outcome outcome = Outcome.of(ruled, plan.recipe().target());
        if (outcome.positives() < FEWEST_BUYERS) {
            throw ExperimentProblem.TOO_FEW_BUYERS.with(outcome.positives(), FEWEST_BUYERS);
        }
        List<Fold> folds = plan.split().folds(ruled.rows(outcome.rows()), outcome.labels(), plan.seed());
        return new Divided(ruled, outcome, folds);
    }

    /// The leads of an experiment, divided.
    private record Divided(Table table, Outcome outcome, List<Fold> folds) {

        private static final int INNER_FOLDS = 3;

        /// The leads to learn from, divided once more: settings must not be chosen by the leads that judge them.
        Divided inner(long seed) {
            int[] learnt = folds.getFirst().train();
            boolean[] labels = new boolean[learnt.length];
            for (int i = 0; i < learnt.length; i++) {
                labels[i] = outcome.labels()[learnt[i]];
            }
            return new Divided(
                    table,
                    outcome,
                    new KFold(INNER_FOLDS)
                            .folds(labels, seed).stream()
                                    .map(fold -> new Fold(picked(learnt, fold.train()), picked(learnt, fold.judged())))
                                    .toList());
        }

        private static int[] picked(int[] from, int[] places) {
            return IntStream.of(places).map(place -> from[place]).toArray();
        }
    }
}
