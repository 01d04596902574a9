package app.hotlist.check;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Deals rows to folds, buyers and others each on their own: of as many neighbours as there are folds, each goes to
/// another fold, and chance decides only who goes where.
final class Folds {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATOR =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Folds() {}

    /// The fold of each row, from 0.
    static int[] of(boolean[] labels, int folds, long seed) {
        RandomGenerator random = GENERATOR.create(seed);
        int[] dealt = new int[labels.length];
        int[] places = new int[2];
        int[] turns = new int[2];
        for (int row = 0; row < labels.length; row++) {
            int side = labels[row] ? 1 : 0;
            if (places[side] % folds == 0) {
                turns[side] = random.nextInt(folds);
            }
            dealt[row] = (places[side]++ + turns[side]) % folds;
        }
        return dealt;
    }
}
