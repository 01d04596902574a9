package app.hotlist.check;

import app.hotlist.table.DateColumn;
import app.hotlist.table.HeaderWords;
import app.hotlist.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the column that says on which day a lead came in.
public final class CreatedOn {

    private static final Set<String> WORDS = Set.of(
            "created",
            "creation",
            "entered",
            "entry",
            "received",
            "registered",
            "registration",
            "inquiry",
            "enquiry",
            "signup",
            "captured",
            "angelegt",
            "erstellt",
            "eingang",
            "anfrage",
            "erfasst");

    private CreatedOn() {}

    /// The one whose name says so.
    static Optional<DateColumn> named(Table table) {
        return dates(table).stream()
                .filter(column -> HeaderWords.of(column.name()).any(WORDS))
                .findFirst();
    }

    /// The one whose name says so; without such a name the only date column, or, of several, the one that is
    /// filled in most often and first.
    public static Optional<DateColumn> in(Table table) {
        return named(table).or(() -> dates(table).stream().min(Comparator.comparingLong(CreatedOn::missing)));
    }

    private static List<DateColumn> dates(Table table) {
        return table.columns().stream()
                .filter(DateColumn.class::isInstance)
                .map(DateColumn.class::cast)
                .toList();
    }

    private static long missing(DateColumn column) {
        return IntStream.range(0, column.size()).filter(column::isMissing).count();
    }
}
