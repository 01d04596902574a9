package app.hotlist.check;

import java.util.List;

/// The value is one of a list; case counts.
///
/// @param values at least one, as the column shows them
public record Allowed(String column, List<String> values) implements Rule {

    public Allowed {
        values = values.stream().distinct().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value is allowed in " + column);
        }
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
