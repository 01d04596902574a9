package app.hotlist.model;

import app.hotlist.base.Json;
import app.hotlist.evaluation.Platt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// The chance that a given score stands for: an S-shaped curve over it. Leads without a score get the share
/// of buyers among training leads without one.
///
/// @param mean of the scores that were learnt from
/// @param deviation of these scores, above 0
/// @param curve over the score in deviations from the mean
/// @param missing the chance of a lead without a score
record GivenClassifier(double mean, double deviation, Platt curve, double missing) implements Classifier {

    static final String PART = "classifier.json";

    GivenClassifier {
        if (!(Double.isFinite(mean) && deviation > 0 && Double.isFinite(deviation) && missing >= 0 && missing <= 1)) {
            throw new IllegalArgumentException("no scores: %s, %s, %s".formatted(mean, deviation, missing));
        }
    }

    /// @throws app.hotlist.base.UserException if the column gives no number
    static GivenClassifier train(MoreModels.GivenScore spec, TrainingSet set) {
        SparseRows rows = set.rows();
        if (rows.width() != 1 || !set.columns().names().contains(spec.column()) || rows.values().length == 0) {
            throw ModelProblem.NO_SCORE.with(spec.column());
        }
        double[] scores = new double[rows.values().length];
        boolean[] bought = new boolean[scores.length];
        int without = 0;
        int boughtWithout = 0;
        int known = 0;
        int buyers = 0;
        for (int row = 0; row < rows.count(); row++) {
            boolean label = set.labels()[row];
            buyers += label ? 1 : 0;
            if (rows.starts()[row] == rows.starts()[row + 1]) {
                without++;
                boughtWithout += label ? 1 : 0;
            } else {
                scores[known] = rows.values()[rows.starts()[row]];
                bought[known++] = label;
            }
        }
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        double deviation = squares > 0 ? Math.sqrt(squares / known) : 1;
        double[] scaled =
                Arrays.stream(scores).map(score -> (score - mean) / deviation).toArray();
        double average = (double) buyers / rows.count();
        return new GivenClassifier(
                mean, deviation, Platt.fit(scaled, bought), (boughtWithout + average) / (without + 1));
    }

    static GivenClassifier read(BundleParts parts) {
        return parts.json(PART, GivenClassifier.class);
    }

    @Override
    public double[] chances(SparseRows rows) {
        double[] chances = new double[rows.count()];
        for (int row = 0; row < chances.length; row++) {
            int at = rows.starts()[row];
            chances[row] =
                    at == rows.starts()[row + 1] ? missing : curve.ofScore((rows.values()[at] - mean) / deviation);
        }
        return chances;
    }

    /// From the chance at the mean score; all of it is due to the one column.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double base = curve.ofScore(0);
        double[] chances = chances(rows);
        double[][] points = new double[chances.length][columns.size()];
        for (int row = 0; row < chances.length; row++) {
            points[row][0] = chances[row] - base;
        }
        return new Contributions(base, chances, points);
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(PART, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
