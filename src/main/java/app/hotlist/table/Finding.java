package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.List;

/// Something noteworthy about a column.
///
/// @param details what its kind says, such as the value and the number of rows
public record Finding(FindingKind kind, List<Object> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /// A finding with these details.
    public static Finding of(FindingKind kind, Object... details) {
        return new Finding(kind, List.of(details));
    }

    /// The finding in one sentence.
    public String text() {
        return Texts.get(kind.key(), details.toArray());
    }
}
