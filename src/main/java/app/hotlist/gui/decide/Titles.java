package app.hotlist.gui.decide;

import app.hotlist.chart.Series;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.CallList.Judged;

/// Models as charts take them.
final class Titles {

    private Titles() {}

    /// The model whose list it is.
    static Series series(Judged judged) {
        Run run = judged.run();
        return new Series(run.spec().id(), run.spec().title(), run.outOfFold());
    }
}
