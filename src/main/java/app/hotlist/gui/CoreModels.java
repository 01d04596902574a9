package app.hotlist.gui;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.compare.ModelMaking;
import app.hotlist.gui.support.Leads;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import java.nio.file.Path;
import java.time.InstantSource;

/// Makes models by [Experiment] and saves them by [ModelFile].
final class CoreModels implements ModelMaking {

    private final InstantSource clock;

    CoreModels(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public LeadModel train(Experiment experiment, Run run, Leads leads, Progress progress) {
        return experiment.train(run, run.spec().title(), leads.table(), clock.instant(), progress);
    }

    @Override
    public void write(Path file, LeadModel model) {
        ModelFile.write(file, model);
    }
}
