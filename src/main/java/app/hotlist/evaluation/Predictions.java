package app.hotlist.evaluation;

import java.util.Arrays;

/// What a model said of some leads and what came of them. Immutable, ranked once when it is made.
///
/// A lead is known by its row in the table that was judged; the order of the leads is kept as given.
public final class Predictions {

    private final int[] rows;
    private final boolean[] labels;
    private final double[] probabilities;
    private final Ranking ranking;

    /// Takes copies of the arrays, which are equally long.
    ///
    /// @param rows the leads' rows in the table they come from
    /// @param labels whether each of them bought
    /// @param probabilities the chance that the model gave to each, in [0, 1]
    /// @throws IllegalArgumentException if the lengths differ or a probability is outside [0, 1]
    public Predictions(int[] rows, boolean[] labels, double[] probabilities) {
        if (rows.length != labels.length || rows.length != probabilities.length) {
            throw new IllegalArgumentException(
                    "%d rows, %d labels, %d probabilities".formatted(rows.length, labels.length, probabilities.length));
        }
        this.rows = rows.clone();
        this.labels = labels.clone();
        this.probabilities = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            if (!(probabilities[i] >= 0 && probabilities[i] <= 1)) {
                throw new IllegalArgumentException(
                        "probability %s of row %d is not in [0, 1]".formatted(probabilities[i], rows[i]));
            }
            this.probabilities[i] = probabilities[i] + 0.0; // -0.0 becomes 0.0: one group, not two
        }
        ranking = Ranking.of(this.labels, this.probabilities);
    }

    /// How many leads there are.
    public int size() {
        return rows.length;
    }

    /// The row of lead `i` in the table it comes from.
    public int row(int i) {
        return rows[i];
    }

    /// Whether lead `i` bought.
    public boolean label(int i) {
        return labels[i];
    }

    /// The chance that the model gave to lead `i`, in [0, 1].
    public double probability(int i) {
        return probabilities[i];
    }

    /// How many of the leads bought.
    public long positives() {
        return ranking.positives();
    }

    /// The share of leads that bought; `NaN` without leads.
    public double baseRate() {
        return (double) positives() / size();
    }

    /// Which lead holds a place in the list, the best chance first; of equal chances the earlier lead first.
    ///
    /// @param rank 0 for the best
    public int atRank(int rank) {
        return ranking.lead(rank);
    }

    /// The same leads with other chances.
    ///
    /// @param chances of the leads, in their order
    public Predictions with(double[] chances) {
        return new Predictions(rows, labels, chances);
    }

    /// Some of the leads.
    ///
    /// @param leads positions from 0
    public Predictions pick(int[] leads) {
        int[] someRows = new int[leads.length];
        boolean[] someLabels = new boolean[leads.length];
        double[] some = new double[leads.length];
        for (int i = 0; i < leads.length; i++) {
            someRows[i] = rows[leads[i]];
            someLabels[i] = labels[leads[i]];
            some[i] = probabilities[leads[i]];
        }
        return new Predictions(someRows, someLabels, some);
    }

    /// Whether another model judged the same leads in the same order, with the same outcomes: only then can the two be
    /// compared.
    public boolean sameLeadsAs(Predictions other) {
        return Arrays.equals(rows, other.rows) && Arrays.equals(labels, other.labels);
    }

    void checkSameLeads(Predictions other) {
        if (!sameLeadsAs(other)) {
            throw new IllegalArgumentException("not the same leads in the same order: %s, %s".formatted(this, other));
        }
    }

    Ranking ranking() {
        return ranking;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Predictions that
                && Arrays.equals(rows, that.rows)
                && Arrays.equals(labels, that.labels)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rows) + Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "Predictions[%d leads, %d bought]".formatted(size(), positives());
    }
}
