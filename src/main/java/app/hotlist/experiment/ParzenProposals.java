package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Settings that look more like the good ones than like the others: a tree-structured Parzen estimator (Bergstra,
/// Bardenet, Bengio, Kégl, "Algorithms for Hyper-Parameter Optimization", NeurIPS 2011, section 4).
///
/// What was tried is parted into the best quarter and the rest. For each setting a density is laid over either
/// part: a bell around every trial, and one over the whole range, so that nothing is ever ruled out. Of some
/// draws from the good density the one with the highest ratio of good to rest is tried next. Trials that failed
/// count as bad.
///
/// The usual settings are good ones, so the search begins beside them: with each setting alone, a step down and a
/// step up. Draws from the whole range would mostly show how bad settings can be.
final class ParzenProposals implements Proposals {

    /// How far the first settings lie from the start, as a part of the range.
    private static final double STEP = 0.25;

    private static final double GOOD = 0.25;
    private static final int DRAWS = 24;

    private final SearchSpace space;
    private final Iterator<ModelSpec> beside;
    private final RandomGenerator random;

    ParzenProposals(SearchSpace space, long seed) {
        this.space = space;
        beside = space.beside(STEP).iterator();
        random = Seeds.generator(seed);
    }

    @Override
    public List<ModelSpec> next(int count, List<Tried> tried) {
        List<ModelSpec> first = new ArrayList<>();
        while (first.size() < count && beside.hasNext()) {
            first.add(beside.next());
        }
        return first.isEmpty() ? likeTheGood(count, tried) : first;
    }

    private List<ModelSpec> likeTheGood(int count, List<Tried> tried) {
        List<double[]> byValue = tried.stream()
                .sorted(Comparator.comparingDouble(
                        trial -> Double.isNaN(trial.value()) ? Double.POSITIVE_INFINITY : -trial.value()))
                .map(trial -> space.place(trial.spec()))
                .toList();
        int good = (int) Math.ceil(GOOD * tried.size());
        Parzen best = new Parzen(byValue.subList(0, good));
        Parzen rest = new Parzen(byValue.subList(good, byValue.size()));
        return RandomProposals.fresh(count, tried, () -> space.at(promising(best, rest)));
    }

    private double[] promising(Parzen best, Parzen rest) {
        return IntStream.range(0, DRAWS)
                .mapToObj(_ -> best.draw(space.size(), random))
                .max(Comparator.comparingDouble(place -> best.logDensity(place) - rest.logDensity(place)))
                .orElseThrow();
    }

    /// A density over the unit cube: the product of one mixture per side.
    private record Parzen(List<double[]> places) {

        double[] draw(int sides, RandomGenerator random) {
            double[] place = new double[sides];
            for (int side = 0; side < sides; side++) {
                int centre = random.nextInt(places.size() + 1);
                place[side] = centre == places.size()
                        ? random.nextDouble()
                        : near(places.get(centre)[side], width(side), random);
            }
            return place;
        }

        /// A draw outside of the range is drawn again.
        private static double near(double centre, double width, RandomGenerator random) {
            double place = random.nextGaussian(centre, width);
            while (place < 0 || place > 1) {
                place = random.nextGaussian(centre, width);
            }
            return place;
        }

        /// Scott's rule, within bounds: bells so narrow that they find nothing new help as little as flat ones.
        private double width(int side) {
            double mean =
                    places.stream().mapToDouble(place -> place[side]).average().orElse(0.5);
            double variance = places.stream()
                    .mapToDouble(place -> (place[side] - mean) * (place[side] - mean))
                    .average()
                    .orElse(0);
            return Math.clamp(1.06 * Math.sqrt(variance) * Math.pow(places.size(), -0.2), 0.05, 0.5);
        }

        double logDensity(double[] place) {
            double sum = 0;
            for (int side = 0; side < place.length; side++) {
                double width = width(side);
                double density = 1; // the one over the whole range
                for (double[] centre : places) {
                    double away = (place[side] - centre[side]) / width;
                    density += Math.exp(-away * away / 2) / (width * Math.sqrt(2 * Math.PI));
                }
                sum += Math.log(density / (places.size() + 1));
            }
            return sum;
        }
    }
}
