package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.decision.TierOutcome;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.MatrixCell;
import app.hotlist.evaluation.Predictions;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.LeadsBehind;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.Tier;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which of the tested leads are behind the figures of the list: in a tier, in a cell of what becomes of
/// them, in a bin of the calibration curve.
final class ListLeads {

    private final Session session;
    private final ReadOnlyObjectProperty<Outlook> outlook;
    private final LeadsBehind list;

    /// @param outlook what the list brings as it is now; `null` unless there is one
    /// @param list shows the leads
    ListLeads(Session session, ReadOnlyObjectProperty<Outlook> outlook, LeadsBehind list) {
        this.session = session;
        this.outlook = outlook;
        this.list = list;
    }

    /// Shows the leads that are called or left out, and bought or did not.
    void show(MatrixCell cell) {
        @Nullable Outlook now = outlook.get();
        if (now != null) {
            show(LeadsBehind.title(cell, model()), predictions -> cell.leads(now.calls(), predictions));
        }
    }

    /// Shows the leads in a tier.
    void show(Tier tier) {
        @Nullable Outlook now = outlook.get();
        int before = 0;
        for (TierOutcome outcome : now == null ? List.<TierOutcome>of() : now.tiers()) {
            int end = before + outcome.leads();
            if (outcome.tier() == tier) {
                show(Strings.get("decide.leads-tier", tier.name(), model()), LeadsBehind.ranked(before, end));
            }
            before = end;
        }
    }

    /// Shows the leads whose chance lies in the same bin of the calibration curve.
    ///
    /// @param promised any chance in it
    void showBin(double promised) {
        int bin = CalibrationCurve.binOf(promised);
        show(LeadsBehind.title(bin, model()), LeadsBehind.inBin(bin));
    }

    private void show(String title, Function<Predictions, int[]> leads) {
        Judged judged = session.callList().judgedProperty().get();
        list.show(title, judged.from(), judged.run().outOfFold(), leads);
    }

    private String model() {
        return session.callList().judgedProperty().get().run().spec().title();
    }
}
