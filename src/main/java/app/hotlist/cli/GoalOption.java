package app.hotlist.cli;

import app.hotlist.experiment.Goal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// By what the best model is chosen.
final class GoalOption {

    /// For picocli: `recall@200` and the like.
    private static final class Goals implements ITypeConverter<Goal> {
        @Override
        public Goal convert(String value) {
            List<String> parts = List.of(value.split("[@:]"));
            try {
                return switch (parts.getFirst()) {
                    case "auc" -> new Goal.Auc();
                    case "average-precision" -> new Goal.AveragePrecision();
                    case "recall" -> new Goal.RecallInTop(Integer.parseInt(parts.get(1)));
                    case "precision" -> new Goal.PrecisionInTop(Integer.parseInt(parts.get(1)));
                    case "f1" -> new Goal.F1();
                    case "profit" ->
                        new Goal.Profit(Double.parseDouble(parts.get(1)), Double.parseDouble(parts.get(2)));
                    case "log-loss" -> new Goal.LogLoss();
                    default -> throw new TypeConversionException("no goal of that name");
                };
            } catch (IllegalArgumentException | IndexOutOfBoundsException failure) {
                throw new TypeConversionException("such as recall@200 or profit:500:20");
            }
        }
    }

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            converter = Goals.class,
            description = "What the best model is best at: auc (the default), average-precision, recall@CALLS, "
                    + "precision@CALLS, f1, profit:DEAL:CALL (what a deal brings and a call costs), log-loss.")
    private Optional<Goal> goal = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli fills the options before they are asked for
    GoalOption() {}

    /// The goal, if one was asked for.
    Optional<Goal> goal() {
        return goal;
    }
}
