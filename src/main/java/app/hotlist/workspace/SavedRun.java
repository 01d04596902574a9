package app.hotlist.workspace;

import app.hotlist.experiment.Plan;
import app.hotlist.model.DataFingerprint;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A kept experiment as a list shows it: everything but the predictions.
///
/// @param id names its folder, such as `20261102-091500-spring-leads`
/// @param name given by the user
/// @param models in the order of the plan, at least one
public record SavedRun(
        String id, String name, Instant savedAt, Plan plan, DataFingerprint data, List<SavedModel> models) {

    public SavedRun {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a run without models: " + id);
        }
    }

    /// The model with the highest mean ROC AUC, the first of equals.
    public SavedModel best() {
        return models.stream()
                .sorted(Comparator.comparingDouble(SavedModel::aucMean).reversed())
                .findFirst()
                .orElseThrow();
    }
}
