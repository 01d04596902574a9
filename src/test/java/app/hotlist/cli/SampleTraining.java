package app.hotlist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `train` on the sample leads, quickly: in two folds.
final class SampleTraining {

    static final String PAST = Path.of("sample-data", "past-leads.csv").toString();
    static final String NEW = Path.of("sample-data", "new-leads.csv").toString();

    private SampleTraining() {}

    /// Trains into a bundle in a folder, in which the workspace lies too.
    ///
    /// @param models by their ids, separated by commas
    /// @param more options
    static CommandLineRun in(Path folder, String bundle, String models, String... more) {
        List<String> usual = List.of(
                "train",
                PAST,
                "--target",
                "Bought",
                "--models",
                models,
                "--folds",
                "2",
                "--json",
                "--out",
                folder.resolve(bundle).toString());
        return CommandLineRun.of(
                folder.resolve("workspace"),
                Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
