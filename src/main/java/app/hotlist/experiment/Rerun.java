package app.hotlist.experiment;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.Predictions;
import java.util.ArrayList;
import java.util.List;

/// Whether an experiment that was run again gave the same chances, to the last bit.
///
/// @param models compared
/// @param different those whose chances differ, by name
/// @param largest difference of two chances of one lead; infinite where not even the leads are the same
public record Rerun(int models, List<String> different, double largest) {

    public Rerun {
        different = List.copyOf(different);
    }

    /// Compares two experiments of one plan, model by model; one that is missing in the second differs.
    public static Rerun compare(Experiment first, Experiment second) {
        List<String> different = new ArrayList<>();
        double largest = 0;
        for (int i = 0; i < first.runs().size(); i++) {
            Run run = first.runs().get(i);
            double gap = i < second.runs().size()
                    ? gap(run.outOfFold(), second.runs().get(i).outOfFold())
                    : Double.POSITIVE_INFINITY;
            if (gap > 0) {
                different.add(run.spec().title());
                largest = Math.max(largest, gap);
            }
        }
        return new Rerun(first.runs().size(), different, largest);
    }

    private static double gap(Predictions first, Predictions second) {
        if (first.size() != second.size()) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.row(i) != second.row(i) || first.label(i) != second.label(i)) {
                return Double.POSITIVE_INFINITY;
            }
            largest = Math.max(largest, Math.abs(first.probability(i) - second.probability(i)));
        }
        return largest;
    }

    /// Whether every chance of every model is the same.
    public boolean same() {
        return different.isEmpty();
    }

    /// What came of it, in a sentence.
    public String text() {
        return same()
                ? Texts.get("experiment.rerun.same", models)
                : Texts.get("experiment.rerun.different", different.size(), String.join(", ", different), largest);
    }
}
