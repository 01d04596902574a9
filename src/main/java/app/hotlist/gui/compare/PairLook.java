package app.hotlist.gui.compare;

import app.hotlist.evaluation.TopDifference;
import app.hotlist.experiment.Recommendation;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A closer look at two models, in the background: whether one is really better, and of whom they think otherwise.
final class PairLook {

    private final Session session;
    private final ComparedModels models;
    private final LatestJob job;
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ModelPair.Findings> findings = new ReadOnlyObjectWrapper<>();

    /// What [#look] was last asked.
    private List<Object> asked = List.of();

    PairLook(Session session, Jobs jobs, ComparedModels models) {
        this.session = session;
        this.models = models;
        job = new LatestJob(jobs);
    }

    /// The two models that are looked at closely: two pinned ones, else the best and the one that the user picked, else
    /// the two best; empty if there are no two.
    Optional<ModelPair> pair() {
        List<CompareRow> able = models.able();
        List<CompareRow> pinned = able.stream().filter(CompareRow::pinned).toList();
        if (pinned.size() > 1) {
            return Optional.of(new ModelPair(pinned.getFirst(), pinned.get(1)));
        }
        return pinned.stream()
                .findFirst()
                .or(() -> able.stream().filter(CompareRow::best).findFirst())
                .or(() -> able.stream().findFirst())
                .flatMap(one -> with(one, models.picked().orElse(null)));
    }

    /// A model with the wanted one or, where that is the same or none, with the best of the others.
    private Optional<ModelPair> with(CompareRow one, @Nullable Run wanted) {
        return models.able().stream()
                .filter(row -> !row.equals(one))
                .min(Comparator.comparing((CompareRow row) -> !row.run().equals(wanted)))
                .map(row -> new ModelPair(one, row));
    }

    /// Looks again, unless it is the same pair at a list of the same length. Drawing the leads many times is worth a
    /// job.
    ///
    /// @param calls the length of the list
    void look(int calls) {
        Optional<ModelPair> now = pair();
        List<Object> question = List.of(now, calls);
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        verdict.set("");
        findings.set(null);
        job.forget();
        now.ifPresent(pair -> {
            long seed = session.trainedProperty().get().experiment().plan().seed();
            job.<ModelPair.Findings>start(Strings.get("compare.job-rival"), _ -> pair.look(calls, seed), outcome -> {
                if (outcome instanceof Outcome.Done(ModelPair.Findings found)) {
                    decide(pair, found.difference());
                    findings.set(found);
                }
            });
        });
    }

    /// Of the two best one is recommended; of others it is only said whether one is better, so that there is one
    /// recommendation.
    private void decide(ModelPair pair, TopDifference found) {
        Run taken = Recommendation.of(pair.first().run(), pair.second().run(), found);
        if (pair.first().best() && !pair.second().beside() && Optional.of(pair).equals(with(pair.first(), null))) {
            models.recommend(taken);
        }
        CompareRow second = pair.second();
        boolean simpler =
                second.run().equals(taken) && second.recommendedProperty().get() && !found.clear();
        verdict.set(simpler ? pair.simpler(found) : pair.verdict(found));
    }

    /// Whether one of the two is really better, in one sentence; empty until it is known.
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// What was found; `null` until it is known.
    ReadOnlyObjectProperty<ModelPair.Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
