package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Metrics;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A model that was trained in no time: referrals with many visits buy.
public final class SmallModel {

    /// From 60, 30 and 10 % on.
    public static final Tiers TIERS = new Tiers(0.6, 0.3, 0.1);

    private SmallModel() {}

    /// Trained on [PastLeads#csv].
    public static LeadModel trained(Path folder) {
        Table rows = CsvReader.read(PastLeads.csv(folder), Progress.NONE).table();
        Recipe recipe = new Recipe(
                new Target("Bought", "Yes"),
                Optional.of("Id"),
                List.of(new DropColumns(List.of("Company")), new OneHot(List.of("Source"))));
        Metrics metrics = new Metrics(0.9, 0.8, 0.8, 0.8, 0.87, 0.8, 0.3, 0.1, 0.02, 3);
        DataFingerprint data = new DataFingerprint("past.csv", "0".repeat(64), 200, 50, rows.schema());
        return LeadModel.train(
                new Training(
                        "Logistic regression",
                        recipe,
                        ModelSpec.byId("logistic"),
                        rows,
                        TIERS,
                        metrics,
                        data,
                        42,
                        Instant.EPOCH),
                Progress.NONE);
    }
}
