package app.hotlist.experiment;

import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TrainingSet;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.stream.IntStream;

/// One fold, ready for any number of models: the training rows with the recipe fitted to them, the judged rows
/// prepared by that recipe.
final class PreparedFold {

    /// Where a fold comes from.
    private record Origin(Recipe recipe, Table table, Outcome outcome, Fold fold) {}

    private final Origin origin;
    private final TrainingSet training;
    private final Features judged;
    private final int[] rows;
    private final boolean[] labels;

    private PreparedFold(Origin origin) {
        this.origin = origin;
        Outcome outcome = origin.outcome();
        int[] judged = origin.fold().judged();
        rows = rows(outcome, judged);
        labels = new boolean[judged.length];
        for (int i = 0; i < judged.length; i++) {
            labels[i] = outcome.labels()[judged[i]];
        }
        Table table = origin.table();
        training = TrainingSet.of(
                origin.recipe(), table.rows(rows(outcome, origin.fold().train())));
        this.judged = training.recipe().apply(table.rows(rows));
    }

    /// @param fold positions among the rows with an outcome
    static PreparedFold of(Recipe recipe, Table table, Outcome outcome, Fold fold) {
        return new PreparedFold(new Origin(recipe, table, outcome, fold));
    }

    private static int[] rows(Outcome outcome, int[] positions) {
        return IntStream.of(positions).map(position -> outcome.rows()[position]).toArray();
    }

    /// The same leads as this kind of model needs them.
    PreparedFold forSpec(ModelSpec spec) {
        Recipe own = spec.recipe(origin.recipe(), origin.table().schema());
        return own.equals(origin.recipe())
                ? this
                : new PreparedFold(new Origin(own, origin.table(), origin.outcome(), origin.fold()));
    }

    TrainingSet training() {
        return training;
    }

    Features judged() {
        return judged;
    }

    /// Whether each of the judged rows bought. Shared, not copied: read only.
    boolean[] labels() {
        return labels;
    }

    /// @param chances of the judged rows, in their order
    Predictions predictions(double[] chances) {
        return new Predictions(rows, labels, chances);
    }
}
