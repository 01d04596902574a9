package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.experiment.Difference;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fairness;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The training that is compared with the last one: whether that is fair, and how to make it so.
final class OtherRun {

    private final Session session;
    private final Jobs jobs;
    private final RunBook book;
    private final Consumer<Problem> onProblem;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);

    OtherRun(Session session, Jobs jobs, RunBook book, Consumer<Problem> onProblem) {
        this.session = session;
        this.jobs = jobs;
        this.book = book;
        this.onProblem = onProblem;
    }

    private Optional<Beside> beside() {
        return Optional.ofNullable(session.besideProperty().get());
    }

    private Optional<Experiment> last() {
        return Optional.ofNullable(session.trainedProperty().get()).map(Trained::experiment);
    }

    /// Whether the figures of the two can be compared; empty if there is no other training.
    Optional<Fairness> fairness() {
        return last().flatMap(mine -> beside().map(other -> Fairness.of(mine, other.experiment())));
    }

    /// The other training, if its figures can be compared with those of the last one.
    Optional<Beside> comparable() {
        return fairness().equals(Optional.of(Fairness.SAME_LEADS)) ? beside() : Optional.empty();
    }

    /// Whether the two can be compared, in sentences; empty without another training.
    String sentence() {
        Optional<Experiment> mine = last();
        Optional<Beside> other = beside();
        if (mine.isEmpty() || other.isEmpty()) {
            return "";
        }
        String name = other.get().kept().name();
        Experiment its = other.get().experiment();
        return switch (Fairness.of(mine.get(), its)) {
            case SAME_LEADS ->
                Strings.get("compare.beside.fair", name, its.data().rows());
            case OTHER_ROWS -> Strings.get("compare.beside.other-rows", name, Fairness.inBoth(mine.get(), its));
            case OTHER_FILE ->
                Strings.get(
                        "compare.beside.other-file",
                        name,
                        its.data().fileName(),
                        its.data().rows(),
                        mine.get().data().fileName(),
                        mine.get().data().rows());
        };
    }

    /// In what the two trainings differ; nothing without another one.
    List<Difference> differences() {
        return last().flatMap(mine -> beside().map(other -> Difference.between(mine, other.experiment())))
                .orElse(List.of());
    }

    /// Whether both can be judged by the same leads: both are kept, and it is not being done yet.
    boolean canJudgeAgain() {
        return !working.get()
                && session.keptProperty().get() != null
                && fairness().filter(found -> found != Fairness.SAME_LEADS).isPresent();
    }

    /// Trains the models of the older of the two on the leads of the newer one, and shows the result beside it.
    void judgeAgain() {
        @Nullable KeptRun mine = session.keptProperty().get();
        KeptRun other = beside().orElseThrow().kept();
        Experiment ofOther = beside().orElseThrow().experiment();
        Trained last = session.trainedProperty().get();
        if (mine == null || !canJudgeAgain()) {
            throw new IllegalStateException("nothing to make comparable");
        }
        boolean mineIsNewer = !mine.savedAt().isBefore(other.savedAt());
        KeptRun newer = mineIsNewer ? mine : other;
        KeptRun older = mineIsNewer ? other : mine;
        working.set(true);
        jobs.<Beside>start(
                Strings.get("compare.beside.job", older.name()),
                progress -> book.judgeAgain(older, newer, progress),
                outcome -> {
                    working.set(false);
                    switch (outcome) {
                        case Outcome.Done(Beside again) -> {
                            if (!mineIsNewer) {
                                session.trainedProperty().set(new Trained(ofOther, last.basis()));
                                session.keptProperty().set(other);
                            }
                            session.besideProperty().set(again);
                        }
                        case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    /// Ends the comparison.
    void close() {
        session.besideProperty().set(null);
    }

    /// Whether models are being judged again.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
