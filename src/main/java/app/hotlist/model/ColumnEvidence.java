package app.hotlist.model;

import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/// What became of the training leads by their value in one column.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ColumnEvidence.Levels.class, name = "level"),
    @JsonSubTypes.Type(value = ColumnEvidence.Bands.class, name = "band")
})
public sealed interface ColumnEvidence {

    /// A value with fewer leads than these is not named, only counted among the rare ones: it could be somebody's own.
    int LEAST_LEADS = 10;

    /// The column of the file.
    String column();

    /// The leads without a value.
    Tally missing();

    /// Leads that were counted together.
    ///
    /// @param name what they have in common, such as `4 to 8`; empty if it is the value itself
    record Group(String name, Tally tally) {}

    /// Of what group a row of the column is. Groups are the same object for rows of the same group.
    ///
    /// @param column with leads to explain
    /// @return for one thread at a time
    IntFunction<Group> groups(Column column);

    /// All groups of leads, each with a name: the named values or the bands, ascending, then the rare values, if the
    /// column has values and no bands, and at last the leads without a value.
    List<Group> all();

    /// At which place in [#all()] the group of a row of the column stands.
    ///
    /// @param column with any leads
    /// @return for one thread at a time
    IntFunction<Integer> places(Column column);

    /// What is made when a row first asks for it: the names of groups take longer than all else about a lead.
    private static <T> IntFunction<T> whenAsked(IntFunction<T> made) {
        Map<Integer, T> known = new HashMap<>();
        return at -> known.computeIfAbsent(at, made::apply);
    }

    /// By each value that at least [#LEAST_LEADS] leads had.
    ///
    /// @param rare the leads with any other value
    record Levels(String column, Tally missing, Map<String, Tally> levels, Tally rare) implements ColumnEvidence {

        public Levels {
            levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        }

        @Override
        public IntFunction<Group> groups(Column of) {
            Group others = new Group(rare.leads() == 0 ? "" : Texts.get("model.evidence.rare"), rare);
            return byValue(of, level -> named(level, others), new Group("", missing));
        }

        @Override
        public List<Group> all() {
            List<Group> all = new ArrayList<>();
            levels.forEach((level, tally) -> all.add(new Group(level, tally)));
            all.add(new Group(Texts.get("model.group.rare"), rare));
            all.add(new Group(Texts.get("model.reason.not-given"), missing));
            return all;
        }

        @Override
        public IntFunction<Integer> places(Column of) {
            Map<String, Integer> places = new HashMap<>();
            levels.keySet().forEach(level -> places.put(level, places.size()));
            return byValue(of, level -> places.getOrDefault(level, levels.size()), levels.size() + 1);
        }

        private static <T> IntFunction<T> byValue(Column of, Function<String, T> named, T none) {
            IntFunction<T> byRow = switch (of) {
                case CategoryColumn categories -> {
                    IntFunction<T> byCode =
                            whenAsked(code -> named.apply(categories.levels().get(code)));
                    yield row -> byCode.apply(categories.code(row));
                }
                case NumberColumn _, DateColumn _, TextColumn _ -> row -> named.apply(of.text(row));
            };
            return row -> of.isMissing(row) ? none : byRow.apply(row);
        }

        private Group named(String level, Group others) {
            return Optional.ofNullable(levels.get(level))
                    .map(tally -> new Group("", tally))
                    .orElse(others);
        }
    }

    /// What the numbers of a column are.
    enum Scale {
        WHOLE,
        REAL,
        /// Days since 1970-01-01.
        DAY
    }

    /// By bands of numbers or days, each with at least [#LEAST_LEADS] leads, if there are so many.
    ///
    /// @param least where the first band begins, if at least ten leads had that very number; else it has no lower
    ///     end
    /// @param edges where the second band begins, the third and so on; ascending
    /// @param bands one more than edges; none if no lead had a value
    record Bands(
            String column, Tally missing, Scale scale, Optional<Double> least, List<Double> edges, List<Tally> bands)
            implements ColumnEvidence {

        public Bands {
            edges = List.copyOf(edges);
            bands = List.copyOf(bands);
            if (edges.size() != Math.max(0, bands.size() - 1)) {
                throw new IllegalArgumentException("%d edges of %d bands".formatted(edges.size(), bands.size()));
            }
            for (int edge = 1; edge < edges.size(); edge++) {
                if (!(edges.get(edge) > edges.get(edge - 1))) {
                    throw new IllegalArgumentException("edges do not ascend: " + edges);
                }
            }
        }

        @Override
        public IntFunction<Group> groups(Column of) {
            return byBand(of, whenAsked(this::group), new Group("", missing));
        }

        @Override
        public List<Group> all() {
            List<Group> all = new ArrayList<>();
            for (int band = 0; band < places(); band++) {
                all.add(group(band));
            }
            all.add(new Group(Texts.get("model.reason.not-given"), missing));
            return all;
        }

        @Override
        public IntFunction<Integer> places(Column of) {
            return byBand(of, band -> band, places());
        }

        /// How many bands any number falls into; if no lead had one, the next that has one is alone.
        private int places() {
            return Math.max(1, bands.size());
        }

        private Group group(int band) {
            return new Group(name(band), bands.isEmpty() ? Tally.NONE : bands.get(band));
        }

        private <T> IntFunction<T> byBand(Column of, IntFunction<T> made, T none) {
            double[] starts = edges.stream().mapToDouble(Double::doubleValue).toArray();
            return row -> of.isMissing(row) ? none : made.apply(band(starts, EvidenceCounting.number(of, row)));
        }

        private static int band(double[] starts, double value) {
            int at = Arrays.binarySearch(starts, value);
            return at >= 0 ? at + 1 : -at - 1;
        }

        private String name(int band) {
            Optional<Double> from = band == 0 ? least : Optional.of(edges.get(band - 1));
            Optional<Double> to = band == edges.size() ? Optional.empty() : Optional.of(edges.get(band));
            if (from.isEmpty() && to.isEmpty()) {
                return Texts.get("model.evidence.any");
            }
            return switch (scale) {
                case WHOLE -> whole(from, to.map(end -> end - 1));
                case REAL -> real(from, to);
                case DAY -> day(from.map(Bands::day), to.map(end -> day(end - 1)));
            };
        }

        private static String whole(Optional<Double> from, Optional<Double> last) {
            if (from.isPresent() && from.equals(last)) {
                return Texts.get("model.evidence.exactly", from.get());
            }
            return between(from, last, "model.evidence.to");
        }

        private static String real(Optional<Double> from, Optional<Double> to) {
            return from.isEmpty()
                    ? Texts.get("model.evidence.under", to.orElseThrow())
                    : between(from, to, "model.evidence.to-under");
        }

        private static String between(Optional<Double> from, Optional<Double> to, String both) {
            if (from.isEmpty()) {
                return Texts.get("model.evidence.up-to", to.orElseThrow());
            }
            return to.map(end -> Texts.get(both, from.get(), end))
                    .orElseGet(() -> Texts.get("model.evidence.or-more", from.get()));
        }

        private static String day(Optional<String> from, Optional<String> last) {
            if (from.isEmpty()) {
                return Texts.get("model.evidence.days-until", last.orElseThrow());
            }
            return last.map(day -> Texts.get("model.evidence.days", from.get(), day))
                    .orElseGet(() -> Texts.get("model.evidence.days-from", from.get()));
        }

        private static String day(double epochDay) {
            return LocalDate.ofEpochDay((long) epochDay).toString();
        }
    }
}
