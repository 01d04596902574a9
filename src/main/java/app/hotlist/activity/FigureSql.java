package app.hotlist.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The figures of a roll-up as questions to the database. No text of the user is part of any of them: columns and
/// types go by their place.
final class FigureSql {

    private static final String DAY = "CAST(floor(e.moment / 86400) AS INTEGER)";

    /// Day 0 was a Thursday.
    private static final String WEEK = "CAST(floor((e.moment / 86400 + 3) / 7) AS INTEGER)";

    private final LogNeeds needs;

    private FigureSql(LogNeeds needs) {
        this.needs = needs;
    }

    /// For every lead that has events in its time: its row, and the figures in their order.
    static String figures(RollUp rollUp) {
        FigureSql sql = new FigureSql(LogNeeds.of(rollUp));
        List<String> columns = new ArrayList<>(List.of("l.place"));
        rollUp.figures().forEach(figure -> columns.add("CAST(%s AS DOUBLE)".formatted(sql.of(figure))));
        return columns.stream().collect(Collectors.joining(", ", "SELECT ", ""))
                + " FROM events e JOIN leads l ON e.key = l.key WHERE e.moment >= l.since AND e.moment < l.until"
                + " GROUP BY l.place, l.until";
    }

    /// How many events, counted for every lead that they belong to, come in time, too early and too late.
    static String times() {
        return "SELECT count(*) FILTER (e.moment >= l.since AND e.moment < l.until), count(*) FILTER (e.moment < l.since),"
                + " count(*) FILTER (e.moment >= l.until) FROM events e JOIN leads l ON e.key = l.key";
    }

    private String of(Figure figure) {
        return switch (figure) {
            case Figure.Events() -> "count(*)";
            case Figure.EventsOfType(String type) ->
                "count(*) FILTER (e.kind = %d)".formatted(needs.types().indexOf(type));
            case Figure.OfValues(String column, Figure.Measure measure) -> of(measure, "e.v" + place(column));
            case Figure.OfTimes(Figure.Timing timing) -> of(timing);
        };
    }

    private int place(String column) {
        return needs.values().stream().map(LogNeeds.Value::column).toList().indexOf(column);
    }

    private static String of(Figure.Measure measure, String value) {
        return switch (measure) {
            case SUM -> sum(value);
            case MEAN -> sum(value) + " / count(" + value + ")";
            case LEAST -> "min(" + value + ")";
            case MOST -> "max(" + value + ")";
            case DIFFERENT -> "count(DISTINCT " + value + ")";
        };
    }

    /// Whole parts and fractions, the latter in units of 2^-60, are added up as whole numbers of 128 bits.
    private static String sum(String value) {
        return "(CAST(sum(CAST(floor(%1$s) AS BIGINT)) AS DOUBLE)".formatted(value)
                + " + CAST(sum(CAST((%1$s - floor(%1$s)) * %2$d AS BIGINT)) AS DOUBLE) / %2$d)"
                        .formatted(value, 1L << 60);
    }

    private static String of(Figure.Timing timing) {
        return switch (timing) {
            case DAYS_ACTIVE -> "count(DISTINCT " + DAY + ")";
            case EVENTS_PER_ACTIVE_DAY -> "count(*) / count(DISTINCT " + DAY + ")";
            case EVENTS_PER_ACTIVE_WEEK -> "count(*) / count(DISTINCT " + WEEK + ")";
            case DAYS_SINCE_FIRST -> "(l.until - min(e.moment)) / 86400";
            case DAYS_SINCE_LAST -> "(l.until - max(e.moment)) / 86400";
        };
    }
}
