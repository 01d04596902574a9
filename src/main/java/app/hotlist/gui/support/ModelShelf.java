package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.workspace.KeptChoice;
import app.hotlist.workspace.ModelHome;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Signature;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The registered versions of the open project's model, for every screen that looks at them or decides about them.
///
/// Lives on the window's thread, but for [#registered], [#register] and [#remember], which jobs call.
public final class ModelShelf {

    /// The project's own place.
    ///
    /// @param choice which version the project scores with
    private record Home(ModelHome model, KeptChoice choice) {

        ModelRegistry registry() {
            return model.registry();
        }
    }

    private final Session session;
    private final Jobs jobs;
    private final Optional<Workspace> workspace;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<RegistryView> view = new ReadOnlyObjectWrapper<>(RegistryView.EMPTY);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(true);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    /// Set on the window's thread, read by jobs.
    private volatile @Nullable Home home;

    private @Nullable LeadModel kept;

    /// @param workspace where versions are kept; without one there are none
    /// @param clock says when something was decided
    public ModelShelf(Session session, Jobs jobs, Optional<Workspace> workspace, InstantSource clock) {
        this.session = session;
        this.jobs = jobs;
        this.workspace = workspace;
        this.clock = clock;
        session.chosenProperty().subscribe((_, chosen) -> follow(chosen));
        view.subscribe((before, now) -> {
            if (!before.production()
                    .map(ModelVersion::number)
                    .equals(now.production().map(ModelVersion::number))) {
                keep(session.chosenProperty().get());
            }
        });
        session.trainedProperty().subscribe((_, _) -> findOrigin());
    }

    /// Is the shelf of that project from now on.
    public void belongTo(OpenProject project) {
        workspace.ifPresent(known -> {
            ModelHome model = new ModelHome(
                    known.models().of(project.about().id()), project.about().name());
            home = new Home(model, project.choice());
            closed.set(project.isReadOnly());
            follow(session.chosenProperty().get());
        });
    }

    /// The tiers of a model follow the project; with others it is none to be kept anew.
    private void follow(@Nullable ChosenModel chosen) {
        refresh();
        if (chosen != null && (kept == null || !kept.agreesWith(chosen.model()))) {
            keep(chosen);
        }
    }

    /// After a restart the project scores with that model again.
    private void keep(@Nullable ChosenModel chosen) {
        @Nullable Home now = home;
        if (chosen != null && now != null && !isClosed()) {
            kept = chosen.model();
            jobs.<Boolean>start(
                    Strings.get("models.job-keep"),
                    _ -> {
                        now.choice().keep(chosen.model(), now.registry());
                        return true;
                    },
                    outcome -> {
                        if (outcome instanceof Outcome.Failed(Problem failure)) {
                            problem.set(failure);
                        }
                    });
        }
    }

    /// Looks what there is.
    public void refresh() {
        @Nullable Home now = home;
        if (now != null) {
            jobs.<RegistryView>start(
                    Strings.get("models.job-look"), _ -> now.registry().look(), this::show);
        }
    }

    private void show(Outcome<RegistryView> outcome) {
        switch (outcome) {
            case Outcome.Done(RegistryView found) -> view.set(found);
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    /// Scores with the model that was chosen before a restart, or else with the one in production; with none if there
    /// is neither, or another was chosen meanwhile.
    public void resume() {
        @Nullable Home now = home;
        if (now != null) {
            jobs.<Optional<LeadModel>>start(
                    Strings.get("models.job-usual"), _ -> now.choice().model(now.registry()), outcome -> {
                        switch (outcome) {
                            case Outcome.Done(Optional<LeadModel> found)
                            when session.chosenProperty().get() == null -> found.ifPresent(this::takeUp);
                            case Outcome.Failed(Problem failure) -> problem.set(failure);
                            case Outcome.Done<Optional<LeadModel>> _, Outcome.Cancelled() -> {}
                        }
                    });
        }
    }

    private void takeUp(LeadModel model) {
        kept = model;
        choose(model);
    }

    /// Scores with that version from now on.
    ///
    /// @param then called once it does
    public void score(ModelVersion version, Runnable then) {
        @Nullable Home now = home;
        if (now != null) {
            problem.set(null);
            jobs.<LeadModel>start(
                    Strings.get("models.job-open", version.title()),
                    _ -> now.registry().open(version.number()),
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done(LeadModel model) -> {
                                choose(model);
                                then.run();
                            }
                            case Outcome.Failed(Problem failure) -> problem.set(failure);
                            case Outcome.Cancelled() -> {}
                        }
                    });
        }
    }

    private void choose(LeadModel model) {
        session.chosenProperty().set(new ChosenModel(model, origin(model)));
    }

    /// The run that a model comes from, if that is the training at hand.
    private Optional<ChosenModel.Origin> origin(LeadModel model) {
        return Optional.ofNullable(session.trainedProperty().get())
                .flatMap(trained -> trained.experiment().runs().stream()
                        .filter(run -> run.spec().equals(model.card().spec())
                                && run.metrics().equals(model.card().metrics()))
                        .findFirst()
                        .map(run -> new ChosenModel.Origin(trained, run)));
    }

    private void findOrigin() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen != null
                && chosen.origin().isEmpty()
                && chosen.model().card().registered().isPresent()
                && origin(chosen.model()).isPresent()) {
            choose(chosen.model());
        }
    }

    /// The model of a run as it was registered before; empty if it was not. Called by jobs.
    ///
    /// @throws UserException if the versions or that model cannot be read
    public Optional<LeadModel> registered(Experiment experiment, Run run) {
        return Optional.ofNullable(home)
                .flatMap(now -> now.registry()
                        .find(experiment, run)
                        .map(version -> now.registry().open(version.number())));
    }

    /// Registers the model of a run as a draft. Called by jobs.
    ///
    /// @return the model with the number of its version; as it was where nothing is kept
    /// @throws UserException if it cannot be written
    public LeadModel register(LeadModel model, Run run) {
        @Nullable Home now = home;
        if (now == null || isClosed()) {
            return model;
        }
        return now.model().register(model, RegistryEntry.trained(run, clock.instant()));
    }

    /// Registers a model from a file as a draft.
    public void add(LeadModel model, Path file) {
        String from = String.valueOf(file.getFileName());
        change(Strings.get("models.job-import", from), registry -> {
            registry.add(
                    home == null ? from : home.model().name(), model, RegistryEntry.imported(file, clock.instant()));
            return registry.look();
        });
    }

    /// From now on that bundle is none from elsewhere. Called by jobs.
    public void remember(Path bundle) {
        workspace.ifPresent(known -> known.models().known().remember(bundle));
    }

    /// Changes something and shows what came of it.
    ///
    /// @param job names it in the status bar
    public void change(String job, Function<ModelRegistry, RegistryView> change) {
        @Nullable Home now = home;
        if (now == null || isClosed()) {
            throw new IllegalStateException("nothing can be changed");
        }
        problem.set(null);
        jobs.<RegistryView>start(job, _ -> change.apply(now.registry()), this::show);
    }

    /// Writes into the history of the version that leads are scored with that somebody finds it good. Nothing
    /// happens if that model is not registered.
    public void approve(Signature signed) {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen != null && home != null && !isClosed()) {
            chosen.model()
                    .card()
                    .registered()
                    .filter(place -> view.get()
                            .version(place.version())
                            .filter(version -> version.approvals().contains(signed))
                            .isEmpty())
                    .ifPresent(place -> change(
                            Strings.get("models.job-approve", place.title()),
                            registry -> registry.approve(place.version(), signed)));
        }
    }

    /// A signature of this moment.
    public Signature sign(String name, String note) {
        return new Signature(name, clock.instant(), note);
    }

    /// Where the versions are; empty before there is a project, and where nothing is kept.
    public Optional<ModelRegistry> registry() {
        return Optional.ofNullable(home).map(Home::registry);
    }

    /// Which model leads are scored with and which is in production, in one sentence; empty without versions.
    public StringBinding sentence() {
        return Bindings.createStringBinding(this::words, view, session.chosenProperty());
    }

    private String words() {
        Optional<ModelVersion> production = view.get().production();
        if (production.isEmpty()) {
            return "";
        }
        String title = production.get().title();
        boolean used = Optional.ofNullable(session.chosenProperty().get())
                .flatMap(chosen -> chosen.model().card().registered())
                .filter(place -> place.version() == production.get().number())
                .isPresent();
        return used ? Strings.get("models.in-production", title) : Strings.get("models.other-in-production", title);
    }

    private boolean isClosed() {
        return closed.get();
    }

    /// The versions; never `null`.
    public ReadOnlyObjectProperty<RegistryView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Whether nothing can be changed, because nothing is kept or the project may only be looked at.
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /// What stopped the last action; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
