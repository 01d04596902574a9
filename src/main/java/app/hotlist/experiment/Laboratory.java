package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.DataFingerprint;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Outcome;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Where experiments are run: with the threads that an edge lends, under the eyes of whoever wants to watch. Neither
/// changes what comes of them.
public final class Laboratory {

    private static final int FEWEST_BUYERS = 10;

    /// The models' part of the work where the best of them is trained a second time.
    private static final double BEFORE_TWIN = 0.85;

    private final Parallelism parallelism;
    private final Onlooker onlooker;

    public Laboratory(Parallelism parallelism, Onlooker onlooker) {
        this.parallelism = parallelism;
        this.onlooker = onlooker;
    }

    /// The leads of an experiment, divided.
    private record Divided(Table table, Outcome outcome, List<Fold> folds) {}

    /// Trains and judges every model of the plan and hands out each run as soon as it is finished, so that what is
    /// there can be shown, and kept when the user stops the rest. Leads without an outcome, and those that a rule
    /// of the recipe sets aside, play no part.
    ///
    /// @param data which file the table comes from
    /// @throws app.hotlist.base.UserException if there are too few leads of either outcome, the recipe does not fit
    ///     the table, or not a single model can be trained
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public Experiment run(Plan plan, Table table, DataFingerprint data, Progress progress) {
        Divided leads = divided(plan, table);
        boolean doubted = !plan.suspects().isEmpty();
        Judging.Results results = judging(plan, plan.honestRecipe(table.schema()), leads, progress)
                .judge(plan.specs(), onlooker, progress.part(0, doubted ? BEFORE_TWIN : 1));
        if (results.runs().isEmpty()) {
            throw results.failures().getFirst().problem().exception();
        }
        Experiment experiment = new Experiment(plan, data, results.runs(), results.failures(), Optional.empty());
        return doubted ? experiment.with(twin(experiment, leads, progress.part(BEFORE_TWIN, 1))) : experiment;
    }

    private Twin twin(Experiment experiment, Divided leads, Progress progress) {
        Run best = experiment.best();
        Plan plan = experiment.plan();
        Judging.Results results =
                judging(plan, plan.recipe(), leads, progress).judge(List.of(best.spec()), Onlooker.NOBODY, progress);
        return new Twin(plan.suspects(), best, results.runs().getFirst());
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

    /// The recipe is fitted once per fold, on its training rows only, for all models.
    private Judging judging(Plan plan, Recipe recipe, Divided leads, Progress progress) {
        progress.report(0, Texts.get("experiment.preparing"));
        List<Callable<PreparedFold>> folds = leads.folds().stream()
                .<Callable<PreparedFold>>map(fold -> () -> {
                    progress.checkCancelled();
                    return PreparedFold.of(recipe, leads.table(), leads.outcome(), fold);
                })
                .toList();
        return new Judging(parallelism.all(folds), plan, parallelism);
    }
}
