package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadForm;
import app.hotlist.model.LeadModel;
import app.hotlist.recipe.NewLevelUse;
import app.hotlist.scoring.BrokenRule;
import app.hotlist.scoring.ColumnChoice;
import app.hotlist.scoring.LeadCheck;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.NewLevels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the leads of a file hold that the model does not expect: values that it never saw, of which the user may say
/// which known one is meant, and rules that leads break.
///
/// The leads are looked through in the background, anew with every choice. All methods run on the window's thread.
public final class LeadCheckViewModel {

    /// More values are only counted: nobody goes through them one by one.
    private static final int MOST = 40;

    private final LatestJob looking;
    private final ObservableList<ValueLine> values = FXCollections.observableArrayList();
    private final ObservableList<BrokenRule> rules = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final Map<String, Map<String, String>> meant = new TreeMap<>();
    private @Nullable LeadModel model;
    private @Nullable NewLeads leads;
    private ColumnChoice columns = ColumnChoice.NONE;
    private int more;

    LeadCheckViewModel(Jobs jobs) {
        looking = new LatestJob(jobs);
    }

    /// Begins with leads that were scored, or that wait for their columns.
    ///
    /// @param choice the columns as they stand
    void show(Attempt attempt, ColumnChoice choice) {
        model = attempt.asked().model();
        leads = attempt.asked().leads();
        meant.clear();
        leads.columns().values().forEach((column, known) -> meant.put(column, new TreeMap<>(known)));
        values.clear();
        rules.clear();
        switch (attempt) {
            case Attempt.Listed listed -> {
                looking.forget();
                columns = choice;
                tell(listed.list().check());
            }
            case Attempt.Unfit _ -> look(choice);
        }
    }

    /// Looks through the leads with these columns, unless that was done last.
    void follow(ColumnChoice choice) {
        if (!choice.equals(columns)) {
            look(choice);
        }
    }

    private void look(ColumnChoice choice) {
        columns = choice;
        @Nullable LeadModel with = model;
        @Nullable NewLeads wanted = leads;
        if (with == null || wanted == null) {
            return;
        }
        NewLeads chosen = wanted.with(choice.with(values()));
        state.set(Strings.get("score.check.looking"));
        looking.start(
                Strings.get("score.job.check"),
                progress -> LeadCheck.of(with, chosen, progress),
                (Outcome<LeadCheck> outcome) -> {
                    switch (outcome) {
                        case Outcome.Done(LeadCheck found) -> tell(found);
                        case Outcome.Failed(Problem failure) -> state.set(failure.what());
                        case Outcome.Cancelled() -> state.set(Strings.get("score.check.stopped"));
                    }
                });
    }

    private void tell(LeadCheck found) {
        List<ValueLine> all = Stream.concat(
                        found.newLevels().stream().flatMap(this::lines),
                        found.meant().entrySet().stream()
                                .flatMap(column -> column.getValue().entrySet().stream()
                                        .map(value -> line(
                                                new ValueLine.Key(column.getKey(), value.getKey()),
                                                value.getValue(),
                                                use(column.getKey()),
                                                known(column.getKey())))))
                .sorted(Comparator.comparingInt(ValueLine::leads).reversed().thenComparing(ValueLine::value))
                .toList();
        more = Math.max(0, all.size() - MOST);
        List<ValueLine> shown = all.stream().limit(MOST).toList();
        if (!keys(shown).equals(keys(values))) {
            values.setAll(shown);
        }
        rules.setAll(found.brokenRules());
        state.set("");
    }

    private static List<ValueLine.Key> keys(List<ValueLine> lines) {
        return lines.stream().map(ValueLine::key).toList();
    }

    private Stream<ValueLine> lines(NewLevels levels) {
        List<String> known = known(levels.column());
        Map<String, String> like = levels.like(known);
        return levels.leads().entrySet().stream()
                .map(value -> line(
                        new ValueLine.Key(levels.column(), value.getKey()),
                        value.getValue(),
                        levels.use(),
                        first(like.get(value.getKey()), known)));
    }

    private static List<String> first(@Nullable String likeliest, List<String> known) {
        List<String> sorted = new ArrayList<>(known);
        if (likeliest != null) {
            sorted.remove(likeliest);
            sorted.addFirst(likeliest);
        }
        return sorted;
    }

    private ValueLine line(ValueLine.Key key, int count, NewLevelUse use, List<String> known) {
        Optional<String> said =
                Optional.ofNullable(meant.getOrDefault(key.column(), Map.of()).get(key.value()));
        ValueLine line = new ValueLine(key, count, use, known, said);
        line.meantProperty().addListener(_ -> mean(line));
        return line;
    }

    private void mean(ValueLine line) {
        Map<String, String> column = meant.computeIfAbsent(line.column(), _ -> new TreeMap<>());
        line.meantProperty()
                .get()
                .ifPresentOrElse(value -> column.put(line.value(), value), () -> column.remove(line.value()));
        look(columns);
    }

    private NewLevelUse use(String column) {
        @Nullable LeadModel with = model;
        return with == null ? NewLevelUse.AS_NONE : with.recipe().newLevelUse(column);
    }

    private List<String> known(String column) {
        @Nullable LeadModel with = model;
        return with == null
                ? List.of()
                : LeadForm.of(with).fields().stream()
                        .filter(field -> field.column().equals(column))
                        .flatMap(field ->
                                field instanceof LeadForm.Choice choice ? choice.known().stream() : Stream.empty())
                        .toList();
    }

    /// By column: values that the model never saw, and which known one is meant by each.
    Map<String, Map<String, String>> values() {
        return meant;
    }

    /// The values that the model never saw, those of most leads first; at most 40.
    public ObservableList<ValueLine> lines() {
        return values;
    }

    /// How many values more there are.
    public int more() {
        return more;
    }

    /// The rules that leads break, and those that cannot be checked.
    public ObservableList<BrokenRule> rules() {
        return rules;
    }

    /// What is going on, or why nothing is known, in a sentence; empty if all is known.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
