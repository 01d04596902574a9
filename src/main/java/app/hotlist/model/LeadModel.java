package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// A trained model: all that is needed to give leads their chances, tiers and reasons. Nothing is fitted or
/// guessed at that moment.
///
/// Immutable; safe for many threads at once. [ModelFile] writes and reads it.
public final class LeadModel {

    /// A value that moves the chance by less than this is no reason.
    private static final double LEAST_POINTS = 0.005;

    private static final int MOST_REASONS = 3;

    /// So many training leads show what the columns do.
    private static final int IMPORTANCE_ROWS = 2_000;

    /// So many leads are scored at a time: enough to share the work out, few enough to bound the memory.
    private static final int CHUNK = 2_048;

    /// What is known of a model beside its recipe and classifier; a part of its file.
    ///
    /// @param calibrator absent in files from before there were any
    /// @param evidence absent in files from before anything was counted
    record Facts(
            ModelCard card,
            Tiers tiers,
            Effects effects,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Calibrator> calibrator,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<Evidence> evidence) {}

    private final Facts facts;
    private final FittedRecipe recipe;
    private final Classifier classifier;
    private final CheckRows checkRows;
    private final SourceColumns columns;

    LeadModel(Facts facts, FittedRecipe recipe, Classifier classifier, CheckRows checkRows) {
        this.facts = facts;
        this.recipe = recipe;
        this.classifier = classifier;
        this.checkRows = checkRows;
        columns = SourceColumns.of(recipe.features());
        if (facts.effects().centre().points().size() != columns.size()) {
            throw new IllegalArgumentException("the average lead has %d columns, the recipe %d"
                    .formatted(facts.effects().centre().points().size(), columns.size()));
        }
    }

    /// Trains a model on all rows with an outcome.
    ///
    /// @throws app.hotlist.base.UserException if the recipe does not fit the rows, all leads ended the same way,
    ///     or the kind of model cannot run on this computer
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static LeadModel train(Training training, Progress progress) {
        Recipe recipe =
                training.spec().recipe(training.recipe(), training.rows().schema());
        TrainingSet set = TrainingSet.of(recipe, training.rows());
        Classifier raw =
                Trial.classifier(training.spec(), set, Trial.Conditions.alone(training.seed()), progress.part(0, 0.9));
        Classifier classifier = CalibratedClassifier.of(raw, training.calibrator());
        progress.report(0.9, Texts.get("model.weighing"));
        int[] sample = Lots.some(set.size(), IMPORTANCE_ROWS, training.seed());
        Effects effects = Effects.of(classifier, set, sample, progress);
        Evidence evidence = Evidence.of(set, set.columns().names());
        ModelCard card = new ModelCard(
                training.name(),
                training.spec().inBundle(),
                recipe,
                training.seed(),
                training.data(),
                training.metrics(),
                training.trainedAt(),
                version());
        CheckRows check = CheckRows.of(
                set.table(),
                set.recipe().input(),
                training.seed(),
                rows -> classifier.chances(SparseRows.of(set.recipe().apply(rows))));
        progress.report(1, Texts.get("model.weighing"));
        return new LeadModel(
                new Facts(card, training.tiers(), effects, Optional.of(training.calibrator()), Optional.of(evidence)),
                set.recipe(),
                classifier,
                check);
    }

    /// As the jar says; there is none when the classes run from a folder.
    private static String version() {
        return Optional.ofNullable(LeadModel.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /// The same model as a registered version, which every list it makes will name.
    public LeadModel as(Registered place) {
        Facts named =
                new Facts(facts.card().as(place), facts.tiers(), facts.effects(), facts.calibrator(), facts.evidence());
        return new LeadModel(named, recipe, classifier, checkRows);
    }

    /// What the model is and how well it did.
    public ModelCard card() {
        return facts.card();
    }

    /// How leads are prepared, and which columns they need.
    public FittedRecipe recipe() {
        return recipe;
    }

    /// From which chance on a lead belongs to which tier.
    public Tiers tiers() {
        return facts.tiers();
    }

    /// The same model with other tiers: its chances and reasons stay what they are.
    public LeadModel with(Tiers others) {
        return others.equals(tiers())
                ? this
                : new LeadModel(
                        new Facts(facts.card(), others, facts.effects(), facts.calibrator(), facts.evidence()),
                        recipe,
                        classifier,
                        checkRows);
    }

    /// Whether the other model gives every lead the same chance: they differ in nothing but their tiers.
    public boolean agreesWith(LeadModel other) {
        return classifier == other.classifier && recipe == other.recipe;
    }

    /// What turns the raw chances of the classifier into those that the model gives.
    public Calibrator calibrator() {
        return facts.calibrator().orElseGet(Calibrator.None::new);
    }

    /// The mean chance of the training leads: what reasons are measured from.
    public double averageChance() {
        return facts.effects().centre().average();
    }

    /// What became of the leads it was trained on, by column; empty for a model from before that was counted.
    public Optional<Evidence> evidence() {
        return facts.evidence();
    }

    /// How much each column matters, the most important first.
    public List<ColumnImportance> importance() {
        return facts.effects().importance();
    }

    /// The chance of every lead, in [0, 1], in the order of the rows. The fast way: without reasons.
    ///
    /// @param leads with the columns of `recipe().input()`; others are not looked at
    /// @throws app.hotlist.base.UserException if a column is missing or holds something else
    public double[] chances(Table leads) {
        return classifier.chances(SparseRows.of(recipe.apply(leads)));
    }

    /// The same by several threads.
    public double[] chances(Table leads, Parallelism threads) {
        double[] chances = new double[leads.rowCount()];
        List<double[]> some = threads.all(chunks(leads, from -> chances(chunk(leads, from))));
        for (int i = 0; i < some.size(); i++) {
            System.arraycopy(some.get(i), 0, chances, i * CHUNK, some.get(i).length);
        }
        return chances;
    }

    /// The chance, tier and reasons of every lead, in the order of the rows.
    ///
    /// @param leads with the columns of `recipe().input()`, and that of the id, if there is one
    /// @throws app.hotlist.base.UserException if a column is missing or holds something else
    public List<ScoredLead> score(Table leads) {
        return score(leads, Parallelism.NONE);
    }

    /// The same by several threads.
    public List<ScoredLead> score(Table leads, Parallelism threads) {
        return threads.all(chunks(leads, from -> scored(chunk(leads, from), from))).stream()
                .flatMap(List::stream)
                .toList();
    }

    /// The same chances and tiers without reasons, which takes less time.
    public List<ScoredLead> scoreWithoutReasons(Table leads, Parallelism threads) {
        double[] chances = chances(leads, threads);
        return IntStream.range(0, chances.length)
                .mapToObj(row -> new ScoredLead(
                        id(leads, row, 0), chances[row], tiers().of(chances[row]), List.of(), Optional.empty()))
                .toList();
    }

    /// @param before leads that stand before these
    private List<ScoredLead> scored(Table leads, int before) {
        return takenApart(leads, apart -> {
            List<Reason> reasons = apart.reasons();
            return new ScoredLead(
                    id(leads, apart.row(), before),
                    apart.chance(),
                    tiers().of(apart.chance()),
                    reasons.stream()
                            .filter(reason -> reason.points() >= LEAST_POINTS)
                            .limit(MOST_REASONS)
                            .toList(),
                    reasons.stream()
                            .filter(reason -> reason.points() <= -LEAST_POINTS)
                            .findFirst());
        });
    }

    /// The chance of every lead taken apart completely, in the order of the rows.
    ///
    /// @param leads with the columns of `recipe().input()`; others are not looked at
    /// @throws app.hotlist.base.UserException if a column is missing or holds something else
    public List<Explanation> explain(Table leads) {
        return Parallelism.NONE
                .all(chunks(
                        leads,
                        from -> takenApart(
                                chunk(leads, from),
                                apart -> new Explanation(
                                        averageChance(), apart.chance(), apart.reasons(), apart.error()))))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<Callable<T>> chunks(Table leads, IntFunction<T> work) {
        return IntStream.iterate(0, from -> from < leads.rowCount(), from -> from + CHUNK)
                .<Callable<T>>mapToObj(from -> () -> work.apply(from))
                .toList();
    }

    private static Table chunk(Table leads, int from) {
        return leads.rowCount() <= CHUNK
                ? leads
                : leads.rows(IntStream.range(from, Math.min(leads.rowCount(), from + CHUNK))
                        .toArray());
    }

    /// What a column does to the chances of these leads, the greatest effect first: one for numbers and categories,
    /// several for dates (weeks, months, weekdays, hours), none where no lead has a value, or no two leads the same
    /// text. Up to 500 of the leads, drawn by lot, are given up to 24 values, so the work is bounded.
    ///
    /// @param column one of `recipe().input()`
    /// @param leads with the columns of `recipe().input()`; others are not looked at
    /// @throws app.hotlist.base.UserException if a column is missing or holds something else
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public List<ColumnEffect> effects(String column, Table leads, long seed, Progress progress) {
        if (!recipe.input().names().contains(column)) {
            throw new IllegalArgumentException("the model does not look at " + column);
        }
        if (leads.rowCount() == 0) {
            return List.of();
        }
        Table sample = leads.rows(Lots.some(leads.rowCount(), PartialDependence.LEADS, seed));
        ToDoubleFunction<Table> mean =
                some -> Arrays.stream(chances(some)).average().orElseThrow();
        return new PartialDependence(sample, mean, progress)
                .of(recipe.withoutPlaceholders(leads).column(column));
    }

    /// A lead and every column's reason, the strongest first.
    private record Apart(int row, double chance, List<Reason> reasons, double error) {}

    private <T> List<T> takenApart(Table leads, Function<Apart, T> made) {
        Contributions contributions = classifier.contributions(SparseRows.of(recipe.apply(leads)), columns);
        Reasons reasons = Reasons.of(facts, columns, recipe.withoutPlaceholders(leads));
        List<T> all = new ArrayList<>(leads.rowCount());
        for (int row = 0; row < leads.rowCount(); row++) {
            double chance = contributions.chances()[row];
            double[] points = facts.effects().centre().centred(contributions.points()[row], chance);
            all.add(made.apply(new Apart(
                    row, chance, reasons.of(row, points), contributions.errors()[row])));
        }
        return all;
    }

    private String id(Table leads, int row, int before) {
        return recipe.recipe()
                .id()
                .filter(leads::has)
                .map(column -> leads.column(column).text(row))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Integer.toString(before + row + 1));
    }

    Facts facts() {
        return facts;
    }

    Classifier classifier() {
        return classifier;
    }

    CheckRows checkRows() {
        return checkRows;
    }
}
