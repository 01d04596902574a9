package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.BlankCost;
import app.hotlist.scoring.ColumnChoice;
import app.hotlist.scoring.ColumnMatch;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which column of a file is meant by each that the model needs, and what it costs to do without some.
///
/// What the user says is remembered for files with the same header. All methods run on the window's thread.
public final class MappingViewModel {

    private final Session session;
    private final LatestJob measuring;
    private final ColumnRecall recall;
    private final Consumer<Optional<Problem>> apply;
    private final LeadCheckViewModel leads;
    private final ObservableList<MappingLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> header = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper cost = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private @Nullable LeadModel model;
    private List<String> measured = List.of();

    /// @param recall where what was chosen is found again
    /// @param apply scores with what was chosen; is told why that cannot be kept for longer, if so
    MappingViewModel(Session session, Jobs jobs, ColumnRecall recall, Consumer<Optional<Problem>> apply) {
        this.session = session;
        this.recall = recall;
        this.apply = apply;
        measuring = new LatestJob(jobs);
        leads = new LeadCheckViewModel(jobs);
    }

    /// Shows how a file fits; columns in question come first.
    void show(Attempt attempt) {
        LeadScorer.HeaderCheck check = attempt.asked().check();
        model = attempt.asked().model();
        measured = List.of();
        cost.set("");
        header.setAll(check.header());
        ColumnMatch match = check.match();
        Map<String, String> suggested = match.suggested();
        List<MappingLine> found = match.needed().columns().stream()
                .filter(column -> !match.activity().contains(column.name()))
                .map(column -> line(column, match, suggested))
                .sorted(Comparator.comparing(MappingLine::status).reversed())
                .toList();
        found.forEach(line -> line.takenProperty().subscribe((_, now) -> chosen(line, now)));
        lines.setAll(found);
        leads.show(attempt, columns());
        tell();
    }

    private static MappingLine line(ColumnSpec column, ColumnMatch match, Map<String, String> suggested) {
        if (match.missing().contains(column.name())) {
            return MappingLine.lacking(column, Optional.ofNullable(suggested.get(column.name())));
        }
        if (match.without().contains(column.name())) {
            return MappingLine.lacking(column, Optional.empty());
        }
        return MappingLine.found(column, match.renamed().getOrDefault(column.name(), column.name()));
    }

    /// A column of the file is meant once: whoever had it lets go of it.
    private void chosen(MappingLine line, Optional<String> now) {
        lines.stream()
                .filter(other -> other != line && now.isPresent())
                .filter(other -> other.takenProperty().get().equals(now))
                .forEach(other -> other.takenProperty().set(Optional.empty()));
        tell();
    }

    private void tell() {
        List<String> without = without();
        long open = lines.stream()
                .filter(line -> line.status() == MappingLine.Status.SUGGESTED)
                .count();
        long found = lines.size() - without.size() - open;
        summary.set(
                open == 0
                        ? Strings.get("score.mapping.summary", found, lines.size())
                        : Strings.get("score.mapping.summary-open", found, lines.size(), open));
        if (!without.equals(measured)) {
            measured = without;
            measure(without);
        }
        leads.follow(columns());
    }

    private void measure(List<String> without) {
        @Nullable LeadModel with = model;
        Optional<Table> past = session.project().leads().map(leads -> leads.table());
        if (without.isEmpty() || with == null) {
            measuring.forget();
            cost.set("");
        } else if (past.isEmpty()) {
            measuring.forget();
            cost.set(Strings.get("score.mapping.unmeasured", String.join(", ", without)));
        } else {
            cost.set(Strings.get("score.mapping.measuring"));
            measuring.start(
                    Strings.get("score.job.cost"),
                    progress -> BlankCost.of(with, past.get(), without, progress),
                    (Outcome<BlankCost> outcome) -> cost.set(
                            outcome instanceof Outcome.Done(BlankCost found)
                                    ? Strings.get("score.mapping.cost", found.text())
                                    : Strings.get("score.mapping.unmeasured", String.join(", ", without))));
        }
    }

    /// Whether every column was found in the file, so that none is in question.
    public boolean complete() {
        return lines.stream()
                .allMatch(line ->
                        line.status() == MappingLine.Status.FOUND || line.status() == MappingLine.Status.RENAMED);
    }

    /// The columns that the leads would be scored without.
    public List<String> without() {
        return lines.stream()
                .filter(line -> line.status() == MappingLine.Status.LEFT_OUT)
                .map(line -> line.needed().name())
                .toList();
    }

    /// Scores with what is chosen, and remembers it for files like this one.
    public void score() {
        apply.accept(kept(columns().with(leads.values())));
    }

    private ColumnChoice columns() {
        Map<String, String> taken = new HashMap<>();
        for (MappingLine line : lines) {
            line.takenProperty()
                    .get()
                    .ifPresent(column -> taken.put(line.needed().name(), column));
        }
        return new ColumnChoice(taken, without(), Map.of());
    }

    private Optional<Problem> kept(ColumnChoice choice) {
        List<String> needed = lines.stream().map(line -> line.needed().name()).toList();
        try {
            recall.keep(header, needed, choice);
            return Optional.empty();
        } catch (UserException failure) {
            return Optional.of(failure.problem());
        }
    }

    /// The columns that the model needs, those in question first.
    public ObservableList<MappingLine> lines() {
        return lines;
    }

    /// Goes where rules are made.
    public void goToCheck() {
        session.placeProperty().set(Place.CHECK);
    }

    /// What the leads hold that the model does not expect.
    public LeadCheckViewModel leads() {
        return leads;
    }

    /// The columns of the file.
    public ObservableList<String> header() {
        return header;
    }

    /// The columns of the file that nothing is taken from: they play no part in the score and go into the export.
    public List<String> extra() {
        return header.stream()
                .filter(column -> lines.stream()
                        .noneMatch(line -> line.takenProperty().get().equals(Optional.of(column))))
                .toList();
    }

    /// What the columns left out cost, in a sentence; empty if none is.
    public ReadOnlyStringProperty costProperty() {
        return cost.getReadOnlyProperty();
    }

    /// How many columns are found, in a sentence; changes with every choice.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
