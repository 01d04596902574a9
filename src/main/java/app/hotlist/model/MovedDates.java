package app.hotlist.model;

import app.hotlist.evaluation.ColumnEffect.Facet;
import app.hotlist.table.DateColumn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Leads whose date is moved to another week, month, weekday or hour while all else of it stays: a lead that
/// comes on a Tuesday at ten in March comes on a Tuesday at ten in June.
final class MovedDates {

    /// @param number of the month or weekday from 1, of the hour from 0
    record Part(int number, String title, long leads) {}

    private final DateColumn all;
    private final DateColumn sample;

    /// @param all as all leads have it
    /// @param sample as those have it that are moved; whoever has no date gets the one of another lead
    MovedDates(DateColumn all, DateColumn sample) {
        this.all = all;
        this.sample = filled(sample, all);
    }

    private static DateColumn filled(DateColumn sample, DateColumn all) {
        int[] dated = IntStream.range(0, all.size())
                .filter(row -> !all.isMissing(row))
                .toArray();
        long[] seconds = new long[sample.size()];
        for (int row = 0; row < seconds.length; row++) {
            seconds[row] = sample.isMissing(row) && dated.length > 0
                    ? all.second(dated[row % dated.length])
                    : sample.second(row);
        }
        return DateColumn.ofSeconds(sample.name(), seconds);
    }

    /// The days that occur, once for every lead that has one.
    double[] days() {
        return IntStream.range(0, all.size())
                .filter(row -> !all.isMissing(row))
                .mapToDouble(all::day)
                .toArray();
    }

    /// Which parts of a date can be told apart: hours only where there are times.
    List<Facet> facets() {
        return all.hasTimes() ? List.of(Facet.MONTH, Facet.WEEKDAY, Facet.HOUR) : List.of(Facet.MONTH, Facet.WEEKDAY);
    }

    /// The months, weekdays or hours that occur.
    List<Part> parts(Facet facet) {
        long[] counts = new long[24];
        for (int row = 0; row < all.size(); row++) {
            if (!all.isMissing(row)) {
                counts[number(facet, all.moment(row))]++;
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                parts.add(new Part(number, title(facet, number), counts[number]));
            }
        }
        return parts;
    }

    private static int number(Facet facet, LocalDateTime moment) {
        return switch (facet) {
            case MONTH -> moment.getMonthValue();
            case WEEKDAY -> moment.getDayOfWeek().getValue();
            case HOUR -> moment.getHour();
            case VALUE -> throw new IllegalArgumentException("no part of a date: " + facet);
        };
    }

    /// The name of the month, weekday or hour in which a moment lies.
    static String title(Facet facet, LocalDateTime moment) {
        return title(facet, number(facet, moment));
    }

    private static String title(Facet facet, int number) {
        return switch (facet) {
            case MONTH -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.getDefault(Locale.Category.DISPLAY));
            case WEEKDAY ->
                DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.getDefault(Locale.Category.DISPLAY));
            case HOUR -> "%02d:00".formatted(number);
            case VALUE -> throw new IllegalArgumentException("no part of a date: " + facet);
        };
    }

    /// All leads in that month, on that weekday or in that hour.
    DateColumn to(Facet facet, Part part) {
        return moved(moment -> switch (facet) {
            case MONTH -> sameWeekday(moment, moment.withDayOfMonth(1).withMonth(part.number()));
            case WEEKDAY ->
                moment.plusDays(part.number() - moment.getDayOfWeek().getValue());
            case HOUR -> moment.withHour(part.number());
            case VALUE -> throw new IllegalArgumentException("no part of a date: " + facet);
        });
    }

    /// The moment's own weekday in another month, in the same of its weeks where the month is long enough.
    private static LocalDateTime sameWeekday(LocalDateTime moment, LocalDateTime first) {
        int ahead = Math.floorMod(
                moment.getDayOfWeek().getValue() - first.getDayOfWeek().getValue(), 7);
        LocalDateTime found = first.plusDays(ahead + 7L * ((moment.getDayOfMonth() - 1) / 7));
        return found.getMonth() == first.getMonth() ? found : found.minusDays(7);
    }

    /// All leads in the week of that day, each on its own weekday.
    DateColumn toWeekOf(long day) {
        LocalDate monday = LocalDate.ofEpochDay(day).with(DayOfWeek.MONDAY);
        return moved(moment ->
                moment.plusDays(ChronoUnit.DAYS.between(moment.toLocalDate().with(DayOfWeek.MONDAY), monday)));
    }

    private DateColumn moved(UnaryOperator<LocalDateTime> move) {
        long[] seconds = new long[sample.size()];
        for (int row = 0; row < seconds.length; row++) {
            seconds[row] = sample.isMissing(row)
                    ? DateColumn.MISSING
                    : move.apply(sample.moment(row)).toEpochSecond(ZoneOffset.UTC);
        }
        return DateColumn.ofSeconds(sample.name(), seconds);
    }
}
