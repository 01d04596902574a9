package app.hotlist.experiment;

import app.hotlist.evaluation.Predictions;
import app.hotlist.model.TrainingSet;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.stream.IntStream;

/// One fold, ready for any number of models: the training rows with the recipe fitted to them, the judged rows
/// prepared by that recipe.
final class PreparedFold {

    private final TrainingSet training;
    private final Features judged;
    private final int[] rows;
    private final boolean[] labels;

    private PreparedFold(TrainingSet training, Features judged, int[] rows, boolean[] labels) {
        this.training = training;
        this.judged = judged;
        this.rows = rows;
        this.labels = labels;
    }

    /// @param fold positions among the rows with an outcome
    static PreparedFold of(Recipe recipe, Table table, Outcome outcome, Fold fold) {
        int[] judged = fold.judged();
        int[] rows = rows(outcome, judged);
        boolean[] labels = new boolean[judged.length];
        for (int i = 0; i < judged.length; i++) {
            labels[i] = outcome.labels()[judged[i]];
        }
        TrainingSet training = TrainingSet.of(recipe, table.rows(rows(outcome, fold.train())));
        return new PreparedFold(training, training.recipe().apply(table.rows(rows)), rows, labels);
    }

    private static int[] rows(Outcome outcome, int[] positions) {
        return IntStream.of(positions).map(position -> outcome.rows()[position]).toArray();
    }

    TrainingSet training() {
        return training;
    }

    Features judged() {
        return judged;
    }

    /// @param chances of the judged rows, in their order
    Predictions predictions(double[] chances) {
        return new Predictions(rows, labels, chances);
    }
}
