package app.hotlist.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A rising line of as many pieces as the leads ask for, without any form assumed.
///
/// The steps are those of isotonic regression (pool adjacent violators: M. Ayer and others, Annals of
/// Mathematical Statistics 26, 1955). Plain isotonic regression gives all leads of a step the same chance,
/// which loses their order and with it a part of the ranking. So the line runs through the centres of the
/// steps instead, as in centred isotonic regression (A. Oron and N. Flournoy, Statistics in
/// Biopharmaceutical Research 9, 2017). Every step holds one lead of the average kind more than it has, so
/// no step is quite certain; beyond the outermost centres the line rises as if one more lead had bought, or
/// falls as if one more had not. It rises strictly everywhere.
///
/// @param from chances of the model, rising strictly from 0 to 1
/// @param to calibrated chances, rising strictly within [0, 1]
public record Isotonic(List<Double> from, List<Double> to) implements Calibrator {

    public Isotonic {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (from.size() < 2 || from.size() != to.size() || from.getFirst() != 0 || from.getLast() != 1) {
            throw new IllegalArgumentException("no line from 0 to 1: " + from);
        }
        for (List<Double> side : List.of(from, to)) {
            if (!(side.getFirst() >= 0 && side.getLast() <= 1)) {
                throw new IllegalArgumentException("outside of 0 and 1: " + side);
            }
            for (int i = 1; i < side.size(); i++) {
                if (!(side.get(i) > side.get(i - 1))) {
                    throw new IllegalArgumentException("does not rise: " + side);
                }
            }
        }
    }

    /// Leads of neighbouring chances.
    ///
    /// @param chances the sum of their chances
    private record Step(double chances, double leads, double bought) {

        Step and(Step other) {
            return new Step(chances + other.chances, leads + other.leads, bought + other.bought);
        }

        double centre() {
            return chances / leads;
        }

        double rate() {
            return bought / leads;
        }
    }

    static Calibrator fit(Predictions predictions) {
        double average = predictions.baseRate();
        List<Step> steps = new ArrayList<>();
        for (Step group : groups(predictions)) {
            steps.add(group);
            pool(steps, Comparator.comparingDouble(Step::rate));
        }
        List<Step> rising = new ArrayList<>();
        for (Step step : steps) {
            rising.add(step);
            pool(rising, Comparator.comparingDouble(one -> smoothed(one, average)));
        }
        return line(rising, average);
    }

    /// Leads of equal chance, by rising chance.
    private static List<Step> groups(Predictions predictions) {
        int[] order = IntStream.range(0, predictions.size())
                .map(rank -> predictions.atRank(predictions.size() - 1 - rank))
                .toArray();
        List<Step> groups = new ArrayList<>();
        int from = 0;
        while (from < order.length) {
            double chance = predictions.probability(order[from]);
            int bought = 0;
            int to = from;
            while (to < order.length && predictions.probability(order[to]) == chance) {
                bought += predictions.label(order[to]) ? 1 : 0;
                to++;
            }
            groups.add(new Step(chance * (to - from), to - from, bought));
            from = to;
        }
        return groups;
    }

    /// Joins the last steps until they rise.
    private static void pool(List<Step> steps, Comparator<Step> order) {
        while (steps.size() > 1 && order.compare(steps.get(steps.size() - 2), steps.getLast()) >= 0) {
            Step last = steps.removeLast();
            steps.set(steps.size() - 1, steps.getLast().and(last));
        }
    }

    private static double smoothed(Step step, double average) {
        return (step.bought() + average) / (step.leads() + 1);
    }

    private static Calibrator line(List<Step> steps, double average) {
        List<Double> from = new ArrayList<>();
        List<Double> to = new ArrayList<>();
        Step first = steps.getFirst();
        if (first.centre() > 0) {
            from.add(0.0);
            to.add((first.bought() + average) / (first.leads() + 2));
        }
        for (Step step : steps) {
            double centre = Math.clamp(step.centre(), 0, 1);
            double chance = smoothed(step, average);
            // Centres that rounding makes one cannot both be on the line.
            if (from.isEmpty() || (centre > from.getLast() && chance > to.getLast())) {
                from.add(centre);
                to.add(chance);
            }
        }
        Step last = steps.getLast();
        if (from.getLast() < 1) {
            from.add(1.0);
            to.add((last.bought() + average + 1) / (last.leads() + 2));
        }
        return from.size() < 2 ? new None() : new Isotonic(from, to);
    }

    @Override
    public double of(double chance) {
        int found = Collections.binarySearch(from, chance);
        if (found >= 0) {
            return to.get(found);
        }
        int right = -found - 1;
        if (right == 0 || right == from.size()) {
            throw new IllegalArgumentException("no chance: " + chance);
        }
        double share = (chance - from.get(right - 1)) / (from.get(right) - from.get(right - 1));
        return to.get(right - 1) + share * (to.get(right) - to.get(right - 1));
    }
}
