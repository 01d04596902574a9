package app.hotlist.gui.compare;

import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Disagreement;
import app.hotlist.evaluation.LiftCurve;
import app.hotlist.evaluation.MatrixCell;
import app.hotlist.evaluation.Point;
import app.hotlist.evaluation.PrecisionRecallCurve;
import app.hotlist.evaluation.Predictions;
import app.hotlist.evaluation.RocCurve;
import app.hotlist.gui.figure.Pick;
import app.hotlist.gui.support.LeadsBehind;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which leads are behind the figures of Compare: behind a cell of a matrix, a point or bar of a curve, a disagreement.
final class FigureLeads {

    private final Session session;
    private final LeadsBehind list;

    /// @param list shows them
    FigureLeads(Session session, LeadsBehind list) {
        this.session = session;
        this.list = list;
    }

    /// The leads that were judged; empty where only what was said of them is there.
    Optional<Table> table() {
        return LeadsBehind.judged(session.trainedProperty().get());
    }

    /// Shows the leads in a cell of a model's matrix.
    void show(CompareRow row, MatrixCell cell) {
        int calls = row.callsProperty().get();
        show(LeadsBehind.title(cell, row.title()), row, predictions -> cell.leads(calls, predictions));
    }

    /// Shows the leads behind a point or bar of a model's curve.
    void show(CompareRow row, Curve curve, Pick pick) {
        Predictions predictions = row.run().outOfFold();
        switch (curve) {
            case GAINS -> showBest(row, Math.round(pick.x() * predictions.size()));
            case ROC -> showBest(row, called(RocCurve.of(predictions).points(), pick, predictions));
            case PRECISION_RECALL ->
                showBest(row, called(PrecisionRecallCurve.of(predictions).points(), pick, predictions));
            case LIFT -> showTenth(row, pick.index());
            case CALIBRATION -> showBin(row, CalibrationCurve.binOf(pick.x()));
        }
    }

    /// How many leads have the chance from which a point of a curve calls them.
    private static long called(List<Point> points, Pick pick, Predictions predictions) {
        return ConfusionMatrix.at(points.get(pick.index()).threshold(), predictions)
                .called();
    }

    private void showBest(CompareRow row, long calls) {
        show(Strings.get("compare.leads.best", row.title()), row, LeadsBehind.ranked(0, (int) calls));
    }

    /// @param index of the tenth, 0 for the best one
    private void showTenth(CompareRow row, int index) {
        List<LiftCurve.Tenth> tenths = LiftCurve.of(row.run().outOfFold()).tenths();
        LiftCurve.Tenth tenth = tenths.get(index);
        long from =
                tenths.stream().limit(index).mapToLong(LiftCurve.Tenth::rows).sum();
        show(Strings.get("compare.leads.tenth", row.title(), tenth.number()), row, LeadsBehind.ranked((int) from, (int)
                (from + tenth.rows())));
    }

    private void showBin(CompareRow row, int bin) {
        show(LeadsBehind.title(bin, row.title()), row, LeadsBehind.inBin(bin));
    }

    /// Shows one lead.
    void show(Disagreement lead) {
        Trained trained = session.trainedProperty().get();
        list.show(
                Strings.get("compare.leads.one", lead.row() + 1),
                trained,
                trained.experiment().best().outOfFold(), // all models judged the same leads in the same order
                _ -> new int[] {lead.lead()});
    }

    private void show(String title, CompareRow row, Function<Predictions, int[]> leads) {
        list.show(title, session.trainedProperty().get(), row.run().outOfFold(), leads);
    }
}
