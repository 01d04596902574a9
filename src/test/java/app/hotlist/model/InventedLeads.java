package app.hotlist.model;

import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.recipe.FillCategory;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Standardize;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Leads that buy the more likely the more often they visit, most of all when somebody recommended us.
final class InventedLeads {

    static final Target TARGET = new Target("bought", "yes");

    private static final String[] SOURCES = {"Google", "Reference", "Chat", "Fair"};
    private static final double[] EFFECTS = {-0.5, 2.5, 0, -1.5};

    private InventedLeads() {}

    /// Columns `id`, `source`, `visits`, `minutes` (some missing), `city` (says nothing, some missing), `bought`.
    static Table table(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] ids = new String[rows];
        @Nullable String[] sources = new @Nullable String[rows];
        double[] visits = new double[rows];
        double[] minutes = new double[rows];
        @Nullable String[] cities = new @Nullable String[rows];
        String[] bought = new String[rows];
        for (int row = 0; row < rows; row++) {
            ids[row] = "L" + row;
            int source = random.nextInt(SOURCES.length);
            sources[row] = SOURCES[source];
            visits[row] = random.nextInt(12);
            minutes[row] = random.nextInt(10) == 0 ? Double.NaN : random.nextInt(600) / 10.0;
            cities[row] = random.nextInt(8) == 0 ? null : "City " + random.nextInt(5);
            double logOdds = -2 + EFFECTS[source] + 0.25 * visits[row] + (minutes[row] > 40 ? 1 : 0);
            bought[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? "yes" : "no";
        }
        return Table.of(
                TextColumn.of("id", ids),
                CategoryColumn.of("source", sources),
                NumberColumn.of("visits", visits),
                NumberColumn.of("minutes", minutes),
                CategoryColumn.of("city", cities),
                CategoryColumn.of("bought", bought));
    }

    static Recipe recipe() {
        return new Recipe(
                TARGET,
                Optional.of("id"),
                List.of(
                        new FillNumber(List.of("minutes"), FillNumber.Filling.MEDIAN, true),
                        new FillCategory(List.of("city"), FillCategory.Filling.UNKNOWN, false),
                        new OneHot(List.of("source", "city")),
                        new Standardize(List.of("visits", "minutes"))));
    }

    static Training training(ModelSpec spec, Table rows) {
        return training(spec, rows, new Calibrator.None());
    }

    static Training training(ModelSpec spec, Table rows, Calibrator calibrator) {
        Metrics metrics =
                Metrics.of(new Predictions(new int[] {0, 1}, new boolean[] {true, false}, new double[] {0.7, 0.2}));
        return new Training(
                "Spring",
                recipe(),
                spec,
                rows,
                new Tiers(0.7, 0.4, 0.2),
                metrics,
                calibrator,
                new DataFingerprint("leads.csv", "00ff", rows.rowCount(), 1, rows.schema()),
                7,
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    /// Few trees: enough to tell the sources apart, quick to grow.
    static TreeModels.BoostedTrees smallBoost() {
        return new TreeModels.BoostedTrees(25, 0.2, 3, 1, 0.8, 0.8, 0, 0, 0);
    }

    /// Leaf-wise trees, quick to grow.
    static TreeModels.LeafWiseTrees smallLeaves(int extraCopies) {
        return new TreeModels.LeafWiseTrees(25, 0.2, 8, 10, 0.8, 0.8, 0, 0, extraCopies);
    }

    /// Every kind of model, quick to train; in the blend one of two copies.
    static List<ModelSpec> quickSpecs() {
        return List.of(
                new ModelSpec.Baseline(),
                ModelSpec.LogisticRegression.defaults(),
                TreeModels.DecisionTree.defaults(),
                new TreeModels.RandomForest(40, 8, 5, 0.632, 0.5, 0),
                new TreeModels.ExtraTrees(40, 8, 5, 0.9, 0.6, 0),
                smallLeaves(0),
                smallBoost(),
                new MoreModels.AdaBoost(40, 2),
                MoreModels.LinearSvm.defaults(),
                MoreModels.NaiveBayes.defaults(),
                new MoreModels.NearestNeighbours(30, 1_000),
                new MoreModels.FactorizationMachine(2, 10, 1e-3),
                new MoreModels.TribuoBoost(20, 0.2, 3),
                new MoreModels.Blend(List.of(ModelSpec.LogisticRegression.defaults(), smallLeaves(1))));
    }
}
