package app.hotlist.experiment;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that a seed decides: the same on every machine, and untouched by whatever else is running.
final class Seeds {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATOR =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Seeds() {}

    /// A seed for one part of the work, which depends on nothing but the whole's seed and the part's number.
    static long derived(long seed, int part) {
        return GENERATOR.create(seed + part).nextLong();
    }

    /// A generator that the seed decides.
    static RandomGenerator generator(long seed) {
        return GENERATOR.create(seed);
    }

    /// The numbers from 0 to `size` − 1 in an order that the seed decides (Fisher and Yates).
    static int[] shuffled(int size, long seed) {
        RandomGenerator random = generator(seed);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
