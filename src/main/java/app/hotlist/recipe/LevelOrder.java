package app.hotlist.recipe;

import app.hotlist.table.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises levels that have an order: ranges of numbers such as `1 to 25`, `26 to 50`, `over 200`, and words such
/// as low, medium, high.
final class LevelOrder {

    private static final List<List<String>> SCALES = List.of(
            List.of("very low", "low", "medium", "high", "very high"),
            List.of("very small", "small", "medium", "large", "very large"),
            List.of("never", "rarely", "sometimes", "often", "always"),
            List.of("bronze", "silver", "gold", "platinum"),
            List.of("beginner", "intermediate", "advanced", "expert"),
            List.of("sehr niedrig", "niedrig", "mittel", "hoch", "sehr hoch"),
            List.of("sehr klein", "klein", "mittel", "groß", "sehr groß"));

    /// With fewer levels a model does better with a number of its own for each: measured on leads with low, medium
    /// and high.
    private static final int FEWEST = 4;

    private static final String NUMBER = "(\\d[\\d.,' ]*)\\s*(k|m|thousand|million)?";

    private static final Pattern BETWEEN =
            Pattern.compile("\\D*?" + NUMBER + "\\D*?(?:-|–|to|bis|and)\\D*?" + NUMBER + "\\D*");

    private static final Pattern BELOW =
            Pattern.compile("(?:<=?|under|below|less than|up to|fewer than|bis|unter)\\D*?" + NUMBER + "\\D*");

    private static final Pattern ABOVE =
            Pattern.compile("(?:>=?|over|above|more than|from|über|ab)\\D*?" + NUMBER + "\\D*");

    private static final Pattern AT_LEAST = Pattern.compile("\\D*?" + NUMBER + "\\s*(?:\\+|or more|and more|plus)");

    private LevelOrder() {}

    /// The levels from the least to the most; empty if they have no order that is known.
    static Optional<List<String>> of(List<String> levels) {
        if (levels.size() < FEWEST) {
            return Optional.empty();
        }
        return SCALES.stream()
                .flatMap(scale -> along(scale, levels).stream())
                .findFirst()
                .or(() -> ranges(levels));
    }

    private static Optional<List<String>> along(List<String> scale, List<String> levels) {
        Comparator<String> place = Comparator.comparingInt(level -> scale.indexOf(Spelling.key(level)));
        return levels.stream().allMatch(level -> scale.contains(Spelling.key(level)))
                ? Optional.of(levels.stream().sorted(place).toList())
                : Optional.empty();
    }

    private static Optional<List<String>> ranges(List<String> levels) {
        List<Range> ranges = new ArrayList<>();
        for (String level : levels) {
            @Nullable Range range = range(level);
            if (range == null) {
                return Optional.empty();
            }
            ranges.add(range);
        }
        ranges.sort(Comparator.comparingDouble(Range::low).thenComparingDouble(Range::high));
        for (int i = 1; i < ranges.size(); i++) {
            // Ranges of one scale follow each other; those that overlap are something else.
            if (ranges.get(i).low < ranges.get(i - 1).high) {
                return Optional.empty();
            }
        }
        return Optional.of(ranges.stream().map(Range::level).toList());
    }

    private static @Nullable Range range(String level) {
        String text = Spelling.key(level);
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            return new Range(level, 0, number(below, 1));
        }
        Matcher above = ABOVE.matcher(text);
        if (above.matches()) {
            return new Range(level, number(above, 1), Double.POSITIVE_INFINITY);
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            return new Range(level, number(atLeast, 1), Double.POSITIVE_INFINITY);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches() && number(between, 1) <= number(between, 3)) {
            return new Range(level, number(between, 1), number(between, 3));
        }
        return null;
    }

    private static double number(Matcher matcher, int group) {
        double number =
                Double.parseDouble("0" + String.valueOf(matcher.group(group)).replaceAll("\\D", ""));
        @Nullable String unit = matcher.group(group + 1);
        if (unit == null) {
            return number;
        }
        return number * (unit.startsWith("m") ? 1e6 : 1e3);
    }

    private record Range(String level, double low, double high) {}
}
