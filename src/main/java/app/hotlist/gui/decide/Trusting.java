package app.hotlist.gui.decide;

import app.hotlist.check.KnownBefore;
import app.hotlist.check.Readiness;
import app.hotlist.check.Suspect;
import app.hotlist.decision.Promise;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.MetricIntervals;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.decide.Finding.State;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Whether the model can be trusted: leaks, kept promises, enough leads, open warnings.
final class Trusting {

    /// The ROC AUC of leads that are called in any order.
    private static final double BY_CHANCE = 0.5;

    private final LatestJob latest;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());

    Trusting(Session session, Jobs jobs) {
        latest = new LatestJob(jobs);
        session.callList().judgedProperty().subscribe(this::find);
    }

    private void find(@Nullable Judged judged) {
        findings.set(List.of());
        if (judged == null) {
            latest.forget();
            return;
        }
        latest.start(Strings.get("decide.job-trust"), _ -> of(judged), outcome -> {
            if (outcome instanceof Outcome.Done(List<Finding> found)) {
                findings.set(found);
            }
        });
    }

    private static List<Finding> of(Judged judged) {
        Project basis = judged.from().basis();
        Experiment experiment = judged.from().experiment();
        Run run = judged.run();
        return Stream.of(
                        leaks(basis, run),
                        byChance(run).stream(),
                        Promise.of(run.outOfFold()).stream().map(Trusting::promise),
                        readiness(basis).stream(),
                        steady(run).stream(),
                        experiment.twin().stream().map(twin -> new Finding(State.OPEN, "", twin.text())),
                        experiment.failures().stream().map(failure -> new Finding(State.OPEN, "", failure.text())),
                        run.tuned().flatMap(tuned -> tuned.warning(run.spec().title())).stream()
                                .map(words -> new Finding(State.OPEN, "", words)))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Finding> leaks(Project basis, Run run) {
        List<Finding> leaks = new ArrayList<>();
        experimentDoubts(run).forEach(leaks::add);
        List<String> open = basis.openSuspects().stream().map(Suspect::column).toList();
        if (!open.isEmpty()) {
            leaks.add(new Finding(
                    State.OPEN,
                    Strings.get("decide.chip-suspects", open.size()),
                    Strings.get("decide.suspects", open.size(), String.join(", ", open))));
        }
        List<String> vouched = vouched(basis);
        if (!vouched.isEmpty()) {
            leaks.add(new Finding(State.OPEN, "", Strings.get("decide.vouched", String.join(", ", vouched))));
        }
        return leaks.isEmpty() || leaks.stream().noneMatch(leak -> !leak.brief().isEmpty())
                ? Stream.concat(
                        Stream.of(new Finding(
                                State.GOOD, Strings.get("decide.chip-no-leaks"), Strings.get("decide.no-leaks"))),
                        leaks.stream())
                : leaks.stream();
    }

    /// That the tested leads do not show the model to rank better than chance.
    private static Optional<Finding> byChance(Run run) {
        Interval area = MetricIntervals.of(run.outOfFold()).rocAuc();
        return area.low() <= BY_CHANCE
                ? Optional.of(new Finding(
                        State.BAD,
                        Strings.get("decide.chip-no-better"),
                        Strings.get("decide.no-better", area.low(), area.high())))
                : Optional.empty();
    }

    private static List<Finding> experimentDoubts(Run run) {
        return run.warning()
                .filter(_ -> run.tuned().isEmpty())
                .map(words -> new Finding(State.BAD, Strings.get("decide.chip-too-good"), words))
                .map(List::of)
                .orElse(List.of());
    }

    /// Suspected columns of which the user has said that they are known before the first call.
    private static List<String> vouched(Project basis) {
        Set<String> dropped = basis.recipe().map(Project::dropped).orElse(Set.of());
        return basis.advice().stream()
                .map(Advice::suspects)
                .flatMap(List::stream)
                .filter(suspect -> !dropped.contains(suspect.column()))
                .filter(suspect -> basis.leads()
                        .map(leads -> leads.checks().answerTo(suspect) == KnownBefore.YES)
                        .orElse(false))
                .map(Suspect::column)
                .toList();
    }

    private static Finding promise(Promise promise) {
        boolean kept = promise.kept();
        String words = Strings.get(
                "decide.promise",
                promise.promised(),
                promise.happened(),
                promise.leads(),
                promise.band().low(),
                promise.band().high());
        return new Finding(kept ? State.GOOD : State.BAD, brief(promise), words);
    }

    /// What happened; where it is off by no more than chance makes of few leads, where the true share lies.
    private static String brief(Promise promise) {
        return promise.kept() && !promise.near()
                ? Strings.get(
                        "decide.chip-promise-band",
                        promise.promised(),
                        Shares.points(promise.band().low()),
                        promise.band().high())
                : Strings.get("decide.chip-promise", promise.promised(), promise.happened());
    }

    private static Optional<Finding> readiness(Project basis) {
        return basis.leads()
                .flatMap(leads -> leads.target().map(target -> Readiness.of(leads.table(), target)))
                .map(ready -> switch (ready.verdict()) {
                    case ENOUGH -> new Finding(State.GOOD, Strings.get("decide.chip-enough"), ready.text());
                    case THIN -> new Finding(State.OPEN, Strings.get("decide.chip-thin"), ready.text());
                    case TOO_FEW -> new Finding(State.BAD, Strings.get("decide.chip-too-few"), ready.text());
                });
    }

    /// How alike the results of the folds are.
    private static Optional<Finding> steady(Run run) {
        return Double.isNaN(run.aucDeviation())
                ? Optional.empty()
                : Optional.of(new Finding(
                        State.GOOD,
                        "",
                        Strings.get(
                                "decide.steady",
                                run.aucMean(),
                                run.aucDeviation(),
                                run.folds().size())));
    }

    /// What was found; empty until it is, or without a model.
    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
