package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import app.hotlist.model.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The settings of a model that are worth searching, each from 0 to 1.
///
/// A setting that makes models simpler or finer is searched from its simplest to its finest value; a share or rate
/// around its usual value. Settings that only cost time, such as the number of trees, and those that are usually
/// off are left alone.
final class SearchSpace {

    /// How far around the usual value: a third to threefold by factors, else by so much of the range.
    private static final double FACTOR = 3;

    private static final double SHARE_OF_RANGE = 0.35;

    private record Side(Setting setting, double from, double to) {

        double at(double place) {
            double value = setting.byFactors() && from > 0 && to > 0
                    ? from * Math.pow(to / from, place)
                    : from + (to - from) * place;
            return Math.clamp(setting.whole() ? Math.rint(value) : value, setting.least(), setting.most());
        }

        double place(double value) {
            double place = setting.byFactors() && from > 0 && to > 0 && value > 0
                    ? Math.log(value / from) / Math.log(to / from)
                    : (value - from) / (to - from);
            return Math.clamp(place, 0, 1);
        }
    }

    private final ModelSpec start;
    private final List<Side> sides;

    private SearchSpace(ModelSpec start, List<Side> sides) {
        this.start = start;
        this.sides = sides;
    }

    static SearchSpace of(ModelSpec start) {
        return new SearchSpace(
                start,
                start.settings().stream()
                        .filter(SearchSpace::isSearched)
                        .map(SearchSpace::side)
                        .toList());
    }

    private static boolean isSearched(Setting setting) {
        boolean rate = !setting.whole() && setting.usual() > setting.least() && setting.usual() <= setting.most();
        return setting.simplest() != setting.finest() || rate;
    }

    private static Side side(Setting setting) {
        if (setting.simplest() != setting.finest()) {
            return new Side(
                    setting,
                    Math.min(setting.simplest(), setting.finest()),
                    Math.max(setting.simplest(), setting.finest()));
        }
        double usual = setting.usual();
        double away = SHARE_OF_RANGE * (setting.most() - setting.least());
        return setting.byFactors()
                ? new Side(setting, Math.max(setting.least(), usual / FACTOR), Math.min(setting.most(), usual * FACTOR))
                : new Side(setting, Math.max(setting.least(), usual - away), Math.min(setting.most(), usual + away));
    }

    /// How many settings there are to search.
    int size() {
        return sides.size();
    }

    /// The settings at a place; the others stay as they were at the start.
    ///
    /// @param place for each setting from 0 to 1
    ModelSpec at(double... place) {
        ModelSpec spec = start;
        for (int side = 0; side < sides.size(); side++) {
            spec = spec.with(sides.get(side).setting(), sides.get(side).at(place[side]));
        }
        return spec;
    }

    /// The start with one setting moved, each of them down and up; without what would be the start again.
    ///
    /// @param step from 0 to 1
    List<ModelSpec> beside(double step) {
        double[] centre = place(start);
        return IntStream.range(0, sides.size())
                .boxed()
                .flatMap(side -> DoubleStream.of(centre[side] - step, centre[side] + step)
                        .mapToObj(place -> start.with(
                                sides.get(side).setting(), sides.get(side).at(Math.clamp(place, 0, 1)))))
                .filter(spec -> !spec.equals(start))
                .distinct()
                .toList();
    }

    /// Where settings lie.
    double[] place(ModelSpec spec) {
        double[] place = new double[sides.size()];
        Arrays.setAll(
                place, side -> sides.get(side).place(spec.value(sides.get(side).setting())));
        return place;
    }
}
