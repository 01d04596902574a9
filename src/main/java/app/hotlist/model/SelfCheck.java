package app.hotlist.model;

/// Whether a model still gives its check rows the chances that they had when it was saved.
///
/// @param rows how many rows were scored, at least 1
/// @param row the one with the largest gap, from 1
/// @param saved the chance that it had
/// @param now the chance that it has
public record SelfCheck(int rows, int row, double saved, double now) {

    /// Chances differ by less between two computers, if they differ at all.
    private static final double TOLERANCE = 1e-9;

    /// Scores the check rows of a model.
    ///
    /// @throws BundleException if they are none, or not as many as the chances beside them
    public static SelfCheck of(LeadModel model) {
        CheckRows check = model.checkRows();
        double[] now = model.chances(check.table());
        double[] saved =
                check.chances().stream().mapToDouble(Double::doubleValue).toArray();
        if (now.length == 0 || now.length != saved.length) {
            throw BundleException.damaged("%d check rows with %d chances".formatted(now.length, saved.length));
        }
        int worst = 0;
        for (int row = 1; row < now.length; row++) {
            if (gap(saved[row], now[row]) > gap(saved[worst], now[worst])) {
                worst = row;
            }
        }
        return new SelfCheck(now.length, worst + 1, saved[worst], now[worst]);
    }

    /// A chance that is no number is as far away as can be.
    private static double gap(double saved, double now) {
        double gap = Math.abs(now - saved);
        return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
    }

    /// The largest difference between a chance when saved and now; infinite if one is no number.
    public double gap() {
        return gap(saved, now);
    }

    /// Whether all chances are the same, but for what a computer's arithmetic may change.
    public boolean passes() {
        return gap() <= TOLERANCE;
    }
}
