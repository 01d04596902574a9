package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// Replaces dates by what returns: the weekday, the weekend, the month, the quarter, the hour, the part of the day, and
/// the days between two dates of the same lead.
///
/// Neither the year nor the age of a lead is made: every later lead lies outside what was learnt of those, and
/// old leads had more time to buy. What is made of one date is missing where the date is. The days between
/// run from the first date column to each other one, are missing where one of the two is, and are held within
/// what the training rows show.
///
/// @param columns date columns; the first is the one that days are counted from
/// @param parts what is made of them
public record DateParts(List<String> columns, Set<Part> parts) implements BlindStep {

    // Levels of a model, so the same whatever the locale.
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /// Six hours each, from midnight on.
    private static final List<String> PARTS_OF_DAY = List.of("Night", "Morning", "Afternoon", "Evening");

    /// What can be made of dates.
    public enum Part {
        /// A category: Monday to Sunday.
        WEEKDAY,
        /// A category: January to December. Only sensible where every season has come back.
        MONTH,
        /// A number: days from the first date column to another one.
        DAYS_BETWEEN,
        /// A category: Q1 to Q4. Only sensible where every season has come back.
        QUARTER,
        /// A number: 1 on Saturdays and Sundays, else 0.
        WEEKEND,
        /// A number: the full hour, 0 to 23; 0 where the file has no time.
        HOUR,
        /// A category: Night (until 6), Morning (until 12), Afternoon (until 18), Evening.
        PART_OF_DAY
    }

    public DateParts {
        columns = StepColumns.distinct(columns);
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
    }

    /// The category columns that it makes.
    public List<String> categories() {
        return named(EnumSet.of(Part.WEEKDAY, Part.MONTH, Part.QUARTER, Part.PART_OF_DAY));
    }

    /// The number columns that it makes.
    public List<String> numbers() {
        List<String> numbers = new ArrayList<>(named(EnumSet.of(Part.WEEKEND, Part.HOUR)));
        if (parts.contains(Part.DAYS_BETWEEN)) {
            columns.stream().skip(1).map(to -> between(columns.getFirst(), to)).forEach(numbers::add);
        }
        return List.copyOf(numbers);
    }

    private List<String> named(Set<Part> wanted) {
        return columns.stream()
                .flatMap(column -> parts.stream().filter(wanted::contains).map(part -> name(column, part)))
                .toList();
    }

    private static String name(String column, Part part) {
        return column + " " + part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String between(String from, String to) {
        return "days from " + from + " to " + to;
    }

    private static String weekday(long day) {
        // Day 0, the first of January 1970, was a Thursday.
        return WEEKDAYS.get((int) Math.floorMod(day + 3, 7L));
    }

    private static int hour(DateColumn dates, int row) {
        return (int) (Math.floorMod(dates.second(row), DateColumn.DAY) / 3600);
    }

    private static String month(long day) {
        return MONTHS.get(LocalDate.ofEpochDay(day).getMonthValue() - 1);
    }

    private static String quarter(long day) {
        return "Q" + LocalDate.ofEpochDay(day).get(IsoFields.QUARTER_OF_YEAR);
    }

    private static NumberColumn hours(DateColumn dates) {
        double[] hours = new double[dates.size()];
        for (int row = 0; row < hours.length; row++) {
            hours[row] = dates.isMissing(row) ? Double.NaN : hour(dates, row);
        }
        return NumberColumn.of(name(dates.name(), Part.HOUR), hours);
    }

    private static CategoryColumn partsOfDay(DateColumn dates) {
        @Nullable String[] words = new @Nullable String[dates.size()];
        for (int row = 0; row < words.length; row++) {
            words[row] = dates.isMissing(row) ? null : PARTS_OF_DAY.get(hour(dates, row) / 6);
        }
        return CategoryColumn.of(name(dates.name(), Part.PART_OF_DAY), words);
    }

    private static NumberColumn weekend(DateColumn dates) {
        double[] flags = new double[dates.size()];
        for (int row = 0; row < flags.length; row++) {
            // Counted from Monday, the weekend begins with day 5.
            flags[row] = dates.isMissing(row) ? Double.NaN : Math.floorMod(dates.day(row) + 3, 7L) >= 5 ? 1 : 0;
        }
        return NumberColumn.of(name(dates.name(), Part.WEEKEND), flags);
    }

    private static CategoryColumn words(DateColumn dates, Part part, LongFunction<String> word) {
        @Nullable String[] words = new @Nullable String[dates.size()];
        for (int row = 0; row < words.length; row++) {
            words[row] = dates.isMissing(row) ? null : word.apply(dates.day(row));
        }
        return CategoryColumn.of(name(dates.name(), part), words);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DateParts(other, parts);
    }

    @Override
    public Fitted fit(Table train) {
        columns.forEach(name -> StepColumns.dates(train, name, this));
        categories().forEach(name -> StepColumns.made(train, name, this));
        numbers().forEach(name -> StepColumns.made(train, name, this));
        List<Span> spans = new ArrayList<>();
        if (parts.contains(Part.DAYS_BETWEEN)) {
            for (String to : columns.subList(Math.min(1, columns.size()), columns.size())) {
                spans.add(span(train.dates(columns.getFirst()), train.dates(to)));
            }
        }
        return new Fitted(columns, parts, spans);
    }

    private static Span span(DateColumn from, DateColumn to) {
        long shortest = Long.MAX_VALUE;
        long longest = Long.MIN_VALUE;
        for (int row = 0; row < from.size(); row++) {
            if (!from.isMissing(row) && !to.isMissing(row)) {
                long days = to.day(row) - from.day(row);
                shortest = Math.min(shortest, days);
                longest = Math.max(longest, days);
            }
        }
        return shortest > longest
                ? new Span(from.name(), to.name(), 0, 0)
                : new Span(from.name(), to.name(), shortest, longest);
    }

    /// How far apart two dates of the same lead lie in training.
    ///
    /// @param shortest fewest days, negative where `to` came first
    /// @param longest most days
    public record Span(String from, String to, long shortest, long longest) {

        NumberColumn days(Table rows) {
            DateColumn start = rows.dates(from);
            DateColumn end = rows.dates(to);
            double[] days = new double[start.size()];
            for (int row = 0; row < days.length; row++) {
                days[row] = start.isMissing(row) || end.isMissing(row)
                        ? Double.NaN
                        : Math.clamp(end.day(row) - start.day(row), shortest, longest);
            }
            return NumberColumn.of(between(from, to), days);
        }
    }

    /// The step with the days that lie between two dates.
    public record Fitted(List<String> columns, Set<Part> parts, List<Span> spans) implements FittedStep {

        public Fitted {
            columns = List.copyOf(columns);
            parts = Collections.unmodifiableSet(new TreeSet<>(parts));
            spans = List.copyOf(spans);
        }

        @Override
        public Table apply(Table rows) {
            List<Column> made = new ArrayList<>();
            for (String column : columns) {
                DateColumn dates = rows.dates(column);
                for (Part part : parts) {
                    switch (part) {
                        case WEEKDAY -> made.add(words(dates, part, DateParts::weekday));
                        case MONTH -> made.add(words(dates, part, DateParts::month));
                        case QUARTER -> made.add(words(dates, part, DateParts::quarter));
                        case WEEKEND -> made.add(weekend(dates));
                        case HOUR -> made.add(hours(dates));
                        case PART_OF_DAY -> made.add(partsOfDay(dates));
                        case DAYS_BETWEEN -> {}
                    }
                }
            }
            spans.forEach(span -> made.add(span.days(rows)));
            return rows.without(Set.copyOf(columns)).with(made);
        }

        @Override
        public Map<String, String> origins() {
            Map<String, String> origins = new LinkedHashMap<>();
            for (String column : columns) {
                parts.stream()
                        .filter(part -> part != Part.DAYS_BETWEEN)
                        .forEach(part -> origins.put(name(column, part), column));
            }
            spans.forEach(span -> origins.put(between(span.from, span.to), span.to));
            return origins;
        }
    }
}
