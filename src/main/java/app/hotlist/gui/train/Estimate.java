package app.hotlist.gui.train;

import app.hotlist.experiment.Budget;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelSpec;
import org.jspecify.annotations.Nullable;

/// How long a training will take: by the last one on this computer, or else by what the models usually take.
final class Estimate {

    private Estimate() {}

    /// The time in whole seconds, at least one.
    ///
    /// @param rows leads to learn from
    /// @param last the experiment to go by; `null` before the first one
    /// @param threads that share the work
    static long seconds(Plan plan, long rows, @Nullable Experiment last, int threads) {
        double pace = last == null ? 1 : pace(last);
        return Math.max(1, Math.round(pace * usual(plan, rows) / threads)) + searching(plan);
    }

    /// The seconds of a search that ends by the clock.
    private static long searching(Plan plan) {
        return plan.tuning()
                .map(tuning -> tuning.budget() instanceof Budget.Minutes(int minutes) ? 60L * minutes : 0L)
                .orElse(0L);
    }

    /// How much longer this computer took than the models usually take.
    private static double pace(Experiment last) {
        double took = last.runs().stream()
                .map(Run::took)
                .mapToDouble(time -> time.toMillis() / 1000.0)
                .sum();
        Plan trained = new Plan(
                last.plan().recipe(),
                last.runs().stream().map(Run::spec).toList(),
                last.plan().split(),
                last.plan().seed());
        return took / usual(trained, last.data().rows());
    }

    private static double usual(Plan plan, long rows) {
        double perThousand = plan.specs().stream().mapToDouble(ModelSpec::pace).sum();
        return plan.split().count() * perThousand * rows / 1000;
    }
}
