package app.hotlist.model;

import app.hotlist.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// The same chance for every lead.
record BaselineClassifier(double rate) implements Classifier {

    static final String PART = "classifier.json";

    BaselineClassifier {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate must be in [0, 1]: " + rate);
        }
    }

    static BaselineClassifier train(boolean[] labels) {
        long positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        return new BaselineClassifier((double) positives / labels.length);
    }

    static BaselineClassifier read(BundleParts parts) {
        return parts.json(PART, BaselineClassifier.class);
    }

    @Override
    public double[] chances(SparseRows rows) {
        double[] chances = new double[rows.count()];
        Arrays.fill(chances, rate);
        return chances;
    }

    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        return new Contributions(rate, chances(rows), new double[rows.count()][columns.size()]);
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(PART, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
