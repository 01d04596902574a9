package app.hotlist.cli;

import app.hotlist.experiment.Budget;
import app.hotlist.experiment.Search;
import app.hotlist.experiment.Tuning;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whether better settings are looked for, and how.
final class TuningOption {

    private enum Way {
        GUIDED,
        RANDOM,
        GRID,
        TREES_BY_DEPTH
    }

    @Option(
            names = "--tune",
            paramLabel = "WAY",
            description = "Look for better settings of every model: guided (by what did well so far), random, grid "
                    + "(simplest, usual and finest), or trees_by_depth.")
    private Optional<Way> way = Optional.empty();

    @Option(names = "--minutes", paramLabel = "M", description = "With --tune: how long, 1 to 600 (default: 2).")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "With --tune: how many settings of each model, 2 to 1000, instead of minutes. "
                    + "The same seed then finds the same.")
    private Optional<Integer> trials = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before they are asked for
    TuningOption() {}

    /// The search, if one was asked for.
    ///
    /// @throws ParameterException if a number is out of range
    Optional<Tuning> tuning() {
        try {
            return way.map(known -> new Tuning(search(known), budget()));
        } catch (IllegalArgumentException failure) {
            throw new ParameterException(command.commandLine(), String.valueOf(failure.getMessage()));
        }
    }

    private static Search search(Way way) {
        return switch (way) {
            case GUIDED -> new Search.Guided();
            case RANDOM -> new Search.AtRandom();
            case GRID -> new Search.Grid(List.of());
            case TREES_BY_DEPTH -> Search.Grid.treesAndDepth();
        };
    }

    private Budget budget() {
        return trials.<Budget>map(Budget.Trials::new).orElseGet(() -> new Budget.Minutes(minutes.orElse(2)));
    }
}
