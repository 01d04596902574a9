package app.hotlist.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How like remembered rows another one is.
sealed interface Likeness {

    /// In [0, 1], per remembered row.
    ///
    /// @param row one row
    double[] to(SparseRows row);

    /// As the classifier sees it.
    ///
    /// @param remembered the rows
    static Likeness of(Classifier classifier, SparseRows remembered) {
        List<Trees> trees = trees(classifier);
        return trees.isEmpty() ? Distance.of(remembered) : Leaves.of(trees, remembered);
    }

    /// All trees in it; one tree alone says only yes or no.
    private static List<Trees> trees(Classifier classifier) {
        List<Trees> trees = new ArrayList<>();
        switch (classifier) {
            case TreesClassifier many -> trees.add(many.trees());
            case CalibratedClassifier calibrated -> trees.addAll(trees(calibrated.raw()));
            case BlendClassifier blend -> blend.members().forEach(member -> trees.addAll(trees(member)));
            case BaselineClassifier _,
                    LinearClassifier _,
                    TreeClassifier _,
                    BayesClassifier _,
                    NearestClassifier _,
                    FactorClassifier _,
                    GivenClassifier _,
                    OnnxClassifier _ -> {}
        }
        return trees;
    }

    /// The share of trees in which two rows end in the same leaf.
    final class Leaves implements Likeness {

        /// More trees say the same.
        private static final int MOST_TREES = 100;

        private final List<Trees> trees;
        /// Per tree, which leaf every row comes to.
        private final List<int[]> leaves;

        private Leaves(List<Trees> trees, List<int[]> leaves) {
            this.trees = trees;
            this.leaves = leaves;
        }

        static Leaves of(List<Trees> trees, SparseRows remembered) {
            return new Leaves(trees, leaves(trees, remembered));
        }

        private static List<int[]> leaves(List<Trees> trees, SparseRows rows) {
            int all = trees.stream().mapToInt(Trees::count).sum();
            int step = Math.max(1, Math.ceilDiv(all, MOST_TREES));
            List<int[]> leaves = new ArrayList<>();
            int number = 0;
            for (Trees some : trees) {
                for (int tree = 0; tree < some.count(); tree++) {
                    if (number++ % step == 0) {
                        leaves.add(some.leaves(tree, rows));
                    }
                }
            }
            return leaves;
        }

        @Override
        public double[] to(SparseRows row) {
            List<int[]> its = leaves(trees, row);
            double[] shares = new double[leaves.isEmpty() ? 0 : leaves.getFirst().length];
            for (int tree = 0; tree < its.size(); tree++) {
                int leaf = its.get(tree)[0];
                int[] ofAll = leaves.get(tree);
                for (int i = 0; i < ofAll.length; i++) {
                    shares[i] += ofAll[i] == leaf ? 1 : 0;
                }
            }
            return Arrays.stream(shares).map(share -> share / its.size()).toArray();
        }
    }

    /// One over one and the Euclidean distance, each feature measured in its own deviations; what is not there is 0.
    final class Distance implements Likeness {

        private final SparseRows remembered;
        private final float[] scales;

        private Distance(SparseRows remembered, float[] scales) {
            this.remembered = remembered;
            this.scales = scales;
        }

        static Distance of(SparseRows remembered) {
            return new Distance(remembered, NearestClassifier.scales(remembered));
        }

        @Override
        public double[] to(SparseRows row) {
            float[] lead = new float[remembered.width()];
            row.dense(0, lead);
            double own = 0;
            for (int feature = 0; feature < lead.length; feature++) {
                lead[feature] *= scales[feature];
                own += (double) lead[feature] * lead[feature];
            }
            double[] likenesses = new double[remembered.count()];
            for (int other = 0; other < likenesses.length; other++) {
                double square = own;
                for (int i = remembered.starts()[other]; i < remembered.starts()[other + 1]; i++) {
                    int feature = remembered.indices()[i];
                    double value = remembered.values()[i] * scales[feature];
                    square += (value - lead[feature]) * (value - lead[feature]) - lead[feature] * lead[feature];
                }
                likenesses[other] = 1 / (1 + Math.sqrt(Math.max(0, square)));
            }
            return likenesses;
        }
    }
}
