package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.model.ModelSpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far every model is. Whatever thread brings news, one at a time hands it on.
final class Standing {

    /// A model is shown to come on in steps of a hundredth: trees grow faster than anybody reads.
    private static final double VISIBLE = 0.01;

    private final Progress whole;
    private final Onlooker onlooker;
    private final int folds;

    /// How much of each fold is done, by model.
    private final Map<ModelSpec, double[]> done = new LinkedHashMap<>();

    private final Map<ModelSpec, Double> shown = new LinkedHashMap<>();

    Standing(Progress whole, Onlooker onlooker, List<ModelSpec> specs, int folds) {
        this.whole = whole;
        this.onlooker = onlooker;
        this.folds = folds;
        specs.forEach(spec -> done.put(spec, new double[folds]));
    }

    /// Progress for a model of one fold; it says which model and fold it is about, whatever the work below it says.
    Progress of(ModelSpec spec, int fold) {
        String title = folds == 1
                ? Texts.get("experiment.holdout", spec.title())
                : Texts.get("experiment.fold", spec.title(), fold + 1, folds);
        return new Progress() {
            @Override
            public void report(double fraction, String message) {
                advanced(spec, fold, fraction, title);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    private synchronized void advanced(ModelSpec spec, int fold, double fraction, String title) {
        double[] shares = done.getOrDefault(spec, new double[folds]);
        shares[fold] = Math.max(shares[fold], Double.isNaN(fraction) ? 0 : fraction);
        whole.report(share(), title);
        double now = mean(shares);
        if (now >= shown.getOrDefault(spec, -1.0) + VISIBLE) {
            shown.put(spec, now);
            onlooker.advanced(spec, now);
        }
    }

    synchronized void finished(ModelSpec spec, Run run) {
        onlooker.finished(spec, run);
    }

    synchronized void failed(Failure failure) {
        double[] shares = done.getOrDefault(failure.spec(), new double[folds]);
        Arrays.fill(shares, 1);
        onlooker.failed(failure);
    }

    private double share() {
        double sum = 0;
        double all = 0;
        for (Map.Entry<ModelSpec, double[]> model : done.entrySet()) {
            double effort = model.getKey().pace();
            sum += effort * mean(model.getValue());
            all += effort;
        }
        return sum / all;
    }

    private static double mean(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum / shares.length;
    }
}
