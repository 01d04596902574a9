package app.hotlist.check;

import java.util.List;

/// The number stands in a relation to a fixed one: MRR > 0.
public record Bound(String column, Relation relation, double value) implements Rule {

    public Bound {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("no number to compare with");
        }
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
