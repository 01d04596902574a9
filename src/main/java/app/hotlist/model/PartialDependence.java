package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.ColumnEffect.Facet;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Gives some leads one value after the other and asks for their chances: the work is bounded by the number of
/// leads and of values that are tried.
final class PartialDependence {

    /// So many leads are given each value.
    static final int LEADS = 500;

    /// So many values of a category or text are tried, the most frequent ones.
    static final int LEVELS = 20;

    /// A text that fewer leads share is one of many, not a level.
    private static final int SHARED = 2;

    /// Rounding makes as much.
    private static final double NOTHING = 1e-9;

    private final Table sample;
    private final ToDoubleFunction<Table> chance;
    private final Progress progress;
    private final double average;

    /// @param sample leads, at least one
    /// @param chance the mean chance of leads
    PartialDependence(Table sample, ToDoubleFunction<Table> chance, Progress progress) {
        this.sample = sample;
        this.chance = chance;
        this.progress = progress;
        average = chance.applyAsDouble(sample);
    }

    /// The effects of a column, the greatest first: of days there may be several, of texts that no two leads
    /// share there is none.
    ///
    /// @param column as all leads have it
    List<ColumnEffect> of(Column column) {
        return switch (column) {
            case NumberColumn numbers -> numbers(numbers);
            case DateColumn dates -> dates(dates);
            case CategoryColumn _ -> levels(column, 1);
            case TextColumn _ -> levels(column, SHARED);
        };
    }

    private List<ColumnEffect> numbers(NumberColumn column) {
        ValueGrid grid = ValueGrid.of(column.present().toArray());
        double[] values = grid.values();
        if (values.length == 0) {
            return List.of();
        }
        List<ColumnEffect.Place> places = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double chance = with(constant(column.name(), values[i]), progress.part(share(i, values.length), 1));
            places.add(new ColumnEffect.Place(values[i], chance));
        }
        return List.of(new ColumnEffect.OfNumbers(
                column.name(),
                ColumnEffect.Axis.NUMBERS,
                average,
                places,
                grid.bands(),
                notGiven(column, constant(column.name(), Double.NaN))));
    }

    private NumberColumn constant(String name, double value) {
        double[] values = new double[sample.rowCount()];
        Arrays.fill(values, value);
        return NumberColumn.of(name, values);
    }

    private List<ColumnEffect> dates(DateColumn column) {
        MovedDates moved = new MovedDates(column, sample.dates(column.name()));
        List<ColumnEffect> effects = new ArrayList<>();
        if (moved.days().length == 0) {
            return List.of();
        }
        List<Facet> facets = moved.facets();
        effects.add(days(column, moved, progress.part(0, share(1, facets.size() + 1))));
        for (Facet facet : facets) {
            Progress its = progress.part(share(effects.size(), facets.size() + 1), 1);
            effects.add(new ColumnEffect.OfLevels(column.name(), facet, average, parts(facet, moved, its), 0));
        }
        effects.sort(Comparator.comparingDouble(ColumnEffect::spread).reversed());
        return effects.stream()
                .filter(effect -> effect == effects.getFirst() || effect.spread() > NOTHING)
                .toList();
    }

    private List<ColumnEffect.Level> parts(Facet facet, MovedDates moved, Progress progress) {
        List<ColumnEffect.Level> levels = new ArrayList<>();
        for (MovedDates.Part part : moved.parts(facet)) {
            levels.add(new ColumnEffect.Level(part.title(), part.leads(), with(moved.to(facet, part), progress)));
        }
        return levels;
    }

    private ColumnEffect days(DateColumn column, MovedDates moved, Progress progress) {
        ValueGrid grid = ValueGrid.of(moved.days());
        double[] values = grid.values();
        List<ColumnEffect.Place> places = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double chance = with(moved.toWeekOf((long) values[i]), progress.part(share(i, values.length), 1));
            places.add(new ColumnEffect.Place(values[i], chance));
        }
        long[] none = new long[sample.rowCount()];
        Arrays.fill(none, DateColumn.MISSING);
        return new ColumnEffect.OfNumbers(
                column.name(),
                ColumnEffect.Axis.DAYS,
                average,
                places,
                grid.bands(),
                notGiven(column, DateColumn.ofSeconds(column.name(), none)));
    }

    private List<ColumnEffect> levels(Column column, int least) {
        Map<String, Long> counts = new HashMap<>();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                counts.merge(column.text(row), 1L, Long::sum);
            }
        }
        List<String> tried = counts.entrySet().stream()
                .filter(level -> level.getValue() >= least)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LEVELS)
                .map(Map.Entry::getKey)
                .toList();
        List<ColumnEffect.Level> levels = new ArrayList<>();
        for (String level : tried) {
            double chance = with(constant(column, level), progress.part(share(levels.size(), tried.size()), 1));
            levels.add(new ColumnEffect.Level(level, counts.getOrDefault(level, 0L), chance));
        }
        if (levels.isEmpty()) {
            return List.of();
        }
        notGiven(column, constant(column, null)).ifPresent(levels::add);
        levels.sort(Comparator.comparingDouble(ColumnEffect.Level::chance).reversed());
        return List.of(
                new ColumnEffect.OfLevels(column.name(), Facet.VALUE, average, levels, counts.size() - tried.size()));
    }

    private Column constant(Column like, @Nullable String level) {
        @Nullable String[] values = new @Nullable String[sample.rowCount()];
        Arrays.fill(values, level);
        return like instanceof TextColumn ? TextColumn.of(like.name(), values) : CategoryColumn.of(like.name(), values);
    }

    private Optional<ColumnEffect.Level> notGiven(Column column, Column none) {
        long missing = 0;
        for (int row = 0; row < column.size(); row++) {
            missing += column.isMissing(row) ? 1 : 0;
        }
        return missing == 0
                ? Optional.empty()
                : Optional.of(new ColumnEffect.Level(
                        Texts.get("model.reason.not-given"), missing, chance.applyAsDouble(sample.with(none))));
    }

    private static double share(int done, int all) {
        return (double) done / all;
    }

    /// The mean chance when all leads have this column.
    private double with(Column column, Progress progress) {
        progress.checkCancelled();
        progress.report(0, Texts.get("model.effect.trying", column.name()));
        return chance.applyAsDouble(sample.with(column));
    }
}
