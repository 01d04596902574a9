package app.hotlist.experiment;

import java.util.stream.IntStream;

/// Rows shuffled and dealt out, buyers and others each on their own.
final class Deal {

    /// Whether the row on this place of the shuffled rows of its outcome is judged.
    @FunctionalInterface
    interface Judged {
        boolean at(int place, int size);
    }

    private final boolean[] labels;
    private final int buyers;

    /// Each row's place among the shuffled rows of its outcome.
    private final int[] places;

    Deal(boolean[] labels, long seed) {
        this.labels = labels.clone();
        int[] order = Seeds.shuffled(labels.length, seed);
        places = new int[labels.length];
        int bought = 0;
        int others = 0;
        for (int row : order) {
            places[row] = labels[row] ? bought++ : others++;
        }
        buyers = bought;
    }

    /// Checks that there are so many rows of each outcome.
    void demand(int needed) {
        int others = labels.length - buyers;
        if (Math.min(buyers, others) < needed) {
            throw ExperimentProblem.TOO_FEW_FOR_SPLIT.with(needed, buyers, others);
        }
    }

    Fold fold(Judged judged) {
        return new Fold(rows(judged, false), rows(judged, true));
    }

    private int[] rows(Judged judged, boolean wanted) {
        return IntStream.range(0, labels.length)
                .filter(row -> isJudged(judged, row) == wanted)
                .toArray();
    }

    private boolean isJudged(Judged judged, int row) {
        return labels[row] ? judged.at(places[row], buyers) : judged.at(places[row], labels.length - buyers);
    }
}
