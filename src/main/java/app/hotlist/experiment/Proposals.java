package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import java.util.List;

/// Says which settings to try next.
interface Proposals {

    /// Settings to try, none of which was tried before; none where there is nothing left to try.
    ///
    /// @param count how many at most
    /// @param tried what was tried so far, with what came of it
    List<ModelSpec> next(int count, List<Tried> tried);

    static Proposals of(Search search, ModelSpec start, long seed) {
        return switch (search) {
            case Search.Grid grid -> GridProposals.of(grid, start);
            case Search.AtRandom _ -> new RandomProposals(SearchSpace.of(start), seed);
            case Search.Guided _ -> new ParzenProposals(SearchSpace.of(start), seed);
        };
    }
}
