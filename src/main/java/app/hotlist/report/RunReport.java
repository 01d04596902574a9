package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How the models of an experiment did, as a page for a manager: the decision first, the method last.
///
/// All figures are of leads that the models had not seen. No lead is in it.
public final class RunReport {

    private RunReport() {}

    private static final int COLUMNS = 12;
    private static final int FEW_COLUMNS = 6;

    /// Writes the page, whole or not at all, replacing what was there.
    ///
    /// @param out an `.html` file
    /// @param made when; the same run at the same time gives the same bytes
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void write(Path out, TrainedRun trained, Template template, Instant made) {
        Experiment experiment = trained.experiment();
        Element subtitle = Element.of("p", "muted")
                .words(Texts.get("report.run.subtitle", experiment.data().fileName(), Page.when(made)));
        Page page = new Page(Texts.get("report.run.title", trained.name()), subtitle);
        switch (template) {
            case ONE_PAGE -> onePage(page, trained);
            case FULL -> full(page, trained);
        }
        page.write(out);
    }

    private static void onePage(Page page, TrainedRun trained) {
        Run chosen = trained.chosen();
        Element reasons = Element.of("div", "cards")
                .add(new Drivers(chosen, FEW_COLUMNS).element(), new Trust(trained.experiment(), chosen).warnings());
        page.onePage()
                .section(
                        "decision",
                        Texts.get("report.decision"),
                        new Decision(trained, ranked(trained)).brief(),
                        List.of())
                .section("drivers", Texts.get("report.drivers-and-trust"), reasons, List.of())
                .section("card", Texts.get("report.card"), new RunMethod(trained).brief(), List.of());
    }

    private static void full(Page page, TrainedRun trained) {
        Run chosen = trained.chosen();
        List<Run> runs = ranked(trained);
        int calls = Decision.calls(trained);
        RunMethod method = new RunMethod(trained);
        Element drivers = new Drivers(chosen, COLUMNS).element();
        page.section("decision", Texts.get("report.decision"), new Decision(trained, runs).element(), List.of());
        page.section("trust", Texts.get("report.trust"), new Trust(trained.experiment(), chosen).element(), List.of());
        page.section("drivers", Texts.get("report.drivers"), drivers, List.of());
        trained.decided()
                .flatMap(TrainedRun.Decided::reach)
                .ifPresent(reach -> page.section(
                        "left-out", Texts.get("report.left-out"), new LeftOut(reach, calls).element(), List.of()));
        page.section("models", Texts.get("report.models"), new ModelTable(runs, calls).element(), List.of())
                .section("curves", Texts.get("report.curves"), new Comparison(runs).element(), List.of())
                .section("card", Texts.get("report.card"), method.card(), List.of())
                .section("method", Texts.get("report.method"), method.steps(), List.of());
    }

    /// The chosen model first, then the others, the best first.
    private static List<Run> ranked(TrainedRun trained) {
        Run chosen = trained.chosen();
        return Stream.concat(
                        Stream.of(chosen),
                        trained.experiment().runs().stream()
                                .filter(run -> !run.equals(chosen))
                                .sorted(Comparator.comparingDouble(Run::value).reversed()))
                .toList();
    }
}
