package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Past leads, ready to be asked which of them a lead is most like, as its model sees it, and what became of those.
///
/// For models of many trees two leads are the more alike, the more trees lead both to the same leaf (the proximity of
/// L. Breiman, "Random forests", 2001); for others, the nearer they are in the prepared features, each measured in its
/// own deviations. Holds past leads as numbers only; never part of a bundle. Safe for many threads at once.
public final class SimilarLeads {

    /// So many past leads are looked at, picked by lot where there are more: enough to find likes, and it stays quick.
    private static final int MOST_LEADS = 20_000;

    /// A past lead.
    ///
    /// @param row of the table of past leads
    /// @param bought what became of it
    /// @param similarity in [0, 1]; of models of trees the share of trees that both leads end in the same leaf of
    public record Similar(int row, boolean bought, double similarity) {}

    private final LeadModel model;
    private final Likeness likeness;
    private final int[] rows;
    private final boolean[] labels;

    private SimilarLeads(LeadModel model, Likeness likeness, int[] rows, boolean[] labels) {
        this.model = model;
        this.likeness = likeness;
        this.rows = rows;
        this.labels = labels;
    }

    /// Takes in the past leads whose outcome is known.
    ///
    /// @param past with the columns that the model needs, and that of the outcome
    /// @throws app.hotlist.base.UserException if they lack a column, or all of them ended the same way
    public static SimilarLeads of(LeadModel model, Table past, Progress progress) {
        Outcome outcome = Outcome.of(past, model.recipe().recipe().target());
        int[] picked = Lots.some(outcome.rows().length, MOST_LEADS, model.card().seed());
        Arrays.sort(picked);
        int[] rows = new int[picked.length];
        boolean[] labels = new boolean[picked.length];
        for (int i = 0; i < picked.length; i++) {
            rows[i] = outcome.rows()[picked[i]];
            labels[i] = outcome.labels()[picked[i]];
        }
        progress.checkCancelled();
        SparseRows prepared = SparseRows.of(model.recipe().apply(past.rows(rows)));
        progress.checkCancelled();
        return new SimilarLeads(model, Likeness.of(model.classifier(), prepared), rows, labels);
    }

    /// The past leads that a lead is most like, the most similar first; of equally similar ones the earlier.
    ///
    /// @param lead one row, with the columns that the model needs
    /// @param most how many
    public List<Similar> to(Table lead, int most) {
        if (lead.rowCount() != 1) {
            throw new IllegalArgumentException(lead.rowCount() + " leads instead of one");
        }
        double[] likenesses = likeness.to(SparseRows.of(model.recipe().apply(lead)));
        int[] best = new int[Math.min(most, rows.length)];
        int found = 0;
        for (int at = 0; at < likenesses.length; at++) {
            if (found < best.length || likenesses[at] > likenesses[best[found - 1]]) {
                int place = found < best.length ? found++ : found - 1;
                for (; place > 0 && likenesses[best[place - 1]] < likenesses[at]; place--) {
                    best[place] = best[place - 1];
                }
                best[place] = at;
            }
        }
        List<Similar> similar = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            similar.add(new Similar(rows[best[i]], labels[best[i]], likenesses[best[i]]));
        }
        return similar;
    }
}
