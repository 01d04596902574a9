package app.hotlist.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What a column does to a model's chances: for each of some values the mean chance of the same leads when all
/// of them have it and keep everything else (partial dependence: J. Friedman, Annals of Statistics 29, 2001,
/// section 8.2), beside how many leads really have such a value.
///
/// Where columns go together, some of these leads do not exist: what is said of values that few leads have is
/// said with little knowledge.
public sealed interface ColumnEffect {

    /// The column of the file.
    String column();

    /// The mean chance of the leads as they are, in [0, 1].
    double average();

    /// The mean chances, one for each value that was tried, in [0, 1].
    DoubleStream chances();

    /// How far the mean chances lie apart, in [0, 1]; 0 for a column that makes no difference.
    default double spread() {
        double[] sorted = chances().sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
    }

    /// A value that is a word.
    ///
    /// @param title as people read it
    /// @param leads that have it
    /// @param chance the mean chance if all had it
    record Level(String title, long leads, double chance) {}

    /// A value that is a number.
    ///
    /// @param at the value
    /// @param chance the mean chance if all leads had it
    record Place(double at, double chance) {}

    /// How many leads have a value in a range.
    record Band(double from, double to, long leads) {}

    /// The value of one lead.
    sealed interface Mark {}

    /// A number or day.
    record At(double value) implements Mark {}

    /// A word.
    ///
    /// @param title as that of a [Level]
    record Word(String title) implements Mark {}

    /// The mean chance if all leads had the lead's value, in [0, 1]: between two values that were tried it is in
    /// proportion, beyond the first and the last it stays; empty for a word that was not tried.
    OptionalDouble chance(Mark mark);

    private static OptionalDouble chance(Stream<Level> levels, String title) {
        return levels.filter(level -> level.title().equals(title))
                .mapToDouble(Level::chance)
                .findFirst();
    }

    /// What of a column the words stand for.
    enum Facet {
        /// Its values themselves.
        VALUE,
        /// The months of its days, January first.
        MONTH,
        /// The weekdays of its days, Monday first.
        WEEKDAY,
        /// The hours of its moments, midnight first.
        HOUR
    }

    /// The effect of words.
    ///
    /// @param levels of a category the one with the best chance first; of days and hours as the calendar has
    ///     them
    /// @param others values that were not tried, because too few leads have them
    record OfLevels(String column, Facet facet, double average, List<Level> levels, int others)
            implements ColumnEffect {

        public OfLevels {
            levels = List.copyOf(levels);
        }

        @Override
        public DoubleStream chances() {
            return levels.stream().mapToDouble(Level::chance);
        }

        @Override
        public OptionalDouble chance(Mark mark) {
            return mark instanceof Word(String title)
                    ? ColumnEffect.chance(levels.stream(), title)
                    : OptionalDouble.empty();
        }
    }

    /// What numbers are measured in.
    enum Axis {
        /// The column's own unit.
        NUMBERS,
        /// Days since 1970-01-01.
        DAYS
    }

    /// The effect of numbers or days.
    ///
    /// @param places by rising value
    /// @param leads by rising value, without gaps; what lies beyond the first or last range is counted in it
    /// @param notGiven the leads without a value, where there are any
    record OfNumbers(
            String column, Axis axis, double average, List<Place> places, List<Band> leads, Optional<Level> notGiven)
            implements ColumnEffect {

        public OfNumbers {
            places = List.copyOf(places);
            leads = List.copyOf(leads);
        }

        @Override
        public DoubleStream chances() {
            return DoubleStream.concat(
                    places.stream().mapToDouble(Place::chance),
                    notGiven.stream().mapToDouble(Level::chance));
        }

        @Override
        public OptionalDouble chance(Mark mark) {
            return switch (mark) {
                case At(double value) -> OptionalDouble.of(onLine(value));
                case Word(String title) -> ColumnEffect.chance(notGiven.stream(), title);
            };
        }

        private double onLine(double value) {
            Place before = places.getFirst();
            for (Place place : places) {
                if (place.at() >= value) {
                    double way = place.at() - before.at();
                    return way == 0
                            ? place.chance()
                            : before.chance() + (place.chance() - before.chance()) * (value - before.at()) / way;
                }
                before = place;
            }
            return before.chance();
        }
    }
}
