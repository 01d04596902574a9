package app.hotlist.recipe;

import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Counts the days from a date of the lead to one reference date, which travels with the model.
///
/// Missing where the date is. Held within what the training rows show, for a model knows nothing of later days. The
/// date itself stays, for other steps.
///
/// @param reference the day that is counted to; without it the latest day of the training rows
public record DaysSince(List<String> columns, Optional<LocalDate> reference) implements BlindStep {

    public DaysSince {
        columns = StepColumns.distinct(columns);
    }

    private static String name(String column) {
        return "days since " + column;
    }

    private static LongStream days(DateColumn dates) {
        return IntStream.range(0, dates.size())
                .filter(row -> !dates.isMissing(row))
                .mapToLong(dates::day);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DaysSince(other, reference);
    }

    @Override
    public Fitted fit(Table train) {
        List<DateColumn> dates = columns.stream()
                .map(name -> StepColumns.dates(train, name, this))
                .toList();
        long to = reference
                .map(LocalDate::toEpochDay)
                .orElseGet(() ->
                        dates.stream().flatMapToLong(DaysSince::days).max().orElse(0));
        Fitted fitted = new Fitted(
                LocalDate.ofEpochDay(to),
                dates.stream().map(one -> span(one, to)).toList());
        StepColumns.checkMade(train, fitted.origins(), this);
        return fitted;
    }

    private static Span span(DateColumn dates, long to) {
        long fewest = days(dates).map(day -> to - day).min().orElse(0);
        long most = days(dates).map(day -> to - day).max().orElse(0);
        return new Span(dates.name(), fewest, most);
    }

    /// How long before the reference date the days of a column lie in training.
    ///
    /// @param fewest in days, negative after the reference date
    /// @param most in days
    public record Span(String column, long fewest, long most) {}

    /// The step with the reference date.
    public record Fitted(LocalDate reference, List<Span> spans) implements FittedStep {

        public Fitted {
            spans = List.copyOf(spans);
        }

        @Override
        public Table apply(Table rows) {
            return rows.with(spans.stream()
                    .map(span -> since(rows.dates(span.column), span))
                    .toList());
        }

        private NumberColumn since(DateColumn dates, Span span) {
            long to = reference.toEpochDay();
            double[] days = new double[dates.size()];
            for (int row = 0; row < days.length; row++) {
                days[row] = dates.isMissing(row) ? Double.NaN : Math.clamp(to - dates.day(row), span.fewest, span.most);
            }
            return NumberColumn.of(name(span.column), days);
        }

        @Override
        public Map<String, String> origins() {
            Map<String, String> origins = new LinkedHashMap<>();
            spans.forEach(span -> origins.put(name(span.column), span.column));
            return origins;
        }
    }
}
