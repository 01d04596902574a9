package app.hotlist.model;

import app.hotlist.recipe.Feature;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.recipe.Lesson;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.List;

/// Leads to learn from, prepared once for any number of models.
public final class TrainingSet {

    private final FittedRecipe recipe;
    private final Table table;
    private final Features features;
    private final boolean[] labels;

    private TrainingSet(FittedRecipe recipe, Table table, Features features, boolean[] labels) {
        this.recipe = recipe;
        this.table = table;
        this.features = features;
        this.labels = labels;
    }

    /// Fits the recipe to the leads that have an outcome and prepares them; those that it takes for outliers are
    /// left out.
    ///
    /// @param rows training rows only: rows used to judge a model must not be among them
    /// @throws app.hotlist.base.UserException if all leads ended the same way, or the recipe does not fit them
    public static TrainingSet of(Recipe recipe, Table rows) {
        Outcome outcome = Outcome.of(rows, recipe.target());
        Table known = rows.rows(outcome.rows());
        Lesson lesson = Lesson.of(recipe, known);
        int[] kept = lesson.rows();
        if (kept.length == known.rowCount()) {
            return new TrainingSet(lesson.recipe(), known, lesson.features(), outcome.labels());
        }
        boolean[] labels = new boolean[kept.length];
        for (int row = 0; row < kept.length; row++) {
            labels[row] = outcome.labels()[kept[row]];
        }
        return new TrainingSet(lesson.recipe(), known.rows(kept), lesson.features(), labels);
    }

    /// The recipe with what it learnt from these leads.
    public FittedRecipe recipe() {
        return recipe;
    }

    /// Number of leads.
    public int size() {
        return labels.length;
    }

    /// The leads as they came, in the order of [#rows()].
    Table table() {
        return table;
    }

    /// The numbers per lead, by index.
    public List<Feature> features() {
        return features.features();
    }

    SparseRows rows() {
        return SparseRows.of(features);
    }

    boolean[] labels() {
        return labels;
    }

    SourceColumns columns() {
        return SourceColumns.of(features.features());
    }
}
