package app.hotlist.gui.shell;

import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.StepState;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The tour through the sample: on each step one remark, at the very thing it is about. It can be ended and taken up
/// again at any time, and it never stands in the way: everything else works as without it.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class CoachViewModel {

    private static final List<Place> STEPS =
            List.of(Place.DATA, Place.CHECK, Place.PREPARE, Place.TRAIN, Place.COMPARE, Place.DECIDE, Place.SCORE);

    /// Steps that are left without anything having to be done on them.
    private static final Set<Place> NOTHING_TO_DO = EnumSet.of(Place.DATA, Place.CHECK, Place.PREPARE, Place.DECIDE);

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Remark>> remark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Place> understood = EnumSet.noneOf(Place.class);
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(false);

    /// One remark of the tour.
    ///
    /// @param number of its step, from 1
    /// @param of how many steps there are
    /// @param at ids of the nodes it may point at; the first that is on the screen is meant
    /// @param next whether there is a button that goes on
    record Remark(int number, int of, String words, List<String> at, boolean next) {}

    CoachViewModel(Session session) {
        this.session = session;
        List<ObservableValue<?>> causes = List.of(
                session.placeProperty(),
                session.projectProperty(),
                session.trainedProperty(),
                session.chosenProperty(),
                session.scoredProperty());
        causes.forEach(cause -> cause.subscribe(this::show));
    }

    /// Begins the tour, or takes it up again on the step where the user is.
    public void begin() {
        understood.clear();
        on.set(true);
        show();
    }

    /// Ends the tour.
    public void end() {
        on.set(false);
        show();
    }

    /// Goes on to the next step.
    public void next() {
        int here = STEPS.indexOf(session.placeProperty().get());
        if (here >= 0 && here + 1 < STEPS.size()) {
            session.placeProperty().set(STEPS.get(here + 1));
        } else {
            end();
        }
    }

    /// The remark of this step has been understood; those of the others come in their turn. After the last one the
    /// tour is over.
    public void understood() {
        Place here = session.placeProperty().get();
        if (here == STEPS.getLast()) {
            end();
        } else {
            understood.add(here);
            show();
        }
    }

    private void show() {
        Place place = session.placeProperty().get();
        boolean speaks = on.get()
                && !understood.contains(place)
                && session.project().leads().isPresent();
        remark.set(speaks && STEPS.contains(place) ? Optional.of(of(place)) : Optional.empty());
    }

    private Remark of(Place place) {
        boolean done = session.stateOf(place).get() == StepState.DONE;
        boolean last = place == Place.SCORE;
        return new Remark(
                STEPS.indexOf(place) + 1,
                STEPS.size(),
                words(place, done),
                at(place, done),
                !last && (done || NOTHING_TO_DO.contains(place)));
    }

    private String words(Place place, boolean done) {
        return switch (place) {
            case DATA ->
                session.project()
                        .leads()
                        .flatMap(Leads::target)
                        .map(Target::column)
                        .map(column -> Strings.get("coach.data", column))
                        .orElseGet(() -> Strings.get("coach.data-open"));
            case CHECK ->
                session.project().advice().map(Advice::suspects).orElse(List.of()).stream()
                        .filter(Suspect::keptOut)
                        .findFirst()
                        .map(suspect -> Strings.get("coach.check-leak", suspect.column()))
                        .orElseGet(() -> Strings.get("coach.check"));
            case PREPARE -> Strings.get("coach.prepare");
            case TRAIN -> done ? Strings.get("coach.trained") : Strings.get("coach.train");
            case COMPARE -> done ? Strings.get("coach.compared") : Strings.get("coach.compare");
            case DECIDE -> Strings.get("coach.decide");
            case SCORE -> done ? Strings.get("coach.scored") : Strings.get("coach.score");
            case MONITOR, RUNS, MODELS, REPORTS, SETTINGS -> "";
        };
    }

    private static List<String> at(Place place, boolean done) {
        return switch (place) {
            case DATA -> List.of("outcomeCard", "nextButton");
            case CHECK -> List.of("leakGuard", "nextButton");
            case PREPARE -> List.of("nextButton");
            case TRAIN -> done ? List.of("compareButton") : List.of("trainButton", "cancelButton");
            case COMPARE -> done ? List.of("decideButton", "verdict") : List.of("verdict");
            case DECIDE -> List.of("callsSlider", "approveButton");
            case SCORE -> done ? List.of("exportButton") : List.of("firstLeadsButton", "openLeadsButton");
            case MONITOR, RUNS, MODELS, REPORTS, SETTINGS -> List.of();
        };
    }

    /// Whether the tour goes on: it was begun and neither ended nor skipped.
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /// The remark to show; empty where there is none.
    ReadOnlyObjectProperty<Optional<Remark>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }
}
