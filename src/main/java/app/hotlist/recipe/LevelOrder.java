package app.hotlist.recipe;

import app.hotlist.table.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Recognises levels that have an order: ranges of numbers such as `1 to 25`, `26 to 50`, `over 200`, and words such
/// as low, medium, high.
final class LevelOrder {

    /// From the least to the most; words that mean the same stand at one place, parted by a bar.
    private static final List<Scale> SCALES = Stream.of(
                    "very low < low < medium|moderate|average|normal < high < very high",
                    "tiny|micro|very small < small < medium|mid|midsize < large|big < very large|enterprise|huge",
                    "xxs < xs < s < m < l < xl < xxl|2xl < xxxl|3xl",
                    "never < rarely|seldom < sometimes|occasionally < often|frequently < usually < always",
                    "never < yearly|annually < quarterly < monthly < weekly < daily < hourly",
                    "very poor|very bad < poor|bad < fair|ok|average < good < very good < excellent",
                    "strongly disagree < disagree|somewhat disagree < neutral|neither agree nor disagree"
                            + " < agree|somewhat agree < strongly agree",
                    "very dissatisfied < dissatisfied < neutral < satisfied < very satisfied",
                    "very unlikely < unlikely < neutral|possible < likely < very likely",
                    "cold < warm < hot",
                    "bronze < silver < gold < platinum < diamond",
                    "free < basic < standard|plus < premium|pro < enterprise",
                    "beginner|novice < intermediate < advanced < expert",
                    "first < second < third < fourth < fifth",
                    "sehr niedrig|sehr gering < niedrig|gering < mittel < hoch < sehr hoch",
                    "sehr klein < klein < mittel|mittelgroß < groß < sehr groß",
                    "nie|niemals < selten < manchmal|gelegentlich < oft|häufig < meistens < immer",
                    "nie < jährlich < vierteljährlich < monatlich < wöchentlich < täglich",
                    "sehr schlecht < schlecht < mittel < gut < sehr gut",
                    "stimme gar nicht zu|stimme überhaupt nicht zu < stimme nicht zu|stimme eher nicht zu"
                            + " < neutral|teils teils|weder noch < stimme zu|stimme eher zu < stimme voll zu",
                    "sehr unzufrieden < unzufrieden < neutral|teils teils < zufrieden < sehr zufrieden",
                    "kalt < warm < heiß")
            .map(Scale::of)
            .toList();

    /// What comes round again: the last is next to the first, so one number would tell a model something wrong.
    private static final List<Scale> ROUNDS = Stream.of(
                    "monday|mon < tuesday|tue < wednesday|wed < thursday|thu < friday|fri < saturday|sat < sunday|sun",
                    "montag|mo < dienstag|di < mittwoch|mi < donnerstag|do < freitag|fr < samstag|sonnabend|sa < sonntag|so",
                    "january|jan < february|feb < march|mar < april|apr < may < june|jun < july|jul < august|aug"
                            + " < september|sep|sept < october|oct < november|nov < december|dec",
                    "januar|jan < februar|feb < märz|mär|mrz < april|apr < mai < juni|jun < juli|jul < august|aug"
                            + " < september|sep|sept < oktober|okt < november|nov < dezember|dez",
                    "q1 < q2 < q3 < q4",
                    "spring < summer < autumn|fall < winter",
                    "morning < noon|midday < afternoon < evening < night")
            .map(Scale::of)
            .toList();

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

    /// The levels from the least to the most, where one number says more to a model than one for each; else empty.
    static Optional<List<String>> of(List<String> levels) {
        return levels.size() < FEWEST ? Optional.empty() : along(SCALES, levels).or(() -> ranges(levels));
    }

    /// The levels from the least to the most; empty if they have no order that is known. For people who ask for one:
    /// [#of] says where it is wise to.
    static Optional<List<String>> known(List<String> levels) {
        return levels.size() < 2
                ? Optional.empty()
                : along(SCALES, levels).or(() -> along(ROUNDS, levels)).or(() -> ranges(levels));
    }

    private static Optional<List<String>> along(List<Scale> scales, List<String> levels) {
        return scales.stream().flatMap(scale -> scale.sorted(levels).stream()).findFirst();
    }

    /// @param places from a word to its place
    private record Scale(Map<String, Integer> places) {

        static Scale of(String words) {
            Map<String, Integer> places = new HashMap<>();
            List<String> steps = Arrays.asList(words.split(" < ", -1));
            for (int place = 0; place < steps.size(); place++) {
                for (String word : steps.get(place).split("\\|", -1)) {
                    places.put(word, place);
                }
            }
            return new Scale(places);
        }

        /// The levels in order if each has a place of its own.
        Optional<List<String>> sorted(List<String> levels) {
            Map<Integer, String> sorted = new TreeMap<>();
            for (String level : levels) {
                @Nullable Integer place = places.get(Spelling.key(level));
                if (place == null || sorted.put(place, level) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(List.copyOf(sorted.values()));
        }
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
