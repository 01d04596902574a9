package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Column;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.BitSet;
import java.util.List;

/// What it costs to score leads without columns that the model needs, measured on past leads: the columns are blanked,
/// the leads ranked again, and the buyers among the best fifth counted.
///
/// The past leads may be those that the model learnt from: then it finds more buyers with and without the columns than
/// among new leads; the share that is lost is what is told.
///
/// @param columns that are left out
/// @param buyers found with all columns
/// @param left buyers found without them
public record BlankCost(List<String> columns, double buyers, double left) {

    private static final double CALLED = 0.2;

    public BlankCost {
        columns = List.copyOf(columns);
    }

    /// Blanks the columns and ranks again.
    ///
    /// @param past leads, with the columns that the model needs and that of the outcome; those without one are left
    ///     out
    /// @throws app.hotlist.base.UserException if they lack a column or all of them ended the same way
    public static BlankCost of(LeadModel model, Table past, List<String> columns, Progress progress) {
        Outcome outcome = Outcome.of(past, model.recipe().recipe().target());
        Table leads = past.rows(outcome.rows());
        double buyers = found(outcome, model.chances(leads));
        progress.checkCancelled();
        double left = found(outcome, model.chances(blanked(leads, columns)));
        return new BlankCost(columns, buyers, left);
    }

    private static double found(Outcome outcome, double[] chances) {
        Predictions predictions = new Predictions(outcome.rows(), outcome.labels(), chances);
        return GainsCurve.of(predictions).buyersIn((int) Math.round(CALLED * predictions.size()));
    }

    private static Table blanked(Table leads, List<String> columns) {
        BitSet all = new BitSet();
        all.set(0, leads.rowCount());
        List<Column> blank = columns.stream()
                .map(column -> leads.column(column).blanked(all))
                .toList();
        return leads.with(blank);
    }

    /// The share of buyers that are no longer found, in [0, 1]; 0 if as many are found or more.
    public double fewer() {
        return buyers == 0 ? 0 : Math.max(0, 1 - left / buyers);
    }

    /// Such as "Without Occupation: expect 6 % fewer buyers among the best fifth".
    public String text() {
        long percent = Math.round(100 * fewer());
        String named = String.join(", ", columns);
        return percent == 0 ? Texts.get("scoring.cost.none", named) : Texts.get("scoring.cost", named, percent);
    }
}
