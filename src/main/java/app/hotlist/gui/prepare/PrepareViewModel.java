package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Outline;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the Prepare screen: the steps of the recipe, on and off, and what they make of the leads.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class PrepareViewModel {

    private final Session session;
    private final Jobs jobs;

    private final ObservableList<StepCard> cards = FXCollections.observableArrayList();
    private final ObservableList<StepCard> shownCards = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyObjectWrapper<Prepared> prepared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RecipeFault> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(false);

    /// What a suggested step was like when it was switched off.
    private final Map<Step, Step> switchedOff = new HashMap<>();

    private @Nullable Recipe previewed;
    private @Nullable Table previewedLeads;
    private @Nullable Job newest;
    private int started;

    public PrepareViewModel(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        session.projectProperty().subscribe(this::show);
        session.placeProperty().subscribe(_ -> preview());
    }

    private void show(Project project) {
        Optional<Suggestion> suggestion = project.advice().map(Advice::suggestion);
        known.set(suggestion.isPresent() && project.recipe().isPresent());
        cards.setAll(
                known.get()
                        ? StepCard.of(
                                suggestion.orElseThrow(),
                                project.recipe().orElseThrow(),
                                step -> switchedOff.getOrDefault(step, step))
                        : List.of());
        preview();
    }

    /// Fits the recipe anew where it is looked at; elsewhere nobody would see it.
    private void preview() {
        Project project = session.project();
        @Nullable Recipe recipe = project.recipe().orElse(null);
        @Nullable
        Table leads = project.leads().map(Leads::imported).map(i -> i.table()).orElse(null);
        if (recipe == null || leads == null) {
            prepared.set(null);
            fault.set(null);
            previewed = null;
        } else if (session.placeProperty().get() == Place.PREPARE
                && !(recipe.equals(previewed) && leads == previewedLeads)) {
            previewed = recipe;
            previewedLeads = leads;
            start(recipe, leads);
        }
    }

    /// Only the newest preview counts: one that is overtaken is stopped and its result forgotten.
    private void start(Recipe recipe, Table leads) {
        @Nullable Job overtaken = newest;
        if (overtaken != null) {
            overtaken.cancel();
        }
        preparing.set(true);
        int number = ++started;
        newest = jobs.start(Strings.get("prepare.job"), progress -> Prepared.of(recipe, leads, progress), outcome -> {
            if (number == started) {
                finish(recipe, outcome);
            }
        });
    }

    private void finish(Recipe recipe, Outcome<Prepared> outcome) {
        preparing.set(false);
        switch (outcome) {
            case Outcome.Done(Prepared result) -> {
                prepared.set(result);
                fault.set(null);
            }
            case Outcome.Failed(Problem failure) -> fault.set(RecipeFault.of(failure, recipe));
            case Outcome.Cancelled() -> previewed = null;
        }
    }

    /// Switches a suggested step on or off; a step that was added by hand is taken away.
    public void toggle(StepCard card) {
        card.suggested().ifPresent(step -> switchedOff.put(step, card.step()));
        if (card.on()) {
            edit(Strings.get("prepare.change.off", card.step().title()), steps -> steps.remove(card.position()));
        } else {
            edit(
                    Strings.get("prepare.change.on", card.step().title()),
                    steps -> steps.add(card.position(), card.step()));
        }
    }

    /// Has a step that is on work on these columns and no other; without any it is switched off.
    public void chooseColumns(StepCard card, List<String> columns) {
        if (columns.isEmpty()) {
            toggle(card);
        } else {
            change(card, card.step().withColumns(columns));
        }
    }

    /// Has a step that is on leave that column alone.
    public void removeColumn(StepCard card, String column) {
        chooseColumns(
                card,
                card.step().columns().stream()
                        .filter(name -> !name.equals(column))
                        .toList());
    }

    /// Does a step that is on in another way.
    public void change(StepCard card, Step other) {
        edit(Strings.get("prepare.change.step", other.title()), steps -> steps.set(card.position(), other));
    }

    /// Adds a step of that kind where such steps make sense: behind the last one that comes before it.
    void add(StepKind kind, List<String> columns) {
        Step step = kind.make(columns);
        edit(Strings.get("prepare.change.add", step.title()), steps -> steps.add(place(kind, steps), step));
    }

    private static int place(StepKind kind, List<Step> steps) {
        int at = steps.size();
        while (at > 0 && StepKind.of(steps.get(at - 1)).compareTo(kind) > 0) {
            at--;
        }
        return at;
    }

    /// Goes back to the recipe that was suggested.
    public void reset() {
        switchedOff.clear();
        session.project()
                .advice()
                .ifPresent(advice -> session.change(
                        Strings.get("prepare.change.reset"),
                        project -> project.withRecipe(advice.suggestion().recipe())));
    }

    private void edit(String name, Consumer<List<Step>> change) {
        session.change(
                name,
                project -> project.recipe()
                        .map(recipe -> {
                            List<Step> steps = new ArrayList<>(recipe.steps());
                            change.accept(steps);
                            return project.withRecipe(recipe.withSteps(steps));
                        })
                        .orElse(project));
    }

    /// The columns that a new step of that kind can work on, in their order.
    List<String> columnsFor(StepKind kind) {
        return session.project()
                .recipe()
                .map(recipe -> columnsAt(place(kind, recipe.steps()), kind))
                .orElse(List.of());
    }

    /// The columns that a step that is there can work on, in their order.
    List<String> columnsFor(StepCard card) {
        return columnsAt(card.position(), StepKind.of(card.step()));
    }

    private List<String> columnsAt(int position, StepKind kind) {
        Project project = session.project();
        return project.recipe().stream()
                .flatMap(recipe -> project.leads().stream()
                        .flatMap(leads ->
                                Outline.before(
                                        position,
                                        recipe,
                                        leads.imported().table().schema())
                                        .columns()
                                        .stream()))
                .filter(column -> kind.fits(column.type()))
                .map(ColumnSpec::name)
                .toList();
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

    /// Whether there is a recipe to show.
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// What the recipe makes of the leads; `null` until it is known, the last good one while a step is at fault.
    public ReadOnlyObjectProperty<Prepared> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /// What is wrong with the recipe; `null` if nothing is.
    public ReadOnlyObjectProperty<RecipeFault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Whether the preview is being made.
    public ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }
}
