package app.hotlist.cli;

import app.hotlist.experiment.ByGroup;
import app.hotlist.experiment.ByTime;
import app.hotlist.experiment.Holdout;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Split;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How leads are divided into those to learn from and those to judge by.
final class SplitOption {

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "5",
            description = "Parts, 2 to 20, that each take their turn as unseen leads (default: ${DEFAULT-VALUE}).")
    private int folds;

    @Option(
            names = "--holdout",
            paramLabel = "SHARE",
            description = "Judge once, by this share of the leads, 0.05 to 0.5, instead of in folds.")
    private Optional<Double> holdout = Optional.empty();

    @Option(
            names = "--by-time",
            paramLabel = "COLUMN",
            description = "Judge by the newest leads; the column says when a lead came in.")
    private Optional<String> byTime = Optional.empty();

    @Option(
            names = "--newest",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "With --by-time: the share of the leads to judge by (default: ${DEFAULT-VALUE}).")
    private double newest;

    @Option(
            names = "--by-group",
            paramLabel = "COLUMN",
            description = "Keep leads with the same value here, such as the company, in the same part.")
    private Optional<String> byGroup = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before they are asked for
    SplitOption() {}

    /// The division that was asked for.
    ///
    /// @throws ParameterException if two were, or a number is out of range
    Split split() {
        if (Stream.of(holdout, byTime, byGroup).filter(Optional::isPresent).count() > 1) {
            throw usage("Only one of --holdout, --by-time and --by-group");
        }
        try {
            return byTime.<Split>map(column -> new ByTime(column, newest))
                    .or(() -> byGroup.map(column -> new ByGroup(column, folds)))
                    .or(() -> holdout.map(Holdout::new))
                    .orElseGet(() -> new KFold(folds));
        } catch (IllegalArgumentException failure) {
            throw usage(String.valueOf(failure.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
