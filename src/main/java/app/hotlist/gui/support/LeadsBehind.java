package app.hotlist.gui.support;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.Problem;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.MatrixCell;
import app.hotlist.evaluation.Predictions;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The leads behind a figure: shown as a list, which can be taken along as a file.
public final class LeadsBehind {

    private static final double BINS = 10;

    private final Jobs jobs;
    private final LatestJob finding;
    private final Notices notices;
    private final Consumer<Problem> onProblem;
    private final ReadOnlyObjectWrapper<LeadList> shown = new ReadOnlyObjectWrapper<>();

    /// @param onProblem takes what stopped the writing of a list
    public LeadsBehind(Jobs jobs, Notices notices, Consumer<Problem> onProblem) {
        this.jobs = jobs;
        this.notices = notices;
        this.onProblem = onProblem;
        finding = new LatestJob(jobs);
    }

    /// The leads that a training's models judged; empty where only what was said of them is there.
    public static Optional<Table> judged(@Nullable Trained trained) {
        return Optional.ofNullable(trained)
                .flatMap(known -> known.basis().leads())
                .map(Leads::table);
    }

    /// Shows leads that a model judged, in the background: there may be a million. Nothing where the leads are not
    /// there.
    ///
    /// @param title what they have in common
    /// @param leads finds their positions among the predictions
    public void show(
            String title, @Nullable Trained trained, Predictions predictions, Function<Predictions, int[]> leads) {
        judged(trained)
                .ifPresent(table -> finding.<LeadList>start(
                        Strings.get("behind.job-find"),
                        _ -> new LeadList(
                                title,
                                table.rows(Arrays.stream(leads.apply(predictions))
                                        .map(predictions::row)
                                        .toArray())),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done(LeadList found) -> shown.set(found);
                                case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                                case Outcome.Cancelled() -> {}
                            }
                        }));
    }

    /// The leads at these ranks, the best of them first, for [#show].
    ///
    /// @param from the first rank, from 0
    /// @param to the rank after the last one; more than there are leads counts as all of them
    public static Function<Predictions, int[]> ranked(int from, int to) {
        return predictions -> IntStream.range(from, Math.min(to, predictions.size()))
                .map(predictions::atRank)
                .toArray();
    }

    /// The leads with a chance in a bin of the calibration curve, the best of them first, for [#show].
    public static Function<Predictions, int[]> inBin(int bin) {
        return predictions -> IntStream.range(0, predictions.size())
                .map(predictions::atRank)
                .filter(lead -> CalibrationCurve.binOf(predictions.probability(lead)) == bin)
                .toArray();
    }

    /// What the leads in a bin of a model's calibration curve have in common.
    ///
    /// @param model its title
    public static String title(int bin, String model) {
        return Strings.get("behind.bin", model, bin / BINS, (bin + 1) / BINS);
    }

    /// What the leads in a cell of a model's matrix have in common.
    ///
    /// @param model its title
    public static String title(MatrixCell cell, String model) {
        return switch (cell) {
            case HIT -> Strings.get("behind.hit", model);
            case VAIN -> Strings.get("behind.vain", model);
            case MISSED -> Strings.get("behind.missed", model);
            case LEFT -> Strings.get("behind.left", model);
        };
    }

    /// Puts the list away, and does not show what is still looked up.
    public void hide() {
        finding.forget();
        shown.set(null);
    }

    /// Writes the list into a CSV that a spreadsheet opens safely.
    public void export(Path file) {
        @Nullable LeadList list = shown.get();
        if (list != null) {
            jobs.<Path>start(
                    Strings.get("behind.job-write"),
                    _ -> {
                        write(list.leads(), file);
                        return file;
                    },
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done(Path written) ->
                                notices.say(Strings.get(
                                        "behind.exported", list.leads().rowCount(), written.getFileName()));
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
    public ReadOnlyObjectProperty<LeadList> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
