package app.hotlist.check;

import java.util.List;

/// The number lies between two others.
///
/// @param from lower end, allowed
/// @param to upper end, allowed, not below `from`
public record Range(String column, double from, double to) implements Rule {

    public Range {
        if (!(from <= to)) {
            throw new IllegalArgumentException("no range: from %s to %s".formatted(from, to));
        }
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
