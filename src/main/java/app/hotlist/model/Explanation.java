package app.hotlist.model;

import java.util.List;

/// A lead's chance taken apart: `average` + the points of all reasons = `chance`, to 1e-9.
///
/// @param average the chance of the average training lead
/// @param chance of this lead
/// @param reasons one for every column the model looks at, the strongest first, whatever its direction
/// @param error the largest standard error of their points, as a share: 0.01 is one point; 0 where they are
///     exact, which they are for every kind of model that can be taken apart
public record Explanation(double average, double chance, List<Reason> reasons, double error) {

    public Explanation {
        reasons = List.copyOf(reasons);
        if (!(error >= 0)) {
            throw new IllegalArgumentException("an error of " + error);
        }
    }

    /// Exact.
    public Explanation(double average, double chance, List<Reason> reasons) {
        this(average, chance, reasons, 0);
    }

    /// Whether the points are estimated.
    public boolean estimated() {
        return error > 0;
    }
}
