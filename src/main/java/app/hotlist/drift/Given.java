package app.hotlist.drift;

import app.hotlist.base.Texts;
import app.hotlist.table.Column;
import java.util.List;
import java.util.stream.IntStream;

/// The two groups of a column of which only is compared whether leads have a value.
final class Given {

    private Given() {}

    static List<String> names() {
        return List.of(Texts.get("drift.group.given"), Texts.get("model.reason.not-given"));
    }

    /// How many leads have a value, and how many have none.
    static long[] counts(Column column) {
        long missing = missing(column);
        return new long[] {column.size() - missing, missing};
    }

    static long missing(Column column) {
        return IntStream.range(0, column.size()).filter(column::isMissing).count();
    }
}
