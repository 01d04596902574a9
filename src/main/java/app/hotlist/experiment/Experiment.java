package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TierRule;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.table.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several kinds of model compared on the same leads and the same folds.
///
/// @param runs one per model of the plan, in its order, but for those that failed; fewer if the user stopped early
/// @param failures models that could not be trained
/// @param twin the best model with the plan's suspected columns, too; empty where none is suspected
/// @param told what was said of it when it was trained, where it was read back: a kept experiment has its runs, but not
///     the failures and the twin that some of the sentences speak of; empty where it was trained just now
public record Experiment(
        Plan plan,
        DataFingerprint data,
        List<Run> runs,
        List<Failure> failures,
        Optional<Twin> twin,
        List<String> told) {

    /// Tier A is the best tenth of the leads, tier B the next tenth.
    private static final double SHARE_OF_TIER_A = 0.1;

    public Experiment {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
        told = List.copyOf(told);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("an experiment needs at least one run");
        }
    }

    /// An experiment without failures and suspicions.
    public Experiment(Plan plan, DataFingerprint data, List<Run> runs) {
        this(plan, data, runs, List.of(), Optional.empty(), List.of());
    }

    Experiment with(Twin found) {
        return new Experiment(plan, data, runs, failures, Optional.of(found), told);
    }

    /// The run of a model of the plan, with the settings that were found for it; empty where it did not come to its
    /// end.
    public Optional<Run> runOf(ModelSpec planned) {
        return runs.stream().filter(run -> run.isOf(planned)).findFirst();
    }

    /// Those of some models that this experiment says nothing of: they were neither trained, nor did they fail.
    public List<ModelSpec> lacking(List<ModelSpec> models) {
        return models.stream()
                .filter(model -> runOf(model).isEmpty())
                .filter(model ->
                        failures.stream().noneMatch(failure -> failure.spec().equals(model)))
                .toList();
    }

    /// This experiment as the beginning of one with the models of another plan, too, which is the same in all else. A
    /// model of a kind that the other plan has with other settings is given up.
    ///
    /// @return empty if nothing would stay
    public Optional<Experiment> planning(Plan other) {
        Set<String> kinds = other.specs().stream().map(ModelSpec::id).collect(Collectors.toSet());
        List<ModelSpec> specs = Stream.concat(
                        other.specs().stream(),
                        plan.specs().stream().filter(spec -> runOf(spec).isPresent() && !kinds.contains(spec.id())))
                .toList();
        List<Run> stay = specs.stream().flatMap(spec -> runOf(spec).stream()).toList();
        return stay.isEmpty() ? Optional.empty() : Optional.of(new Experiment(other.withSpecs(specs), data, stay));
    }

    /// This experiment with more models of its plan.
    Experiment with(List<Run> more, List<Failure> failed) {
        List<Run> inOrder = plan.specs().stream()
                .flatMap(spec -> Stream.concat(runs.stream(), more.stream())
                        .filter(run -> run.isOf(spec))
                        .limit(1))
                .toList();
        return new Experiment(plan, data, inOrder, failed, Optional.empty(), List.of());
    }

    /// The same experiment, read back, of which these sentences were said when it was trained.
    public Experiment told(List<String> sentences) {
        return new Experiment(plan, data, runs, failures, twin, sentences);
    }

    /// The run that comes nearest to the plan's goal, the first of equals.
    public Run best() {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::value).reversed())
                .findFirst()
                .orElseThrow();
    }

    /// What is to be known of it, in sentences: models that failed, results that are too good to be true, gains
    /// that may be chance, and what suspected columns would bring.
    public List<String> remarks() {
        return Stream.of(
                        told.stream(),
                        failures.stream().map(Failure::text),
                        doubts().stream().map(Doubt::text),
                        searchedInVain().stream(),
                        twin.stream().map(Twin::text))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /// That better settings were found that are no better; of several models in one sentence; empty if that is not
    /// so.
    public Optional<String> searchedInVain() {
        List<Run> vain = runs.stream()
                .filter(run -> run.tuned()
                        .flatMap(tuned -> tuned.warning(run.spec().title()))
                        .isPresent())
                .toList();
        if (vain.size() > 1) {
            return Optional.of(Texts.get(
                    "experiment.tuned.all-noise",
                    Texts.list(vain.stream().map(run -> run.spec().title()).toList())));
        }
        return vain.stream().findFirst().flatMap(Run::warning);
    }

    /// What is too good to be true; nothing, mostly.
    public List<Doubt> doubts() {
        return Doubt.about(runs);
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
        CallOrder tested = CallOrder.of(chosen.outOfFold());
        Tiers tiers = new TierRule.ByCapacity().tiers(tested, (int) Math.round(SHARE_OF_TIER_A * tested.size()));
        Training training = new Training(
                name,
                plan.honestRecipe(table.schema()),
                chosen.spec(),
                plan.recipe().ruled(table),
                tiers,
                chosen.metrics(),
                chosen.calibrator(), // of the chances as the model gives them; those of the run are calibrated already
                data,
                plan.seed(),
                now);
        return LeadModel.train(training, progress);
    }
}
