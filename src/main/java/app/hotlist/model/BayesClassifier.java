package app.hotlist.model;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Naive Bayes over groups of values: what every feature says in log-odds is added up.
///
/// Written here because Tribuo's takes no negative numbers, such as standardized ones have, and knows counts only.
///
/// @param prior log-odds of the average lead
/// @param features what each feature says
record BayesClassifier(double prior, List<Groups> features) implements Classifier {

    static final String PART = "classifier.json";

    /// What the groups of a feature say.
    ///
    /// @param edges rising; a value up to the first edge is in the first group
    /// @param points log-odds of each group, one more than there are edges
    /// @param absent log-odds of rows that do not have the feature
    record Groups(List<Double> edges, List<Double> points, double absent) {

        Groups {
            edges = List.copyOf(edges);
            points = List.copyOf(points);
            if (points.size() != edges.size() + 1) {
                throw new IllegalArgumentException("%d groups between %d edges".formatted(points.size(), edges.size()));
            }
        }

        double of(float value) {
            int group = 0;
            while (group < edges.size() && value > edges.get(group)) {
                group++;
            }
            return points.get(group);
        }
    }

    BayesClassifier {
        features = List.copyOf(features);
    }

    static BayesClassifier train(MoreModels.NaiveBayes spec, Leads leads, Progress progress) {
        int buyers = 0;
        for (boolean label : leads.labels()) {
            buyers += label ? 1 : 0;
        }
        Tally all = new Tally(buyers, leads.labels().length - buyers);
        List<List<Float>> values = new ArrayList<>();
        List<List<Boolean>> labels = new ArrayList<>();
        for (int feature = 0; feature < leads.rows().width(); feature++) {
            values.add(new ArrayList<>());
            labels.add(new ArrayList<>());
        }
        for (int row = 0; row < leads.rows().count(); row++) {
            for (int i = leads.rows().starts()[row]; i < leads.rows().starts()[row + 1]; i++) {
                values.get(leads.rows().indices()[i]).add(leads.rows().values()[i]);
                labels.get(leads.rows().indices()[i]).add(leads.labels()[row]);
            }
        }
        List<Groups> features = new ArrayList<>();
        for (int feature = 0; feature < values.size(); feature++) {
            progress.checkCancelled();
            features.add(groups(values.get(feature), labels.get(feature), spec.bins(), all));
        }
        return new BayesClassifier(all.logOdds(), features);
    }

    /// Leads of both outcomes.
    private record Tally(double bought, double others) {

        double logOdds() {
            return Math.log((bought + 1) / (others + 1));
        }

        /// What a group says more than the average; one lead of the average kind is added to it.
        double points(Tally group) {
            double share = (bought + 1) / (bought + others + 2);
            return Math.log((group.bought + share) / (group.others + 1 - share)) - Math.log(share / (1 - share));
        }
    }

    private static Groups groups(List<Float> values, List<Boolean> labels, int bins, Tally all) {
        double[] sorted =
                values.stream().mapToDouble(Float::doubleValue).sorted().toArray();
        List<Double> edges = new ArrayList<>();
        for (int bin = 1; bin < bins && sorted.length > 0; bin++) {
            double edge = sorted[(int) ((long) bin * sorted.length / bins)];
            if ((edges.isEmpty() || edge > edges.getLast()) && edge < sorted[sorted.length - 1]) {
                edges.add(edge);
            }
        }
        double[] bought = new double[edges.size() + 1];
        double[] others = new double[edges.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            int found = Collections.binarySearch(edges, values.get(i).doubleValue());
            int group = found >= 0 ? found : -found - 1;
            bought[group] += labels.get(i) ? 1 : 0;
            others[group] += labels.get(i) ? 0 : 1;
        }
        List<Double> points = new ArrayList<>();
        for (int group = 0; group < bought.length; group++) {
            points.add(all.points(new Tally(bought[group], others[group])));
        }
        Tally without = new Tally(
                all.bought() - Arrays.stream(bought).sum(),
                all.others() - Arrays.stream(others).sum());
        return new Groups(edges, points, all.points(without));
    }

    static BayesClassifier read(BundleParts parts, int width) {
        BayesClassifier read = parts.json(PART, BayesClassifier.class);
        if (read.features().size() != width) {
            throw new IllegalArgumentException(
                    "%d groups for %d features".formatted(read.features().size(), width));
        }
        return read;
    }

    @Override
    public double[] chances(SparseRows rows) {
        double[] chances = new double[rows.count()];
        float[] values = new float[rows.width()];
        Arrays.fill(values, Float.NaN);
        for (int row = 0; row < chances.length; row++) {
            rows.put(row, values);
            double logOdds = prior;
            for (int feature = 0; feature < values.length; feature++) {
                logOdds += says(feature, values[feature]);
            }
            chances[row] = Contributions.sigmoid(logOdds);
            rows.clear(row, values, Float.NaN);
        }
        return chances;
    }

    private double says(int feature, float value) {
        Groups groups = features.get(feature);
        return Float.isNaN(value) ? groups.absent() : groups.of(value);
    }

    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double[][] logOdds = new double[rows.count()][columns.size()];
        float[] values = new float[rows.width()];
        Arrays.fill(values, Float.NaN);
        for (int row = 0; row < logOdds.length; row++) {
            rows.put(row, values);
            for (int feature = 0; feature < values.length; feature++) {
                logOdds[row][columns.of(feature)] += says(feature, values[feature]);
            }
            rows.clear(row, values, Float.NaN);
        }
        return Contributions.ofLogOdds(prior, chances(rows), logOdds);
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(PART, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
