package app.hotlist.experiment;

import app.hotlist.base.Texts;
import java.util.List;

/// The best model trained a second time, with columns of which nobody knows whether they are known before the first
/// call. The model without them is kept: it cannot be spoilt by what is written down after the sale.
///
/// @param suspects the columns
/// @param without the model that is kept
/// @param with the same model when it sees the columns, too
public record Twin(List<String> suspects, Run without, Run with) {

    public Twin {
        suspects = List.copyOf(suspects);
    }

    /// What the columns bring, and which of the two is kept, in sentences.
    public String text() {
        Gain gain = Gain.of(without.values(), with.values());
        String columns = Texts.list(suspects);
        return gain.clear()
                ? Texts.get("experiment.twin.better", columns, with.aucMean(), without.aucMean(), suspects.size())
                : Texts.get("experiment.twin.same", columns, with.aucMean(), without.aucMean(), suspects.size());
    }
}
