package app.hotlist.model;

import app.hotlist.base.Json;
import app.hotlist.evaluation.Platt;
import de.bwaldvogel.liblinear.Model;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A weight per feature. Trained by LibLinear, kept in its own text form.
final class LinearClassifier implements Classifier {

    static final String MODEL = "classifier.txt";
    static final String MEANS = "classifier.json";
    static final String CURVE = "classifier.curve.json";

    private static final Pattern FEATURE_COUNT = Pattern.compile("(?m)^nr_feature (\\d{1,9})$");

    /// What LibLinear's text does not tell.
    ///
    /// @param bought LibLinear's number for "bought"
    /// @param means of every feature over the training rows: what a contribution is measured from
    record Means(int bought, List<Double> means) {

        Means {
            means = List.copyOf(means);
        }
    }

    private final String text;
    private final Means means;
    private final Optional<Platt> curve;
    private final double[] weights;
    private final double[] centre;
    private final double intercept;
    private final double bias;

    private LinearClassifier(String text, Means means, Optional<Platt> curve) {
        this.text = text;
        this.means = means;
        this.curve = curve;
        centre = means.means().stream().mapToDouble(Double::doubleValue).toArray();
        Model model = parse(text, centre.length);
        // One set of weights for two classes; it speaks for the first one.
        double sign = model.getLabels()[0] == means.bought() ? 1 : -1;
        weights = model.getFeatureWeights();
        double slope = curve.map(Platt::slope).orElse(1.0);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sign * slope;
        }
        // The last one belongs to the feature that LibLinear adds to every row, which is always 1.
        intercept = weights[centre.length] + curve.map(Platt::offset).orElse(0.0);
        double logOdds = intercept;
        for (int feature = 0; feature < centre.length; feature++) {
            logOdds += weights[feature] * centre[feature];
        }
        bias = logOdds;
    }

    private static Model parse(String text, int width) {
        Matcher count = FEATURE_COUNT.matcher(text);
        // Before LibLinear reserves memory for as many weights as the text promises.
        if (!count.find() || Integer.parseInt(count.group(1)) != width) {
            throw new IllegalArgumentException("LibLinear's model is not one of %d features".formatted(width));
        }
        try {
            Model model = Model.load(new StringReader(text));
            if (model.getNrClass() != 2 || model.getFeatureWeights().length != width + 1) {
                throw new IllegalArgumentException("LibLinear's model does not have %d weights".formatted(width + 1));
            }
            return model;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param rows that the model was trained on
    static LinearClassifier of(Model trained, SparseRows rows) {
        return of(trained, rows, Optional.empty());
    }

    /// @param curve from the model's sum to the chance, where that is not the log-odds already
    static LinearClassifier of(Model trained, SparseRows rows, Optional<Platt> curve) {
        StringWriter text = new StringWriter();
        try {
            trained.save(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new LinearClassifier(text.toString(), new Means(LinearTraining.BOUGHT, means(rows)), curve);
    }

    static List<Double> means(SparseRows rows) {
        Double[] means = new Double[rows.width()];
        double[] sums = new double[rows.width()];
        for (int i = 0; i < rows.indices().length; i++) {
            sums[rows.indices()[i]] += rows.values()[i];
        }
        for (int feature = 0; feature < means.length; feature++) {
            means[feature] = sums[feature] / rows.count();
        }
        return List.of(means);
    }

    static LinearClassifier read(BundleParts parts, int width) {
        Means means = parts.json(MEANS, Means.class);
        if (means.means().size() != width) {
            throw new IllegalArgumentException(
                    "%d means for %d features".formatted(means.means().size(), width));
        }
        Optional<Platt> curve = parts.has(CURVE) ? Optional.of(parts.json(CURVE, Platt.class)) : Optional.empty();
        return new LinearClassifier(parts.text(MODEL), means, curve);
    }

    @Override
    public double[] chances(SparseRows rows) {
        return Arrays.stream(sums(rows)).map(Contributions::sigmoid).toArray();
    }

    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double[][] logOdds = new double[rows.count()][columns.size()];
        float[] values = new float[rows.width()];
        for (int row = 0; row < logOdds.length; row++) {
            rows.dense(row, values);
            for (int feature = 0; feature < values.length; feature++) {
                logOdds[row][columns.of(feature)] += weights[feature] * (values[feature] - centre[feature]);
            }
        }
        return Contributions.ofLogOdds(bias, chances(rows), logOdds);
    }

    @Override
    public Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(MODEL, text.getBytes(StandardCharsets.UTF_8));
        parts.put(MEANS, Json.write(means).getBytes(StandardCharsets.UTF_8));
        curve.ifPresent(to -> parts.put(CURVE, Json.write(to).getBytes(StandardCharsets.UTF_8)));
        return parts;
    }

    /// The log-odds of the rows, or what a curve is yet to make log-odds of.
    double[] sums(SparseRows rows) {
        double[] sums = new double[rows.count()];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = intercept;
            for (int i = rows.starts()[row]; i < rows.starts()[row + 1]; i++) {
                sums[row] += weights[rows.indices()[i]] * rows.values()[i];
            }
        }
        return sums;
    }
}
