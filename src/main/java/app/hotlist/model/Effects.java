package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a model does to the leads it was trained on: the average lead, and how much each column matters.
///
/// @param centre what the reasons of any lead are measured from
/// @param importance the most important column first
/// @param partners per column the one that its points hang on most, where one stands out; see [Partners]
record Effects(
        Centre centre,
        List<ColumnImportance> importance,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, String> partners) {

    /// The average lead.
    ///
    /// @param average its chance
    /// @param points per column, what the column adds for the average lead to the model's own starting point
    record Centre(double average, List<Double> points) {

        Centre {
            points = List.copyOf(points);
        }

        /// Points measured from the average lead: with them, average + points = chance.
        double[] centred(double[] uncentred, double chance) {
            double[] centred = new double[uncentred.length];
            double left = chance - average;
            double weight = 0;
            for (int column = 0; column < centred.length; column++) {
                centred[column] = uncentred[column] - points.get(column);
                left -= centred[column];
                weight += Math.abs(centred[column]);
            }
            // Rounding; and what today's estimates start from else than those that the average was measured by.
            for (int column = 0; column < centred.length; column++) {
                centred[column] += left * (weight > 0 ? Math.abs(centred[column]) / weight : 1.0 / centred.length);
            }
            return centred;
        }
    }

    Effects {
        importance = List.copyOf(importance);
        partners = Collections.unmodifiableMap(new TreeMap<>(partners));
    }

    /// Looks at the training leads: at all of them for the average, at a sample for what the columns do.
    ///
    /// @param sample rows of the set that show what the columns do
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    static Effects of(Classifier classifier, TrainingSet set, int[] sample, Progress progress) {
        LongWork work = new LongWork(classifier, progress);
        Contributions contributions = work.contributions(set.rows().pick(sample), set.columns());
        double average = Arrays.stream(work.chances(set.rows())).sum() / set.size();
        Centre centre = centre(average, contributions, set.columns().size());
        double[][] points = IntStream.range(0, sample.length)
                .mapToObj(row -> centre.centred(
                        contributions.points()[row], contributions.chances()[row]))
                .toArray(double[][]::new);
        Table shown = set.recipe().withoutPlaceholders(set.table().rows(sample)); // as reasons name them
        return new Effects(
                centre, Importance.of(shown, set.columns(), points), Partners.of(shown, set.columns(), points));
    }

    /// The sample's mean points. What the sample's average is off goes to the columns in proportion to their
    /// weight, so that everything adds up to the average of all training leads.
    private static Centre centre(double average, Contributions sample, int columns) {
        double[] means = new double[columns];
        double[] weights = new double[columns];
        for (double[] points : sample.points()) {
            for (int column = 0; column < columns; column++) {
                means[column] += points[column] / sample.points().length;
                weights[column] += Math.abs(points[column]);
            }
        }
        double left = average - sample.base() - Arrays.stream(means).sum();
        double total = Arrays.stream(weights).sum();
        for (int column = 0; column < columns; column++) {
            means[column] += left * (total > 0 ? weights[column] / total : 1.0 / columns);
        }
        return new Centre(average, Arrays.stream(means).boxed().toList());
    }
}
