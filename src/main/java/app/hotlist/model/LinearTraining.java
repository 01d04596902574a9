package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.Platt;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Linear models by LibLinear.
///
/// Straight on the library, which Tribuo has too, because so a training can be stopped: LibLinear looks at
/// the value of the feature that is always 1 once per lead and pass, and that feature asks whether to go
/// on.
record LinearTraining(TrainingSet set, Trial.Conditions conditions, Progress progress) {

    /// LibLinear's number for "bought"; the other is 0.
    static final int BOUGHT = 1;

    private static final int MOST_ITERATIONS = 1000;
    private static final double PRECISE_ENOUGH = 0.01;
    private static final int HELD_OUT = 5;

    /// In which distances from the border are found for leads that were not learnt from.
    private static final int FOLDS = 3;

    private static final double LEAST_COST = 1e-3;
    private static final double MOST_COST = 100;

    LinearClassifier logistic(ModelSpec.LogisticRegression spec) {
        double cost = spec.path() == 0 ? spec.cost() : bestCost(spec);
        Model model = fit(set.rows(), set.labels(), settings(SolverType.L2R_LR, cost, spec.balance()));
        return LinearClassifier.of(model, set.rows());
    }

    LinearClassifier svm(MoreModels.LinearSvm spec) {
        Parameter settings = settings(SolverType.L2R_L2LOSS_SVC, spec.cost(), spec.balance());
        double[] sums = new double[set.labels().length];
        for (HeldOut held : HeldOut.folds(set.labels(), FOLDS, conditions.seed())) {
            SparseRows rows = set.rows().pick(held.others());
            double[] judged = LinearClassifier.of(fit(rows, held.othersLabels(), settings), rows)
                    .sums(set.rows().pick(held.rows()));
            for (int i = 0; i < judged.length; i++) {
                sums[held.rows()[i]] = judged[i];
            }
        }
        Platt curve = Platt.fit(sums, set.labels());
        return LinearClassifier.of(fit(set.rows(), set.labels(), settings), set.rows(), Optional.of(curve));
    }

    /// The cost with the least log loss on rows that were held out.
    private double bestCost(ModelSpec.LogisticRegression spec) {
        HeldOut held = HeldOut.of(set.labels(), HELD_OUT, conditions.seed());
        SparseRows rows = set.rows().pick(held.others());
        SparseRows judged = set.rows().pick(held.rows());
        List<Double> costs = costs(spec);
        double best = spec.cost();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < costs.size(); i++) {
            progress.report((double) i / (costs.size() + 1), Texts.get("model.path", i + 1, costs.size()));
            Parameter settings = settings(SolverType.L2R_LR, costs.get(i), spec.balance());
            double[] chances = LinearClassifier.of(fit(rows, held.othersLabels(), settings), rows)
                    .chances(judged);
            double loss = logLoss(chances, held.labels());
            if (loss < least) {
                least = loss;
                best = costs.get(i);
            }
        }
        return best;
    }

    private static List<Double> costs(ModelSpec.LogisticRegression spec) {
        List<Double> costs = new ArrayList<>(List.of(spec.cost()));
        for (int i = 0; i < spec.path(); i++) {
            double share = spec.path() == 1 ? 0.5 : i / (spec.path() - 1.0);
            costs.add(LEAST_COST * Math.pow(MOST_COST / LEAST_COST, share));
        }
        return costs;
    }

    private static double logLoss(double[] chances, boolean[] labels) {
        double loss = 0;
        for (int row = 0; row < chances.length; row++) {
            double happened = labels[row] ? chances[row] : 1 - chances[row];
            loss -= Math.log(Math.max(happened, 1e-15));
        }
        return loss;
    }

    private Parameter settings(SolverType solver, double cost, double balance) {
        Parameter settings = new Parameter(solver, cost, MOST_ITERATIONS, PRECISE_ENOUGH);
        float[] weights = Rounds.weights(set.labels(), balance);
        double buyer = 1;
        for (int row = 0; row < weights.length; row++) {
            buyer = set.labels()[row] ? weights[row] : buyer;
        }
        settings.setWeights(new double[] {buyer}, new int[] {BOUGHT});
        return settings;
    }

    private Model fit(SparseRows rows, boolean[] labels, Parameter settings) {
        progress.checkCancelled();
        Linear.disableDebugOutput();
        Problem problem = new Problem();
        problem.l = rows.count();
        problem.n = rows.width() + 1;
        problem.bias = 1;
        problem.x = features(rows);
        problem.y = new double[labels.length];
        for (int row = 0; row < labels.length; row++) {
            problem.y[row] = labels[row] ? BOUGHT : 0;
        }
        return Linear.train(problem, settings);
    }

    private Feature[][] features(SparseRows rows) {
        // Most values are the 1 of a level: one object serves all rows.
        Feature[] ones = new Feature[rows.width()];
        for (int feature = 0; feature < ones.length; feature++) {
            ones[feature] = new FeatureNode(feature + 1, 1);
        }
        Feature always = new Always(rows.width() + 1, progress);
        Feature[][] features = new Feature[rows.count()][];
        for (int row = 0; row < features.length; row++) {
            int from = rows.starts()[row];
            int to = rows.starts()[row + 1];
            features[row] = new Feature[to - from + 1];
            for (int i = from; i < to; i++) {
                int feature = rows.indices()[i];
                float value = rows.values()[i];
                features[row][i - from] = value == 1 ? ones[feature] : new FeatureNode(feature + 1, value);
            }
            features[row][to - from] = always;
        }
        return features;
    }

    /// The feature that every lead has. It asks whether to stop.
    private record Always(int index, Progress progress) implements Feature {

        @Override
        public int getIndex() {
            return index;
        }

        @Override
        public double getValue() {
            progress.checkCancelled();
            return 1;
        }

        @Override
        public void setValue(double value) {
            throw new UnsupportedOperationException("always 1");
        }
    }
}
