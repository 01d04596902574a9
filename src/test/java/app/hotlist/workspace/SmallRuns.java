package app.hotlist.workspace;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.OneThread;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two hundred past leads and models trained on them in no time, for tests that need real bundles.
public final class SmallRuns {

    private static final Recipe RECIPE = new Recipe(
            new Target("Bought", "Yes"),
            Optional.of("Id"),
            List.of(new DropColumns(List.of("Company")), new OneHot(List.of("Source"))));

    private SmallRuns() {}

    /// The leads, read from a file in that folder.
    public static Imported leads(Path folder) {
        return CsvReader.read(PastLeads.csv(folder), Progress.NONE);
    }

    /// A logistic regression, a decision tree and the baseline, in this order.
    public static Experiment experiment(Imported leads, long seed) {
        List<ModelSpec> specs = List.of(
                ModelSpec.LogisticRegression.defaults(), TreeModels.DecisionTree.defaults(), new ModelSpec.Baseline());
        Plan plan = new Plan(RECIPE, specs, KFold.defaults(), seed);
        return OneThread.run(plan, leads.table(), Fingerprint.of(leads, RECIPE.target()), Progress.NONE);
    }

    /// The model of a run, trained on all leads.
    public static LeadModel model(Experiment experiment, Run run, Imported leads) {
        return experiment.train(run, run.spec().title(), leads.table(), Instant.EPOCH, Progress.NONE);
    }

    /// How a workspace remembers that the leads were imported.
    public static ImportSettings settings(Imported leads) {
        return ImportSettings.of(leads, Map.of(), Optional.of(RECIPE.target()));
    }
}
