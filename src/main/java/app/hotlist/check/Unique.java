package app.hotlist.check;

import java.util.List;

/// The column names the row: it is filled in, and no earlier row has the same value. The first row of a value keeps
/// the rule, the later ones break it.
public record Unique(String column) implements Rule {

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
