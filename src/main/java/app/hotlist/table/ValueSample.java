package app.hotlist.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Some of a column's values, spread over all rows: enough to tell what they look like.
record ValueSample(List<String> values) {

    private static final int SIZE = 500;

    static ValueSample of(Column column) {
        List<String> values = new ArrayList<>();
        int stride = Math.max(1, column.size() / SIZE);
        for (int row = 0; row < column.size(); row += stride) {
            if (!column.isMissing(row)) {
                values.add(column.text(row));
            }
        }
        return new ValueSample(values);
    }

    /// The share of the values that look so, in [0, 1]; 0 if there are none.
    double share(Predicate<String> look) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(look).count() / values.size();
    }
}
