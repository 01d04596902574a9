package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Outline;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeFault;
import app.hotlist.recipe.Rehearsal;
import app.hotlist.recipe.Stage;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import app.hotlist.recipe.Suggestion;
import app.hotlist.recipe.SwitchedStep;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Prepare screen: the steps of the recipe, on and off, and what they make of the leads.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class PrepareViewModel {

    /// What [#selectedProperty()] is while no step is selected.
    static final int NONE = -1;

    private final Session session;
    private final LatestJob trial;

    private final ObservableList<StepCard> cards = FXCollections.observableArrayList();
    private final ObservableList<StepCard> shownCards = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyObjectWrapper<Prepared> prepared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RecipeFault>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);

    private @Nullable Recipe previewed;
    private @Nullable Table previewedLeads;

    public PrepareViewModel(Session session, Jobs jobs) {
        this.session = session;
        trial = new LatestJob(jobs);
        session.projectProperty().subscribe(this::show);
        session.placeProperty().subscribe(_ -> preview());
    }

    private void show(Project project) {
        Optional<Suggestion> suggestion = project.advice().map(Advice::suggestion);
        known.set(suggestion.isPresent() && project.recipe().isPresent());
        List<StepCard> now = known.get()
                ? StepCard.of(suggestion.orElseThrow(), project.recipe().orElseThrow())
                : List.of();
        if (!now.equals(cards)) {
            selected.set(selected.get() < now.size() ? selected.get() : NONE);
            cards.setAll(now);
        }
        preview();
    }

    /// Tries the recipe anew where it is looked at; elsewhere nobody would see it.
    private void preview() {
        Project project = session.project();
        @Nullable Recipe recipe = project.plan().map(plan -> plan.recipe()).orElse(null);
        @Nullable Table leads = project.leads().map(Leads::table).orElse(null);
        if (recipe == null || leads == null) {
            trial.forget();
            preparing.set(false);
            prepared.set(null);
            faults.set(List.of());
            previewed = null;
        } else if (session.placeProperty().get() == Place.PREPARE
                && !(recipe.equals(previewed) && leads == previewedLeads)) {
            previewed = recipe;
            previewedLeads = leads;
            preparing.set(true);
            trial.start(
                    Strings.get("prepare.job"),
                    progress -> Prepared.of(recipe, recipe.ruled(leads), progress),
                    this::finish);
        }
    }

    private void finish(Outcome<Prepared> outcome) {
        switch (outcome) {
            case Outcome.Done(Prepared result) -> {
                faults.set(result.rehearsal().faults());
                prepared.set(result);
            }
            case Outcome.Failed(Problem failure) -> faults.set(List.of(new RecipeFault(OptionalInt.empty(), failure)));
            case Outcome.Cancelled() -> previewed = null;
        }
        preparing.set(false);
    }

    /// Switches a step on or off; it keeps its place and its settings.
    public void toggle(StepCard card) {
        String title = card.step().title();
        edit(
                card.on() ? Strings.get("prepare.change.off", title) : Strings.get("prepare.change.on", title),
                steps -> steps.set(card.place(), steps.get(card.place()).switched()));
    }

    /// Has a step work on these columns and no other; without any it is taken away.
    public void chooseColumns(StepCard card, List<String> columns) {
        if (columns.isEmpty()) {
            remove(card);
        } else {
            change(card, card.step().withColumns(columns));
        }
    }

    /// Has a step leave that column alone.
    public void removeColumn(StepCard card, String column) {
        chooseColumns(
                card,
                card.step().columns().stream()
                        .filter(name -> !name.equals(column))
                        .toList());
    }

    /// Has a step do without columns that are not there or of another type.
    void removeUnfitColumns(StepCard card) {
        List<String> there = columnsFor(card);
        chooseColumns(
                card, card.step().columns().stream().filter(there::contains).toList());
    }

    /// Does a step in another way.
    public void change(StepCard card, Step other) {
        edit(
                Strings.get("prepare.change.step", other.title()),
                steps -> steps.set(card.place(), steps.get(card.place()).with(other)));
    }

    /// Adds a step of that kind where such steps make sense, behind the last one that comes before it, and selects it.
    void add(StepKind kind, List<String> columns) {
        int place = place(kind, all());
        Step step = kind.make(columns, leadsAt(place));
        insert(Strings.get("prepare.change.add", step.title()), place, step);
    }

    /// Some leads as the steps before that place leave them; as they were read where that is not known.
    private Table leadsAt(int place) {
        return cards.subList(0, place).reversed().stream()
                .flatMap(card -> stage(card).stream())
                .map(Stage::first)
                .findFirst()
                .or(() -> session.project().leads().map(Leads::table))
                .orElseGet(Table::of);
    }

    /// Puts the same step once more behind this one, and selects it.
    void duplicate(StepCard card) {
        insert(Strings.get("prepare.change.duplicate", card.step().title()), card.place() + 1, card.step());
    }

    private void insert(String change, int place, Step step) {
        edit(change, steps -> steps.add(place, SwitchedStep.on(step)));
        select(place);
    }

    /// Takes a step out of the recipe.
    void remove(StepCard card) {
        edit(Strings.get("prepare.change.remove", card.step().title()), steps -> steps.remove(card.place()));
    }

    /// Does a step earlier or later: at that place of all steps, or as near to it as there is one.
    void move(StepCard card, int to) {
        int place = Math.clamp(to, 0, cards.size() - 1);
        boolean follow = selected.get() == card.place();
        edit(
                Strings.get("prepare.change.move", card.step().title()),
                steps -> steps.add(place, steps.remove(card.place())));
        if (follow) {
            select(place);
        }
    }

    private static int place(StepKind kind, List<SwitchedStep> steps) {
        int at = steps.size();
        while (at > 0 && StepKind.of(steps.get(at - 1).step()).compareTo(kind) > 0) {
            at--;
        }
        return at;
    }

    private List<SwitchedStep> all() {
        return session.project().recipe().map(Recipe::allSteps).orElse(List.of());
    }

    private void edit(String name, Consumer<List<SwitchedStep>> change) {
        session.change(
                name,
                project -> project.recipe()
                        .map(recipe -> {
                            List<SwitchedStep> steps = new ArrayList<>(recipe.allSteps());
                            change.accept(steps);
                            return project.withRecipe(recipe.withAllSteps(steps));
                        })
                        .orElse(project));
    }

    /// Shows the leads as that step leaves them, or with [#NONE] as a model sees them.
    void select(int place) {
        selected.set(place >= 0 && place < cards.size() ? place : NONE);
    }

    /// The columns that a new step of that kind can work on, in their order.
    List<String> columnsFor(StepKind kind) {
        return columnsAt(place(kind, all()), kind);
    }

    /// The columns that a step that is there can work on, in their order.
    List<String> columnsFor(StepCard card) {
        return columnsAt(card.place(), StepKind.of(card.step()));
    }

    private List<String> columnsAt(int place, StepKind kind) {
        Project project = session.project();
        return project.recipe().stream()
                .flatMap(recipe -> project.leads().stream()
                        .flatMap(leads ->
                                Outline.before(place, recipe, leads.table().schema()).columns().stream()))
                .filter(column -> kind.fits(column.type()))
                .map(ColumnSpec::name)
                .toList();
    }

    /// What a step did when it was last tried; empty while that is not known, or if it is off or does not fit.
    Optional<Stage> stage(StepCard card) {
        return Optional.ofNullable(prepared.get())
                .filter(_ -> card.on())
                .map(Prepared::rehearsal)
                .flatMap(rehearsal -> stage(rehearsal, card));
    }

    /// Until a change has been tried, a step shows what it did before: it is known by what it is, not by its place.
    private static Optional<Stage> stage(Rehearsal rehearsal, StepCard card) {
        return rehearsal
                .stage(card.place())
                .filter(stage -> stage.step().equals(card.step()))
                .or(() -> rehearsal.stages().stream()
                        .filter(stage -> stage.step().equals(card.step()))
                        .findFirst());
    }

    /// What is wrong with a step; empty if nothing is known to be.
    Optional<Problem> fault(StepCard card) {
        return card.on() && !preparing.get()
                ? faults.get().stream()
                        .filter(fault -> fault.place().equals(OptionalInt.of(card.place())))
                        .map(RecipeFault::problem)
                        .findFirst()
                : Optional.empty();
    }

    /// Goes on to training.
    public void goToTrain() {
        session.placeProperty().set(Place.TRAIN);
    }

    /// Goes back to where leads are opened.
    public void goToData() {
        session.placeProperty().set(Place.DATA);
    }

    /// The steps in order, on and off.
    public ObservableList<StepCard> cards() {
        return shownCards;
    }

    /// The place of the step whose leads are shown; [#NONE] while they are shown as a model sees them.
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether there is a recipe to show.
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// What the recipe makes of the leads; `null` until it is known.
    public ReadOnlyObjectProperty<Prepared> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /// What is wrong with the recipe as it was last tried; never `null`.
    public ReadOnlyObjectProperty<List<RecipeFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// Whether the recipe is being tried.
    public ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }
}
