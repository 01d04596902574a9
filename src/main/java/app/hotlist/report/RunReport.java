package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How the models of an experiment did, as a page for a manager: the decision first, the method last.
///
/// All figures are of leads that the models had not seen. No lead is in it.
public final class RunReport {

    private RunReport() {}

    /// Writes the page, whole or not at all, replacing what was there.
    ///
    /// @param out an `.html` file
    /// @param made when; the same run at the same time gives the same bytes
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void write(Path out, TrainedRun trained, Instant made) {
        Experiment experiment = trained.experiment();
        List<Run> runs = experiment.runs().stream()
                .sorted(Comparator.comparingDouble(Run::aucMean).reversed())
                .toList();
        Element subtitle = Element.of("p", "muted")
                .words(Texts.get("report.run.subtitle", experiment.data().fileName(), Page.when(made)));
        Curves curves = new Curves(runs);
        RunMethod method = new RunMethod(trained);
        new Page(Texts.get("report.run.title", trained.name()), subtitle)
                .section("decision", Texts.get("report.decision"), new Decision(experiment, runs).element(), List.of())
                .section("models", Texts.get("report.models"), new ModelTable(runs).element(), List.of())
                .section("curves", Texts.get("report.curves"), curves.element(), List.of())
                .section("drivers", Texts.get("report.drivers"), new Drivers(experiment.best()).element(), List.of())
                .section("card", Texts.get("report.card"), method.card(), List.of())
                .section("method", Texts.get("report.method"), method.steps(), List.of())
                .write(out);
    }
}
