package app.hotlist.sample;

import app.hotlist.base.Progress;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.Suspect;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelFile;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Trains one model of each kind on the sample leads and writes the bundles, for `models/`.
///
/// The bundles of a format are never written again once that format has been released: tests hold that every
/// later version of Hotlist still opens them and gives the same chances.
public final class SampleModels {

    private static final long SEED = 42;
    private static final Instant CREATED = Instant.parse("2026-10-01T08:00:00Z");

    private SampleModels() {}

    /// Trains and writes.
    ///
    /// @param args the folder to write to
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Imported past = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE);
        Target bought = new Target("Bought", "Yes");
        Set<String> leaks = LeakageCheck.of(past.table(), bought, SEED).stream()
                .filter(Suspect::keptOut)
                .map(Suspect::column)
                .collect(Collectors.toSet());
        TableProfile profile = TableProfile.of(past.table(), Optional.of(bought), past.report());
        Recipe recipe = RecipeSuggestion.of(profile, bought, leaks).recipe();
        Plan plan = new Plan(recipe, ModelSpec.all(), KFold.defaults(), SEED);
        Experiment experiment = Experiment.run(plan, past.table(), Fingerprint.of(past, bought), Progress.NONE);
        for (Run run : experiment.runs()) {
            Path file = folder.resolve(run.spec().id() + ".leadmodel");
            ModelFile.write(file, experiment.train(run, "sample", past.table(), CREATED, Progress.NONE));
        }
    }
}
