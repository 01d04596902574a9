package app.hotlist.workspace;

import app.hotlist.experiment.Plan;
import app.hotlist.experiment.SearchLog;
import app.hotlist.model.DataFingerprint;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A kept experiment as a list shows it: everything but the predictions.
///
/// @param id names its folder, such as `20261102-091500-spring-leads`
/// @param name given by the user
/// @param models in the order of the plan, at least one
/// @param remarks what was said of it when it was trained: what failed, what is too good to be true, in sentences
/// @param versions of Hotlist and the libraries that trained it, such as "XGBoost 3.0.4"
public record SavedRun(
        String id,
        String name,
        Instant savedAt,
        Plan plan,
        DataFingerprint data,
        List<SavedModel> models,
        List<String> remarks,
        List<String> versions) {

    public SavedRun {
        remarks = List.copyOf(remarks);
        versions = List.copyOf(versions);
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a run without models: " + id);
        }
    }

    /// The search for better settings; empty if there was none.
    public SearchLog search() {
        return SearchLog.of(models.stream()
                .flatMap(model -> model.tuned().stream().map(tuned -> new SearchLog.Found(model.value(), tuned)))
                .toList());
    }

    /// The model that came nearest to the goal, the first of equals.
    public SavedModel best() {
        return models.stream()
                .sorted(Comparator.comparingDouble(SavedModel::value).reversed())
                .findFirst()
                .orElseThrow();
    }
}
