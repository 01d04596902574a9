package app.hotlist.gui;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.compare.ModelMaking;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Makes models by [Experiment], registers them, and saves them by [ModelFile].
final class CoreModels implements ModelMaking {

    private final ModelShelf shelf;
    private final InstantSource clock;

    CoreModels(ModelShelf shelf, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /// A model that is registered already is opened: training it again would only make the same one.
    @Override
    public LeadModel train(Experiment experiment, Run run, Leads leads, Progress progress) {
        Optional<LeadModel> registered = shelf.registered(experiment, run);
        return registered.orElseGet(() -> {
            LeadModel model = experiment.train(run, run.spec().title(), leads.table(), clock.instant(), progress);
            return shelf.register(model, run);
        });
    }

    @Override
    public void write(Path file, LeadModel model) {
        ModelFile.write(file, model);
        shelf.remember(file);
    }
}
