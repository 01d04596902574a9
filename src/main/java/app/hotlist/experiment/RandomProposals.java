package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Settings drawn evenly from the whole space.
final class RandomProposals implements Proposals {

    /// After so many draws of what was tried before there is hardly anything new.
    private static final int MOST_DRAWS = 50;

    private final SearchSpace space;
    private final RandomGenerator random;

    RandomProposals(SearchSpace space, long seed) {
        this.space = space;
        random = Seeds.generator(seed);
    }

    @Override
    public List<ModelSpec> next(int count, List<Tried> tried) {
        return fresh(count, tried, this::draw);
    }

    ModelSpec draw() {
        return space.at(random.doubles(space.size()).toArray());
    }

    /// Draws until there are so many settings that nobody has tried.
    static List<ModelSpec> fresh(int count, List<Tried> tried, Supplier<ModelSpec> draw) {
        List<ModelSpec> known = new ArrayList<>();
        tried.forEach(trial -> known.add(trial.spec()));
        List<ModelSpec> fresh = new ArrayList<>();
        for (int draws = 0; fresh.size() < count && draws < MOST_DRAWS; draws++) {
            ModelSpec spec = draw.get();
            if (!known.contains(spec)) {
                known.add(spec);
                fresh.add(spec);
            }
        }
        return fresh;
    }
}
