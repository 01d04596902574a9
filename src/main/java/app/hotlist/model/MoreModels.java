package app.hotlist.model;

import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Schema;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/// Kinds of model beyond the sensible ones: seldom the best, now and then a surprise.
public sealed interface MoreModels extends ModelSpec {

    /// Every one that has defaults.
    static List<ModelSpec> all() {
        return List.of(
                LinearSvm.defaults(),
                NaiveBayes.defaults(),
                NearestNeighbours.defaults(),
                FactorizationMachine.defaults(),
                AdaBoost.defaults(),
                TribuoBoost.defaults(),
                Blend.defaults());
    }

    /// A weighted sum of the features that parts buyers from others by the widest margin; the distance from
    /// the border becomes a chance by an S-shaped curve, fitted to leads that were held out.
    ///
    /// @param cost how much a lead on the wrong side costs against a narrow margin
    /// @param balance how far buyers and others are made to weigh the same; 0 not at all
    record LinearSvm(
            @Range(least = 1e-4, most = 1e4, usual = 0.03, simplest = 0.001, finest = 3, byFactors = true)
            double cost,

            @Range(least = 0, most = 1, usual = 0) double balance)
            implements MoreModels {

        public LinearSvm {
            Settings.check(LinearSvm.class, cost, balance);
        }

        /// Settings that do well on most leads.
        public static LinearSvm defaults() {
            return Settings.usual(LinearSvm.class);
        }

        @Override
        public double pace() {
            return 0.2;
        }
    }

    /// Points for every value, as if no column knew of the others.
    ///
    /// @param bins groups of equal size that numbers are cut into
    record NaiveBayes(
            @Range(least = 2, most = 50, usual = 10, simplest = 4, finest = 20)
            int bins) implements MoreModels {

        public NaiveBayes {
            Settings.check(NaiveBayes.class, bins);
        }

        /// Settings that do well on most leads.
        public static NaiveBayes defaults() {
            return Settings.usual(NaiveBayes.class);
        }

        @Override
        public double pace() {
            return 0.02;
        }
    }

    /// The share of buyers among the training leads that are most alike.
    ///
    /// @param neighbours how many are asked
    /// @param memory training leads that are remembered at most, drawn by lot; they become part of the
    ///     model's file, as the numbers that the recipe makes of them
    record NearestNeighbours(
            @Range(least = 1, most = 1_000, usual = 50, simplest = 200, finest = 10, byFactors = true)
            int neighbours,

            @Range(least = 100, most = 50_000, usual = 10_000, byFactors = true)
            int memory)
            implements MoreModels {

        public NearestNeighbours {
            Settings.check(NearestNeighbours.class, neighbours, memory);
        }

        /// Settings that do well on most leads.
        public static NearestNeighbours defaults() {
            return Settings.usual(NearestNeighbours.class);
        }

        @Override
        public double pace() {
            return 0.5;
        }
    }

    /// A weighted sum of the features and of all pairs of them, where a pair's weight comes from a few
    /// hidden traits of either side.
    ///
    /// @param traits hidden traits per feature
    /// @param passes times that all training leads are gone through
    /// @param penalty what holds weights and traits down
    record FactorizationMachine(
            @Range(least = 1, most = 64, usual = 4, simplest = 1, finest = 16, byFactors = true)
            int traits,

            @Range(least = 1, most = 500, usual = 20, byFactors = true)
            int passes,

            @Range(least = 1e-6, most = 1, usual = 1e-3, simplest = 1e-2, finest = 1e-5, byFactors = true)
            double penalty)
            implements MoreModels {

        public FactorizationMachine {
            Settings.check(FactorizationMachine.class, traits, passes, penalty);
        }

        /// Settings that do well on most leads.
        public static FactorizationMachine defaults() {
            return Settings.usual(FactorizationMachine.class);
        }

        @Override
        public double pace() {
            return 0.01 * passes;
        }
    }

    /// Small trees one after the other, each of which looks hardest at the leads that those before got wrong.
    ///
    /// @param rounds trees
    /// @param maxDepth questions that a tree asks of a lead at most
    record AdaBoost(
            @Range(least = 1, most = 5_000, usual = 200, simplest = 50, finest = 500, byFactors = true)
            int rounds,

            @Range(least = 1, most = 15, usual = 2, simplest = 1, finest = 4)
            int maxDepth)
            implements MoreModels {

        public AdaBoost {
            Settings.check(AdaBoost.class, rounds, maxDepth);
        }

        /// Settings that do well on most leads.
        public static AdaBoost defaults() {
            return Settings.usual(AdaBoost.class);
        }

        @Override
        public double pace() {
            return 0.2 * rounds / 300;
        }
    }

    /// Boosted trees by Tribuo's own trainer as it comes: the yardstick for ours.
    ///
    /// @param rounds times that trees are grown, two each time
    /// @param learningRate how much of each correction is taken
    /// @param maxDepth questions that a tree asks of a lead at most
    record TribuoBoost(
            @Range(least = 1, most = 5_000, usual = 100, byFactors = true)
            int rounds,

            @Range(least = 0.001, most = 1, usual = 0.1, byFactors = true)
            double learningRate,

            @Range(least = 1, most = 15, usual = 4, simplest = 2, finest = 8)
            int maxDepth)
            implements MoreModels {

        public TribuoBoost {
            Settings.check(TribuoBoost.class, rounds, learningRate, maxDepth);
        }

        /// Settings that do well on most leads.
        public static TribuoBoost defaults() {
            return Settings.usual(TribuoBoost.class);
        }

        @Override
        public double pace() {
            return 0.4 * rounds / 300;
        }

        @Override
        public boolean stopsAtOnce() {
            return false;
        }
    }

    /// The mean chance of several models, which often beats each of them a little.
    ///
    /// @param members two to five different ones that share a recipe; no blend among them
    record Blend(List<ModelSpec> members) implements MoreModels {

        /// As many can be told apart in a bundle.
        static final int MOST = 5;

        public Blend {
            members = List.copyOf(members);
            if (members.size() < 2
                    || members.size() > MOST
                    || new HashSet<>(members).size() < members.size()
                    || members.stream().anyMatch(member -> member instanceof Blend || member instanceof GivenScore)) {
                throw new IllegalArgumentException("these cannot be blended: " + members);
            }
        }

        /// A linear model, a forest and boosted trees: they err in different ways.
        public static Blend defaults() {
            return new Blend(List.of(
                    LogisticRegression.defaults(),
                    TreeModels.RandomForest.defaults(),
                    TreeModels.BoostedTrees.defaults()));
        }

        @Override
        public double pace() {
            return members.stream().mapToDouble(ModelSpec::pace).sum();
        }

        @Override
        public boolean stopsAtOnce() {
            return members.stream().allMatch(ModelSpec::stopsAtOnce);
        }
    }

    /// A number that the leads have already, such as a CRM's score: how well does it rank, and what chance does it
    /// stand for? Nothing but that column is looked at.
    ///
    /// @param column holds the score; more may mean a better or a worse lead
    record GivenScore(String column) implements MoreModels {

        @Override
        public Recipe recipe(Recipe shared, Schema columns) {
            List<String> others = columns.columns().stream()
                    .map(ColumnSpec::name)
                    .filter(name -> !name.equals(column) && !shared.setApart().contains(name))
                    .toList();
            return shared.withSteps(List.of(new DropColumns(others)));
        }

        @Override
        public String title() {
            return column;
        }

        @Override
        public double pace() {
            return 0.001;
        }
    }

    /// A classifier that somebody else trained, as an ONNX file: it competes on the same leads.
    ///
    /// @param path of the file
    /// @param sha256 of the file when it was chosen, in hexadecimal
    /// @param columns of the leads whose numbers it takes, in its order; empty where it takes all features of the
    ///     recipe, in theirs
    record OnnxFile(String path, String sha256, List<String> columns) implements MoreModels {

        public OnnxFile {
            columns = List.copyOf(columns);
        }

        /// Looks at an ONNX file.
        ///
        /// @throws app.hotlist.base.UserException if it is unreadable, unsafe or wants text
        public static OnnxFile of(Path file) {
            return OnnxClassifier.describe(file);
        }

        /// Without its folder: the bundle has the graph itself.
        @Override
        public ModelSpec inBundle() {
            return new OnnxFile(title(), sha256, columns);
        }

        /// The same file that takes the numbers of these columns.
        public OnnxFile taking(List<String> others) {
            return new OnnxFile(path, sha256, others);
        }

        @Override
        public Recipe recipe(Recipe shared, Schema leads) {
            List<String> others = leads.columns().stream()
                    .map(ColumnSpec::name)
                    .filter(name ->
                            !columns.contains(name) && !shared.setApart().contains(name))
                    .toList();
            return columns.isEmpty() ? shared : shared.withSteps(List.of(new DropColumns(others)));
        }

        @Override
        public String title() {
            return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        }

        @Override
        public double pace() {
            return 0.01;
        }
    }
}
