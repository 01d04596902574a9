package app.hotlist.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Measures of fourteen models' predictions against those of scikit-learn.
class GoldenMetricsTest {

    private static final Path GOLDEN = Path.of("../shared/data/golden");

    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "x-education, 2, LogisticRegression",
        "x-education, 3, DecisionTree",
        "x-education, 4, DecisionTree_leaf20",
        "x-education, 5, RandomForest",
        "x-education, 6, ExtraTrees",
        "x-education, 7, HistGradientBoosting",
        "x-education, 8, GradientBoosting",
        "extraalearn, 2, LogisticRegression",
        "extraalearn, 3, DecisionTree",
        "extraalearn, 4, DecisionTree_leaf20",
        "extraalearn, 5, RandomForest",
        "extraalearn, 6, ExtraTrees",
        "extraalearn, 7, HistGradientBoosting",
        "extraalearn, 8, GradientBoosting",
    })
    void agreesWithScikitLearn(String data, int column, String model) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(GOLDEN), () -> "no reference predictions at " + GOLDEN);
        Predictions predictions = read(data, column, model);
        JsonNode expected = new ObjectMapper()
                .readTree(GOLDEN.resolve("metrics.json").toFile())
                .path(data)
                .path(model);

        Metrics metrics = Metrics.of(predictions);

        assertEquals(number(expected, "accuracy"), metrics.accuracy(), EXACT);
        assertEquals(number(expected, "precision"), metrics.precision(), EXACT);
        assertEquals(number(expected, "recall"), metrics.recall(), EXACT);
        assertEquals(number(expected, "f1"), metrics.f1(), EXACT);
        assertEquals(number(expected, "roc_auc"), metrics.rocAuc(), EXACT);
        assertEquals(number(expected, "avg_precision"), metrics.averagePrecision(), EXACT);
        assertEquals(number(expected, "log_loss"), metrics.logLoss(), EXACT);
        assertEquals(number(expected, "brier"), metrics.brier(), EXACT);
        assertEquals(number(expected, "ece10"), metrics.calibrationError(), EXACT);
        assertEquals(number(expected, "lift_top10"), metrics.liftTop10(), EXACT);
        JsonNode confusion = expected.path("confusion");
        assertEquals(
                new ConfusionMatrix(
                        count(confusion, "tp"), count(confusion, "fp"), count(confusion, "tn"), count(confusion, "fn")),
                ConfusionMatrix.at(0.5, predictions));
    }

    private static Predictions read(String data, int column, String model) throws IOException {
        List<String[]> lines = Files.readAllLines(GOLDEN.resolve(data + "-test-predictions.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
        assertEquals(model, lines.getFirst()[column]);
        List<String[]> rows = lines.subList(1, lines.size());
        boolean[] labels = new boolean[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.get(i)[1].equals("1");
        }
        return new Predictions(
                rows.stream().mapToInt(row -> Integer.parseInt(row[0])).toArray(),
                labels,
                rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row[column]))
                        .toArray());
    }

    private static double number(JsonNode expected, String name) {
        return expected.required(name).doubleValue();
    }

    private static long count(JsonNode expected, String name) {
        return expected.required(name).longValue();
    }
}
