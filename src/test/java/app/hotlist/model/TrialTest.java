package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.PlaceholderToMissing;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.OutcomeProblem;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.protos.core.ModelProto;

class TrialTest {

    private static final Table LEADS = InventedLeads.table(1_500, 21);

    @Test
    void everyKindBeatsTheBaselineOnLeadsItHasNotSeen() {
        for (ModelSpec spec : InventedLeads.quickSpecs()) {
            double auc = crossValidated(spec, LEADS);

            if (spec instanceof ModelSpec.Baseline) {
                assertEquals(0.5, auc, 1e-15);
            } else {
                assertTrue(auc > 0.76, () -> spec.id() + " " + auc);
            }
        }
    }

    @Test
    void learnsNothingFromShuffledOutcomes() {
        SplittableRandom random = new SplittableRandom(9);
        String[] shuffled = IntStream.range(0, LEADS.rowCount())
                .mapToObj(row -> LEADS.column("bought").text(row))
                .toArray(String[]::new);
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            String kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        Table nonsense = LEADS.with(CategoryColumn.of("bought", shuffled));

        for (ModelSpec spec : InventedLeads.quickSpecs()) {
            assertEquals(0.5, crossValidated(spec, nonsense), 0.05, spec::id);
        }
    }

    @Test
    void theSameSeedMakesTheSameChancesAndTheSameImportance() {
        TrainingSet set = TrainingSet.of(InventedLeads.recipe(), LEADS);
        for (ModelSpec spec : InventedLeads.quickSpecs()) {
            Trial first = Trial.train(spec, set, new Trial.Conditions(3, 1), Progress.NONE);
            Trial second = Trial.train(spec, set, new Trial.Conditions(3, 1), Progress.NONE);

            assertArrayEquals(
                    first.chances(set.recipe().apply(LEADS)),
                    second.chances(set.recipe().apply(LEADS)),
                    0);
            Features judged = set.recipe().apply(LEADS);
            assertEquals(
                    first.importance(judged, set.labels(), Progress.NONE),
                    second.importance(judged, set.labels(), Progress.NONE));
        }
    }

    @Test
    void saysByEachMeasureHowMuchAColumnMatters() {
        TrainingSet set = TrainingSet.of(InventedLeads.recipe(), LEADS);
        Table unseen = InventedLeads.table(800, 22);
        Features judged = set.recipe().apply(unseen);
        boolean[] labels = Outcome.of(unseen, InventedLeads.TARGET).labels();
        for (ModelSpec spec : InventedLeads.quickSpecs()) {
            List<ColumnImportance> columns = Trial.train(spec, set, new Trial.Conditions(3, 1), Progress.NONE)
                    .importance(judged, labels, Progress.NONE);

            double source = named("source", columns).missed().orElseThrow();
            double city = named("city", columns).missed().orElseThrow();
            if (spec instanceof ModelSpec.Baseline) {
                assertEquals(0, source, 0);
            } else {
                assertTrue(source > 0.05 && Math.abs(city) < 0.04, () -> spec.id() + ": " + columns);
            }
            boolean grown = spec instanceof TreeModels || spec instanceof MoreModels.AdaBoost;
            assertTrue(columns.stream().allMatch(column -> column.gain().isPresent() || !grown), spec::id);
            if (grown) {
                double gain = named("source", columns).gain().orElseThrow();
                assertTrue(gain > named("city", columns).gain().orElseThrow(), () -> spec.id() + ": " + columns);
                assertEquals(
                        1,
                        columns.stream()
                                .mapToDouble(column -> column.gain().orElseThrow())
                                .sum(),
                        1e-9);
            }
        }
    }

    private static ColumnImportance named(String name, List<ColumnImportance> columns) {
        return columns.stream()
                .filter(column -> column.column().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceholderIsNotNamedAsAValueThatHurts() {
        String[] sources = IntStream.range(0, LEADS.rowCount())
                .mapToObj(row -> LEADS.column("source").text(row))
                .map(source -> source.equals("Fair") ? "Select" : source)
                .toArray(String[]::new);
        List<Step> steps = new ArrayList<>(InventedLeads.recipe().steps());
        steps.addFirst(new PlaceholderToMissing(List.of("source"), Set.of("Select")));
        TrainingSet set = TrainingSet.of(
                new Recipe(InventedLeads.TARGET, Optional.of("id"), steps),
                LEADS.with(CategoryColumn.of("source", sources)));

        Trial trial =
                Trial.train(ModelSpec.LogisticRegression.defaults(), set, new Trial.Conditions(3, 1), Progress.NONE);
        List<ColumnImportance> importance =
                trial.importance(set.recipe().apply(set.table()), set.labels(), Progress.NONE);

        assertEquals(Optional.of("not given"), named("source", importance).hurts());
    }

    @Test
    void nothingIsMissedWhereAllLeadsEndedTheSameWay() {
        TrainingSet set = TrainingSet.of(InventedLeads.recipe(), LEADS);
        Trial trial = Trial.train(InventedLeads.smallBoost(), set, new Trial.Conditions(3, 1), Progress.NONE);

        assertTrue(trial.importance(set.recipe().apply(LEADS), new boolean[LEADS.rowCount()], Progress.NONE).stream()
                .allMatch(column -> column.missed().isEmpty()));
    }

    @Test
    void refusesLeadsThatAllEndedTheSameWay() {
        String[] all = new String[LEADS.rowCount()];
        Arrays.fill(all, "yes");
        Table happy = LEADS.with(CategoryColumn.of("bought", all));

        UserException failure = assertThrows(UserException.class, () -> TrainingSet.of(InventedLeads.recipe(), happy));

        assertEquals(OutcomeProblem.ALWAYS_POSITIVE, failure.problem().kind());
    }

    @Test
    void aTreesAnswerRestsOnEnoughLeads() {
        TrainingSet set = TrainingSet.of(InventedLeads.recipe(), LEADS);
        Trial trial = Trial.train(new TreeModels.DecisionTree(12, 100), set, new Trial.Conditions(3, 1), Progress.NONE);

        double[] chances = trial.chances(set.recipe().apply(LEADS));

        // Every answer is that of a group of at least 100 of the 1,500 leads, so there are at most 15 + the
        // groups that smaller ones were parted from.
        long answers = Arrays.stream(chances).distinct().count();
        assertTrue(answers >= 4 && answers <= 30, "answers " + answers);
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        assertTrue(sorted[0] > 0.001 && sorted[sorted.length - 1] < 0.999);
    }

    @Test
    void tribuoItselfReadsTheTreeThatWasSaved() throws Exception {
        TrainingSet set = TrainingSet.of(InventedLeads.recipe(), LEADS);
        LeadDataset data = new LeadDataset(set.rows(), set.labels());
        TreeClassifier ours = TreeClassifier.train(new TreeModels.DecisionTree(5, 20), data, Progress.NONE);

        org.tribuo.Model<Label> theirs = org.tribuo.Model.deserialize(
                        ModelProto.parseFrom(ours.parts().get(TreeClassifier.MODEL)))
                .castModel(Label.class);

        double[] chances = ours.chances(set.rows());
        int agreed = 0;
        for (int row = 0; row < chances.length; row++) {
            Example<Label> example = data.getExample(row);
            boolean bought = theirs.predict(example).getOutput().equals(LeadDataset.BOUGHT);
            agreed += bought == chances[row] > 0.5 ? 1 : 0;
        }
        // All but those in groups that are too small to answer for themselves.
        assertTrue(agreed > 0.97 * chances.length, "agreed " + agreed);
    }

    /// Mean AUC over three folds.
    private static double crossValidated(ModelSpec spec, Table leads) {
        double sum = 0;
        for (int fold = 0; fold < 3; fold++) {
            int judged = fold;
            Table train = leads.rows(IntStream.range(0, leads.rowCount())
                    .filter(row -> row % 3 != judged)
                    .toArray());
            Table rest = leads.rows(IntStream.range(0, leads.rowCount())
                    .filter(row -> row % 3 == judged)
                    .toArray());
            TrainingSet set = TrainingSet.of(InventedLeads.recipe(), train);
            Outcome outcome = Outcome.of(rest, InventedLeads.TARGET);
            double[] chances = Trial.train(spec, set, new Trial.Conditions(5, 1), Progress.NONE)
                    .chances(set.recipe().apply(rest));
            sum += Metrics.of(new Predictions(outcome.rows(), outcome.labels(), chances))
                            .rocAuc()
                    / 3;
        }
        return sum;
    }
}
