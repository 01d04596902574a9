package app.hotlist.model;

import app.hotlist.base.ChangedTexts;
import app.hotlist.base.Json;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A model without what its file keeps of single leads: check rows, neighbours, and texts of its recipe and its card.
/// What it has learnt it keeps, which is of no single lead.
///
/// @param model gives every lead the chance that it gave before, unless neighbours are gone
/// @param checkRows how many check rows were such leads: they are blank now
/// @param neighbours how many such leads it remembered to compare others with
/// @param texts how many texts were changed
public record ForgetfulModel(LeadModel model, int checkRows, int neighbours, int texts) {

    /// Takes leads out of a model. A lead is known by what it says in all columns that the model looks at and the lead
    /// has, so that leads that say the very same are taken out, too.
    ///
    /// @param leads tables of them, with columns of the model, of the same types
    /// @param words changes texts that mean a lead, and leaves all others as they are
    public static ForgetfulModel of(LeadModel model, List<Table> leads, UnaryOperator<String> words) {
        ChangedTexts recipeTexts = ChangedTexts.of(model.recipe().toJson(), words, "recipe");
        ChangedTexts cardTexts = ChangedTexts.of(Json.write(model.facts()), words, "card");
        int texts = recipeTexts.count() + cardTexts.count();
        BitSet rows = new BitSet();
        Classifier classifier = model.classifier();
        for (Table some : leads) {
            rows.or(model.checkRows().like(some));
            classifier = without(some, classifier, model.recipe());
        }
        int neighbours = model.classifier().remembered() - classifier.remembered();
        if (texts == 0 && rows.isEmpty() && neighbours == 0) {
            return new ForgetfulModel(model, 0, 0, 0);
        }
        FittedRecipe recipe = FittedRecipe.fromJson(recipeTexts.line());
        Classifier left = classifier;
        LeadModel forgetful = new LeadModel(
                Json.read(cardTexts.line(), LeadModel.Facts.class, "card"),
                recipe,
                left,
                model.checkRows().blanked(rows, some -> left.chances(SparseRows.of(recipe.apply(some)))));
        return new ForgetfulModel(forgetful, rows.cardinality(), neighbours, texts);
    }

    private static Classifier without(Table leads, Classifier classifier, FittedRecipe recipe) {
        SourceColumns columns = SourceColumns.of(recipe.features());
        boolean[] compared = new boolean[recipe.features().size()];
        boolean any = false;
        for (int feature = 0; feature < compared.length; feature++) {
            compared[feature] = leads.has(columns.names().get(columns.of(feature)));
            any |= compared[feature];
        }
        if (!any) {
            return classifier;
        }
        List<Column> whole = new ArrayList<>();
        for (ColumnSpec column : recipe.input().columns()) {
            whole.add(leads.has(column.name()) ? leads.column(column.name()) : missing(column, leads.rowCount()));
        }
        return classifier.without(SparseRows.of(recipe.apply(Table.of(whole))), compared);
    }

    private static Column missing(ColumnSpec column, int rows) {
        return new CheckRows.Values(column, Collections.nCopies(rows, Optional.empty())).toColumn();
    }

    /// Whether anything was found.
    public boolean isChanged() {
        return checkRows > 0 || neighbours > 0 || texts > 0;
    }
}
