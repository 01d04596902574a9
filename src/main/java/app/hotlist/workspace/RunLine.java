package app.hotlist.workspace;

import app.hotlist.model.ModelSpec;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A kept run as a list shows it.
///
/// @param id names its folder, such as `20261102-091500-spring-leads`
/// @param name given by the user
/// @param file the name of the leads' file
/// @param rows leads with an outcome
/// @param positives how many of them bought
/// @param models in the order of the plan
/// @param best the model that came nearest to the goal
/// @param auc its mean ROC AUC over the folds
/// @param deviation of that AUC over the folds; `NaN` for a single one
public record RunLine(
        String id,
        String name,
        Instant savedAt,
        String file,
        long rows,
        long positives,
        List<ModelSpec> models,
        ModelSpec best,
        double auc,
        double deviation,
        RunNotes notes) {

    public RunLine {
        models = List.copyOf(models);
    }

    static RunLine of(SavedRun run, RunNotes notes) {
        SavedModel best = run.best();
        return new RunLine(
                run.id(),
                run.name(),
                run.savedAt(),
                run.data().fileName(),
                run.data().rows(),
                run.data().positives(),
                run.models().stream().map(SavedModel::spec).toList(),
                best.spec(),
                best.aucMean(),
                best.aucDeviation(),
                notes);
    }

    /// Whether every word of a question is somewhere in the line, without regard to case.
    public boolean matches(String question) {
        String text = String.join(
                        "\n",
                        Stream.concat(
                                        Stream.of(id, name, file, notes.note(), String.join(" ", notes.tags())),
                                        models.stream().map(ModelSpec::title))
                                .toList())
                .toLowerCase(Locale.ROOT);
        return Stream.of(question.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
