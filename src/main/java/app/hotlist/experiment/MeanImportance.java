package app.hotlist.experiment;

import app.hotlist.model.ColumnImportance;
import app.hotlist.model.Trend;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The importance of columns over several folds: the mean share, and what most folds say of values and trend.
final class MeanImportance {

    private MeanImportance() {}

    /// The most important column first. A column that a fold does not name has no share there.
    static List<ColumnImportance> of(List<List<ColumnImportance>> folds) {
        Map<String, List<ColumnImportance>> byColumn = folds.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(ColumnImportance::column, LinkedHashMap::new, Collectors.toList()));
        return byColumn.values().stream()
                .map(found -> mean(found, folds.size()))
                .sorted(Comparator.comparingDouble(ColumnImportance::share).reversed())
                .toList();
    }

    private static ColumnImportance mean(List<ColumnImportance> found, int folds) {
        double share = found.stream().mapToDouble(ColumnImportance::share).sum() / folds;
        return new ColumnImportance(
                found.getFirst().column(),
                share,
                usual(found, column -> column.helps().stream()),
                usual(found, column -> column.hurts().stream()),
                usual(found, column -> Stream.of(column.trend())).orElse(Trend.MIXED),
                mean(found, ColumnImportance::missed, folds),
                mean(found, ColumnImportance::gain, folds));
    }

    /// Empty unless every fold that names the column has measured it; others do not miss it.
    private static Optional<Double> mean(
            List<ColumnImportance> found, Function<ColumnImportance, Optional<Double>> measure, int folds) {
        List<Double> measured =
                found.stream().flatMap(column -> measure.apply(column).stream()).toList();
        return measured.size() < found.size()
                ? Optional.empty()
                : Optional.of(measured.stream().mapToDouble(Double::doubleValue).sum() / folds);
    }

    /// What occurs most often, the first of equals.
    private static <T> Optional<T> usual(
            Collection<ColumnImportance> found, Function<ColumnImportance, Stream<T>> part) {
        Map<T, Long> counts = found.stream()
                .flatMap(part)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
