package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Several kinds of model compared on the same leads and the same folds.
///
/// @param runs one per model of the plan, in its order; fewer if the user stopped early
public record Experiment(Plan plan, DataFingerprint data, List<Run> runs) {

    private static final int FEWEST_BUYERS = 10;

    /// Tier A is the best tenth of the leads, tier B the next tenth.
    private static final double SHARE_OF_TIER_A = 0.1;

    public Experiment {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("an experiment needs at least one run");
        }
    }

    /// Trains and judges every model of the plan. Leads without an outcome, and those that a rule
    /// of the recipe sets aside, play no part.
    ///
    /// @param data which file the table comes from
    /// @throws app.hotlist.base.UserException if there are too few leads of either outcome, or the recipe does
    ///     not fit the table
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Experiment run(Plan plan, Table table, DataFingerprint data, Progress progress) {
        return run(plan, table, data, progress, _ -> {});
    }

    /// Trains and judges every model of the plan and hands out each run as soon as it is finished, so that what is
    /// there can be shown, and kept when the user stops the rest.
    ///
    /// @param asEachFinishes is called on this thread
    /// @throws app.hotlist.base.UserException if there are too few leads of either outcome, or the recipe does
    ///     not fit the table
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Experiment run(
            Plan plan, Table table, DataFingerprint data, Progress progress, Consumer<Run> asEachFinishes) {
        List<PreparedFold> folds = folds(plan, plan.recipe().ruled(table), progress);
        double effort = plan.specs().stream().mapToDouble(Experiment::effort).sum();
        double done = 0;
        List<Run> runs = new ArrayList<>();
        for (ModelSpec spec : plan.specs()) {
            double after = done + effort(spec);
            Run run = new Trials(folds, plan.seed()).judge(spec, progress.part(done / effort, after / effort));
            runs.add(run);
            asEachFinishes.accept(run);
            done = after;
        }
        return new Experiment(plan, data, runs);
    }

    /// Fitted once per fold, on its training rows only, for all models.
    private static List<PreparedFold> folds(Plan plan, Table table, Progress progress) {
        Outcome outcome = Outcome.of(table, plan.recipe().target());
        if (outcome.positives() < FEWEST_BUYERS) {
            throw ExperimentProblem.TOO_FEW_BUYERS.with(outcome.positives(), FEWEST_BUYERS);
        }
        List<PreparedFold> prepared = new ArrayList<>();
        for (Fold fold : plan.split().folds(table.rows(outcome.rows()), outcome.labels(), plan.seed())) {
            progress.checkCancelled();
            progress.report(0, Texts.get("experiment.preparing"));
            prepared.add(PreparedFold.of(plan.recipe(), table, outcome, fold));
        }
        return prepared;
    }

    /// How long a kind takes, roughly, compared with the others: only progress depends on it.
    private static double effort(ModelSpec spec) {
        return switch (spec) {
            case ModelSpec.Baseline _ -> 0.1;
            case ModelSpec.LogisticRegression _, ModelSpec.DecisionTree _ -> 1;
            case ModelSpec.BoostedTrees _ -> 4;
        };
    }

    /// The run with the highest mean ROC AUC, the first of equals.
    public Run best() {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::aucMean).reversed())
                .findFirst()
                .orElseThrow();
    }

    /// Trains the model of a run again, now on all leads with an outcome. Its tiers and metrics are those of the
    /// leads that it had not seen.
    ///
    /// @param chosen one of [#runs()]
    /// @param table the one that the experiment was run on
    /// @param now when the model is trained
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public LeadModel train(Run chosen, String name, Table table, Instant now, Progress progress) {
        if (!runs.contains(chosen)) {
            throw new IllegalArgumentException("no run of this experiment: " + chosen.spec());
        }
        Tiers tiers = Tiers.byCapacity(chosen.outOfFold(), SHARE_OF_TIER_A);
        Training training = new Training(
                name,
                plan.recipe(),
                chosen.spec(),
                plan.recipe().ruled(table),
                tiers,
                chosen.metrics(),
                data,
                plan.seed(),
                now);
        return LeadModel.train(training, progress);
    }
}
