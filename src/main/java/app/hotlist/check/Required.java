package app.hotlist.check;

import java.util.List;

/// The column is filled in. Setting its blanks to missing changes nothing.
public record Required(String column) implements Rule {

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
