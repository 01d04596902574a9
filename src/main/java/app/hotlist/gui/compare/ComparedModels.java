package app.hotlist.gui.compare;

import app.hotlist.chart.Series;
import app.hotlist.evaluation.MetricIntervals;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.CallList;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.ModelSpec;
import app.hotlist.workspace.ModelNotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The models that are compared, those of another training with them where that is fair: in which order, what is
/// written to them, and which one is looked at.
final class ComparedModels {

    /// So many models stand side by side where none is pinned.
    private static final int MOST_COMPARED = 6;

    private final Session session;
    private final Notebook notebook;
    private final OtherRun other;
    private final ReadOnlyIntegerProperty calls;
    private final Runnable onPins;
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Run> recommended = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Run> selected = new ReadOnlyObjectWrapper<>();
    private boolean picked;

    /// @param calls how long the list is
    /// @param onPins called when models were pinned or let go, and stand in another order
    ComparedModels(Session session, Notebook notebook, OtherRun other, ReadOnlyIntegerProperty calls, Runnable onPins) {
        this.session = session;
        this.notebook = notebook;
        this.other = other;
        this.calls = calls;
        this.onPins = onPins;
        session.chosenProperty().subscribe(this::followChosen);
    }

    /// Shows the models of a training and looks at the best one, or at one that is chosen already; `null` shows none.
    void show(@Nullable Trained trained) {
        picked = false;
        recommended.set(trained == null ? null : trained.experiment().best());
        if (trained == null) {
            rows.clear();
            selected.set(null);
        } else {
            fill(trained);
            selected.set(trained.experiment().best());
            pickChosen();
        }
    }

    private void followChosen(@Nullable ChosenModel before, @Nullable ChosenModel chosen) {
        if (!run(chosen).equals(run(before))) {
            pickChosen();
        }
    }

    /// Looks at the chosen model if it is one of these, also when a project is opened in which it was chosen.
    private void pickChosen() {
        run(session.chosenProperty().get())
                .filter(chosen -> rows.stream().anyMatch(row -> row.run().equals(chosen)))
                .ifPresent(this::pick);
    }

    private static Optional<Run> run(@Nullable ChosenModel chosen) {
        return Optional.ofNullable(chosen).flatMap(ChosenModel::origin).map(ChosenModel.Origin::run);
    }

    /// Looks at a model because the user wants to: from then on no other one is looked at without being asked.
    void pick(Run run) {
        picked = true;
        selected.set(run);
    }

    /// The selected model if the user wanted to look at it.
    Optional<Run> picked() {
        return picked ? Optional.ofNullable(selected.get()) : Optional.empty();
    }

    /// Recommends one of the models, and looks at it unless the user has picked another.
    void recommend(Run run) {
        rows.forEach(row -> mark(row, run));
        recommended.set(run); // last: whoever hears of it looks at the rows
        if (!picked) {
            selected.set(run);
        }
    }

    private static void mark(CompareRow row, @Nullable Run recommended) {
        row.recommendedProperty().set(row.run().equals(recommended));
    }

    /// Makes the rows anew, because another training came or went, or the money changed; the same model stays selected.
    void refill(Trained trained) {
        @Nullable Run before = selected.get();
        fill(trained);
        boolean there = rows.stream().anyMatch(row -> row.run().equals(before));
        selected.set(there ? before : trained.experiment().best());
    }

    private void fill(Trained trained) {
        Run best = trained.experiment().best();
        List<CompareRow> all = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        List<Run> runs = trained.experiment().runs();
        for (int place = 0; place < runs.size(); place++) {
            Run run = runs.get(place);
            String title = unlike(titles, run.spec().title());
            all.add(row(trained, new CompareRow.Model(run, place, title, run.equals(best), false)));
        }
        other.comparable().ifPresent(beside -> {
            List<Run> others = beside.experiment().runs();
            for (int place = 0; place < others.size(); place++) {
                Run run = others.get(place);
                String name = Strings.get(
                        "compare.beside.title",
                        run.spec().title(),
                        beside.kept().name());
                all.add(row(trained, new CompareRow.Model(run, place, unlike(titles, name), false, true)));
            }
        });
        all.forEach(row -> mark(row, recommended.get()));
        rows.setAll(sorted(all));
        readNotes();
    }

    /// Intervals are taken from a row of before: they walk along all leads, and hang on neither money nor titles.
    @SuppressWarnings("ReferenceEquality") // to compare what was said of a million leads would take as long
    private CompareRow row(Trained trained, CompareRow.Model model) {
        Run run = model.run();
        MetricIntervals intervals = rows.stream()
                .filter(row -> row.run() == run)
                .map(CompareRow::intervals)
                .findFirst()
                .orElseGet(() -> MetricIntervals.of(run.outOfFold()));
        return new CompareRow(model, session.callList().orderOf(new CallList.Judged(trained, run)), intervals, calls);
    }

    /// The title, with a number if another model has it already.
    private static String unlike(Set<String> taken, String title) {
        String unlike = title;
        for (int number = 2; !taken.add(unlike); number++) {
            unlike = Strings.get("compare.numbered", title, number);
        }
        return unlike;
    }

    /// The pinned ones first, then the best ranking.
    private static List<CompareRow> sorted(List<CompareRow> all) {
        return all.stream()
                .sorted(Comparator.comparing((CompareRow row) -> !row.pinned())
                        .thenComparing(row -> row.run().aucMean(), Comparator.reverseOrder()))
                .toList();
    }

    /// Fills in what was written to the models of trainings that are kept.
    void readNotes() {
        List<CompareRow> mine = rows.stream().filter(row -> !row.beside()).toList();
        List<CompareRow> others = rows.stream().filter(CompareRow::beside).toList();
        @Nullable KeptRun kept = session.keptProperty().get();
        if (kept != null && !mine.isEmpty()) {
            notebook.read(kept, mine, this::sortIfPinned);
        }
        @Nullable Beside beside = session.besideProperty().get();
        if (beside != null && !others.isEmpty()) {
            notebook.read(beside.kept(), others, this::sortIfPinned);
        }
    }

    private void sortIfPinned() {
        if (rows.stream().anyMatch(CompareRow::pinned)) {
            sortAgain();
        }
    }

    private void sortAgain() {
        rows.setAll(sorted(rows));
        onPins.run();
    }

    /// Pins a model, or takes the pin away.
    void turnPin(CompareRow row) {
        note(row, row.notesProperty().get().turned());
        sortAgain();
    }

    /// Writes to a model.
    void note(CompareRow row, ModelNotes notes) {
        if (!row.notesProperty().get().equals(notes)) {
            row.notesProperty().set(notes);
            @Nullable Beside beside = session.besideProperty().get();
            @Nullable KeptRun kept = session.keptProperty().get();
            if (row.beside() && beside != null) {
                notebook.write(beside.kept(), row);
            } else if (kept != null) {
                notebook.write(kept, row);
            }
        }
    }

    /// The row of the recommended model; empty without results.
    Optional<CompareRow> recommendedRow() {
        return rows.stream().filter(row -> row.recommendedProperty().get()).findFirst();
    }

    /// The models but for the baseline, which tells nothing beside the others.
    List<CompareRow> able() {
        return rows.stream()
                .filter(row -> !(row.run().spec() instanceof ModelSpec.Baseline) || rows.size() == 1)
                .toList();
    }

    /// The models that stand side by side in charts and matrices: the pinned ones, or the best ones where none is
    /// pinned; and the selected one.
    List<CompareRow> compared() {
        List<CompareRow> able = able();
        boolean pins = able.stream().anyMatch(CompareRow::pinned);
        List<CompareRow> best = pins
                ? able.stream().filter(CompareRow::pinned).toList()
                : able.stream().limit(MOST_COMPARED).toList();
        return able.stream()
                .filter(row -> best.contains(row) || isSelected(row))
                .toList();
    }

    /// The compared models as charts take them, the selected one first.
    List<Series> charted() {
        return compared().stream()
                .sorted(Comparator.comparing(row -> !isSelected(row)))
                .map(CompareRow::series)
                .toList();
    }

    private boolean isSelected(CompareRow row) {
        return row.run().equals(selected.get());
    }

    /// The row of the selected model; empty without results.
    Optional<CompareRow> selectedRow() {
        return rows.stream().filter(this::isSelected).findFirst();
    }

    /// The models, the pinned ones first, then the highest AUC; empty before the first training.
    ObservableList<CompareRow> rows() {
        return rows;
    }

    /// The model that is looked at; `null` without results.
    ReadOnlyObjectProperty<Run> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The model to take: the one that comes nearest to the goal, until another does as well and is simpler; `null`
    /// without results.
    ReadOnlyObjectProperty<Run> recommendedProperty() {
        return recommended.getReadOnlyProperty();
    }
}
