package app.hotlist.chart;

import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.Predictions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Invented models and columns to draw.
final class Samples {

    private static final int LEADS = 3_000;

    private Samples() {}

    /// Four models of falling quality.
    static List<Series> models() {
        return List.of(
                new Series("boosted", "Boosted trees", predictions(0.3)),
                new Series("logistic", "Logistic regression", predictions(0.9)),
                new Series("tree", "Decision tree", predictions(1.6)),
                new Series("baseline", "Baseline", baseline()));
    }

    /// Two leads in a row of each outcome: `.9 + | .8 - | .6 + | .1 -`
    static Series four() {
        return new Series(
                "boosted",
                "Four",
                new Predictions(
                        new int[] {0, 1, 2, 3}, new boolean[] {true, false, true, false}, new double[] {.9, .8, .6, .1
                        }));
    }

    static List<Bar> importance() {
        return List.of(
                new Bar("Total time on website", 0.31, "more is better, up to 20 min"),
                new Bar("Lead Origin", 0.22, "Add form ▲, API ▼"),
                new Bar("What is your current occupation", 0.18, "Working professional ▲"),
                new Bar("Lead Source", 0.14, "Reference ▲"),
                new Bar("Last Activity", 0.09, "SMS sent ▲"),
                new Bar("TotalVisits", 0.04, ""),
                new Bar("Do Not Email", 0.02, "yes ▼"));
    }

    static List<Bar> reasons() {
        return List.of(
                new Bar("Lead Source: Reference", 0.31, ""),
                new Bar("Total time: 14 min", 0.17, ""),
                new Bar("Last Activity: Page visited", -0.05, ""),
                new Bar("Occupation: Working professional", 0.06, ""),
                new Bar("City: Mumbai", -0.01, ""));
    }

    static List<Slice> slices() {
        return IntStream.range(0, 12)
                .mapToObj(
                        i -> new Slice(i * 200, (i + 1) * 200, Math.round(900 * Math.exp(-i * 0.25)), 0.15 + i * 0.06))
                .toList();
    }

    static List<Slice> scaledSlices() {
        return IntStream.range(0, 12)
                .mapToObj(i -> new Slice(
                        i * 0.6, (i + 1) * 0.6, Math.round(500 * Math.exp(-(i - 6) * (i - 6) / 10.0)), Double.NaN))
                .toList();
    }

    private static Predictions predictions(double noise) {
        SplittableRandom world = new SplittableRandom(42);
        SplittableRandom error = new SplittableRandom(Math.round(noise * 10));
        boolean[] labels = new boolean[LEADS];
        double[] chances = new double[LEADS];
        for (int i = 0; i < LEADS; i++) {
            double odds = -0.8 + 2.6 * world.nextGaussian();
            labels[i] = world.nextDouble() < 1 / (1 + Math.exp(-odds));
            chances[i] = 1 / (1 + Math.exp(-(odds + noise * error.nextGaussian()) / (1 + 0.15 * noise)));
        }
        return new Predictions(IntStream.range(0, LEADS).toArray(), labels, chances);
    }

    private static Predictions baseline() {
        Predictions any = predictions(0.3);
        boolean[] labels = new boolean[LEADS];
        double[] chances = new double[LEADS];
        for (int i = 0; i < LEADS; i++) {
            labels[i] = any.label(i);
            chances[i] = any.baseRate();
        }
        return new Predictions(IntStream.range(0, LEADS).toArray(), labels, chances);
    }

    /// Effects of columns by their names.
    static Map<String, ColumnEffect> effects() {
        List<ColumnEffect.Band> minutes = IntStream.range(0, 20)
                .mapToObj(band -> new ColumnEffect.Band(band * 3, band * 3 + 3, Math.round(900 / (1 + band / 4.0))))
                .toList();
        List<ColumnEffect.Place> rising = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> new ColumnEffect.Place(i * 3, 0.18 + 0.34 * Math.min(1, i / 8.0) + (i % 2) * 0.008))
                .toList();
        List<ColumnEffect.Band> weeks = IntStream.range(0, 20)
                .mapToObj(band -> new ColumnEffect.Band(20_000 + band * 18, 20_018 + band * 18, 100 + band * 7 % 40))
                .toList();
        List<ColumnEffect.Place> season = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> new ColumnEffect.Place(20_000 + i * 18, 0.07 + 0.02 * Math.sin(i / 3.0)))
                .toList();
        Map<String, ColumnEffect> effects = new TreeMap<>();
        effects.put(
                "numbers",
                new ColumnEffect.OfNumbers(
                        "Minutes on the website",
                        ColumnEffect.Axis.NUMBERS,
                        0.385,
                        rising,
                        minutes,
                        Optional.of(new ColumnEffect.Level("not given", 137, 0.21))));
        effects.put(
                "days",
                new ColumnEffect.OfNumbers("Created", ColumnEffect.Axis.DAYS, 0.07, season, weeks, Optional.empty()));
        effects.put(
                "levels",
                new ColumnEffect.OfLevels(
                        "Source",
                        ColumnEffect.Facet.VALUE,
                        0.38,
                        List.of(
                                new ColumnEffect.Level("Reference", 534, 0.72),
                                new ColumnEffect.Level("Welingak website, of which nobody knows the end", 142, 0.66),
                                new ColumnEffect.Level("Google", 2868, 0.41),
                                new ColumnEffect.Level("not given", 36, 0.33),
                                new ColumnEffect.Level("Olark chat", 1755, 0.29)),
                        3));
        return effects;
    }
}
