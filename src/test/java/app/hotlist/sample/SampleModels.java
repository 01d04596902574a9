package app.hotlist.sample;

import app.hotlist.base.Progress;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.Suspect;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.OneThread;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelFile;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.MoreModels;
import app.hotlist.model.TreeModels;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Trains one model of each kind on the sample leads and writes the bundles, for `models/`: the same bytes every time.
public final class SampleModels {

    private static final long SEED = 42;
    private static final Instant CREATED = Instant.parse("2026-10-01T08:00:00Z");

    /// One of each kind; forests and neighbours small, because the files are part of the repository.
    private static final List<ModelSpec> KINDS = List.of(
            new ModelSpec.Baseline(),
            ModelSpec.LogisticRegression.defaults(),
            TreeModels.DecisionTree.defaults(),
            new TreeModels.RandomForest(20, 7, 10, 0.632, 0.3, 0),
            new TreeModels.ExtraTrees(20, 7, 10, 0.9, 0.6, 0),
            TreeModels.LeafWiseTrees.defaults(),
            TreeModels.BoostedTrees.defaults(),
            MoreModels.LinearSvm.defaults(),
            MoreModels.NaiveBayes.defaults(),
            new MoreModels.NearestNeighbours(50, 300),
            MoreModels.FactorizationMachine.defaults(),
            new MoreModels.AdaBoost(60, 2),
            new MoreModels.TribuoBoost(30, 0.2, 3),
            new MoreModels.Blend(List.of(
                    ModelSpec.LogisticRegression.defaults(),
                    new TreeModels.LeafWiseTrees(60, 0.1, 8, 20, 1, 1, 0, 0, 0))));

    private SampleModels() {}

    /// Trains and writes.
    ///
    /// @param args the folder to write to
    public static void main(String[] args) {
        write(Path.of(args[0]));
    }

    /// Files that are there already are replaced.
    static void write(Path folder) {
        Imported past = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE);
        Target bought = new Target("Bought", "Yes");
        Set<String> leaks = LeakageCheck.of(past.table(), bought, SEED).stream()
                .filter(Suspect::keptOut)
                .map(Suspect::column)
                .collect(Collectors.toSet());
        TableProfile profile = TableProfile.of(past.table(), Optional.of(bought), past.report());
        Recipe recipe = RecipeSuggestion.of(profile, bought, leaks).recipe();
        Plan plan = new Plan(recipe, KINDS, KFold.defaults(), SEED);
        Experiment experiment = OneThread.run(plan, past.table(), Fingerprint.of(past, bought), Progress.NONE);
        for (Run run : experiment.runs()) {
            ModelFile.write(
                    folder.resolve(run.spec().id() + ".leadmodel"),
                    experiment.train(run, "sample", past.table(), CREATED, Progress.NONE));
        }
    }
}
