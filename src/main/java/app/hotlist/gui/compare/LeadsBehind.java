package app.hotlist.gui.compare;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Problem;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.Disagreement;
import app.hotlist.evaluation.Predictions;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The leads behind a cell, a bin or a disagreement: shown as a list, which can be taken along as a file.
final class LeadsBehind {

    private static final double PARTS = 10;

    private final Session session;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<Problem> onProblem;
    private final ReadOnlyObjectWrapper<LeadList> shown = new ReadOnlyObjectWrapper<>();

    LeadsBehind(Session session, Jobs jobs, Notices notices, Consumer<Problem> onProblem) {
        this.session = session;
        this.jobs = jobs;
        this.notices = notices;
        this.onProblem = onProblem;
    }

    /// The leads that were judged; empty where only what was said of them is there.
    Optional<Table> table() {
        @Nullable Trained trained = session.trainedProperty().get();
        return trained == null ? Optional.empty() : trained.basis().leads().map(Leads::table);
    }

    /// Shows the leads in a cell of a model's matrix.
    void show(CompareRow row, Cell cell) {
        Predictions predictions = row.run().outOfFold();
        String title = switch (cell) {
            case HIT -> Strings.get("compare.leads.hit", row.title());
            case VAIN -> Strings.get("compare.leads.vain", row.title());
            case MISSED -> Strings.get("compare.leads.missed", row.title());
            case LEFT -> Strings.get("compare.leads.left", row.title());
        };
        show(title, cell.leads(row.callsProperty().get(), predictions), predictions);
    }

    /// Shows the leads of a bin of a model's calibration curve.
    ///
    /// @param promised any chance in the bin
    void showBin(CompareRow row, double promised) {
        Predictions predictions = row.run().outOfFold();
        int bin = CalibrationCurve.binOf(promised);
        int[] leads = IntStream.range(0, predictions.size())
                .map(predictions::atRank)
                .filter(lead -> CalibrationCurve.binOf(predictions.probability(lead)) == bin)
                .toArray();
        String title = Strings.get("compare.leads.bin", row.title(), bin / PARTS, (bin + 1) / PARTS);
        show(title, leads, predictions);
    }

    /// Shows one lead.
    void show(Disagreement lead) {
        table().ifPresent(known -> shown.set(
                new LeadList(Strings.get("compare.leads.one", lead.row() + 1), known.rows(new int[] {lead.row()}))));
    }

    private void show(String title, int[] leads, Predictions predictions) {
        int[] rows = Arrays.stream(leads).map(predictions::row).toArray();
        table().ifPresent(known -> shown.set(new LeadList(title, known.rows(rows))));
    }

    /// Puts the list away.
    void hide() {
        shown.set(null);
    }

    /// Writes the list into a CSV that a spreadsheet opens safely.
    void export(Path file) {
        @Nullable LeadList list = shown.get();
        if (list != null) {
            jobs.<Path>start(
                    Strings.get("compare.leads.job"),
                    _ -> {
                        write(list.leads(), file);
                        return file;
                    },
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done(Path written) ->
                                notices.say(Strings.get(
                                        "compare.leads.exported", list.leads().rowCount(), written.getFileName()));
                            case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                            case Outcome.Cancelled() -> {}
                        }
                    });
        }
    }

    private static void write(Table leads, Path file) {
        AtomicFile.write(file, out -> {
            try (CsvWriter writer = CsvWriter.safe(out)) {
                writer.table(leads);
            }
        });
    }

    /// The list that is shown; `null` if none is.
    ReadOnlyObjectProperty<LeadList> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
