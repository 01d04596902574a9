package app.hotlist.gui.models;

import app.hotlist.experiment.Experiment;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Imported;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A project with three registered versions: the baseline, a tree and a logistic regression, the latest and best.
final class ShelfOfThree {

    static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");

    final Workspace workspace;
    final OpenProject project;
    final Session session = new Session();
    final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    final List<String> said = new ArrayList<>();
    final Experiment experiment;
    final ModelShelf shelf;
    final ModelsViewModel viewModel;

    ShelfOfThree(Path folder) {
        workspace = Workspace.open(folder.resolve("workspace"));
        project = workspace.projects().begin("Autumn leads", MONDAY);
        shelf = new ModelShelf(session, jobs, Optional.of(workspace), InstantSource.fixed(MONDAY));
        Notices notices = new Notices();
        notices.subscribe(said::add);
        viewModel = new ModelsViewModel(session, shelf, jobs, Optional.of(workspace), notices);
        session.placeProperty().set(Place.MODELS);
        shelf.belongTo(project);
        Imported leads = SmallRuns.leads(folder);
        experiment = SmallRuns.experiment(leads, 42);
        for (int run : new int[] {2, 1, 0}) {
            LeadModel model = SmallRuns.model(experiment, experiment.runs().get(run), leads);
            shelf.register(model, experiment.runs().get(run));
        }
        shelf.refresh();
    }
}
