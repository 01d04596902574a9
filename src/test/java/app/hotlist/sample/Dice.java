package app.hotlist.sample;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that a seed decides, the same on every machine: only exact arithmetic and [StrictMath].
final class Dice {

    private final RandomGenerator random;

    Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Whether something of this probability happens.
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /// A whole number in [0, bound).
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// A number of the standard normal distribution (Box and Muller).
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /// A positive, skewed number.
    ///
    /// @param median half of all numbers lie below
    /// @param spread standard deviation of the logarithm
    double skewed(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    String pick(String... choices) {
        return choices[below(choices.length)];
    }

    /// One of the choices, in proportion to its weight.
    ///
    /// @param choices such as `Google:22`
    String weighted(String... choices) {
        int total = 0;
        for (String choice : choices) {
            total += weight(choice);
        }
        int left = below(total);
        for (String choice : choices) {
            left -= weight(choice);
            if (left < 0) {
                return choice.substring(0, choice.lastIndexOf(':'));
            }
        }
        throw new IllegalStateException("weights do not add up to " + total);
    }

    private static int weight(String choice) {
        return Integer.parseInt(choice.substring(choice.lastIndexOf(':') + 1));
    }
}
