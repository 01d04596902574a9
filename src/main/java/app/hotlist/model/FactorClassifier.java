package app.hotlist.model;

import app.hotlist.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A factorization machine: a weight per feature, and for every pair of features the product of their hidden traits
/// (S. Rendle, _Factorization machines_, ICDM 2010).
final class FactorClassifier implements Classifier {

    static final String PART = "classifier.json";

    /// What was learnt.
    ///
    /// @param bias log-odds of a lead without any feature
    /// @param weights per feature
    /// @param traits per feature, equally many
    /// @param means of every feature over the training rows: what a contribution is measured from
    record Learnt(double bias, List<Double> weights, List<List<Double>> traits, List<Double> means) {

        Learnt {
            weights = List.copyOf(weights);
            traits = List.copyOf(traits);
            means = List.copyOf(means);
            int each = traits.isEmpty() ? 0 : traits.getFirst().size();
            if (traits.size() != weights.size()
                    || means.size() != weights.size()
                    || traits.stream().anyMatch(some -> some.size() != each)) {
                throw new IllegalArgumentException("not equally many weights, traits and means");
            }
        }
    }

    private final Learnt learnt;
    private final double[] weights;
    private final double[][] traits;
    private final double[] means;

    FactorClassifier(Learnt learnt) {
        this.learnt = learnt;
        weights = array(learnt.weights());
        means = array(learnt.means());
        traits = learnt.traits().stream().map(FactorClassifier::array).toArray(double[][]::new);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static FactorClassifier read(BundleParts parts, int width) {
        Learnt learnt = parts.json(PART, Learnt.class);
        if (learnt.weights().size() != width) {
            throw new IllegalArgumentException(
                    "%d weights for %d features".formatted(learnt.weights().size(), width));
        }
        return new FactorClassifier(learnt);
    }

    @Override
    public double[] chances(SparseRows rows) {
        double[] chances = new double[rows.count()];
        float[] values = new float[rows.width()];
        for (int row = 0; row < chances.length; row++) {
            rows.dense(row, values);
            chances[row] = Contributions.sigmoid(logOdds(values));
        }
        return chances;
    }

    private double logOdds(float[] values) {
        double sum = learnt.bias();
        for (int feature = 0; feature < values.length; feature++) {
            sum += weights[feature] * values[feature];
        }
        int each = traits.length == 0 ? 0 : traits[0].length;
        for (int trait = 0; trait < each; trait++) {
            double total = 0;
            double squares = 0;
            for (int feature = 0; feature < values.length; feature++) {
                double part = traits[feature][trait] * values[feature];
                total += part;
                squares += part * part;
            }
            sum += (total * total - squares) / 2;
        }
        return sum;
    }

    /// Exact Shapley values against the mean lead: of a product of two features each gets half of what their moving
    /// together brings, `(x - m) (y + n) / 2` for the feature that moves from `m` to `x`.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double[][] points = new double[rows.count()][columns.size()];
        float[] values = new float[rows.width()];
        float[] centre = new float[means.length];
        for (int feature = 0; feature < centre.length; feature++) {
            centre[feature] = (float) means[feature];
        }
        for (int row = 0; row < points.length; row++) {
            rows.dense(row, values);
            double[] byFeature = new double[values.length];
            for (int feature = 0; feature < values.length; feature++) {
                byFeature[feature] = weights[feature] * (values[feature] - centre[feature]);
            }
            pairs(values, centre, byFeature);
            for (int feature = 0; feature < values.length; feature++) {
                points[row][columns.of(feature)] += byFeature[feature];
            }
        }
        return Contributions.ofLogOdds(logOdds(centre), chances(rows), points);
    }

    private void pairs(float[] values, float[] centre, double[] byFeature) {
        int each = traits.length == 0 ? 0 : traits[0].length;
        for (int trait = 0; trait < each; trait++) {
            double total = 0;
            for (int feature = 0; feature < values.length; feature++) {
                total += traits[feature][trait] * (values[feature] + centre[feature]);
            }
            for (int feature = 0; feature < values.length; feature++) {
                double own = traits[feature][trait];
                double rest = total - own * (values[feature] + centre[feature]);
                byFeature[feature] += own * (values[feature] - centre[feature]) * rest / 2;
            }
        }
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(PART, Json.write(learnt).getBytes(StandardCharsets.UTF_8));
    }
}
