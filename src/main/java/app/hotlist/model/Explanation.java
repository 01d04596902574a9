package app.hotlist.model;

import java.util.List;

/// A lead's chance taken apart: `average` + the points of all reasons = `chance`, to 1e-9.
///
/// @param average the chance of the average training lead
/// @param chance of this lead
/// @param reasons one for every column the model looks at, the strongest first, whatever its direction
public record Explanation(double average, double chance, List<Reason> reasons) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
