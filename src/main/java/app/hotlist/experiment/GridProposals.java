package app.hotlist.experiment;

import app.hotlist.experiment.Search.Axis;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Setting;
import java.util.ArrayList;
import java.util.List;

/// Every combination of some values, in their order.
final class GridProposals implements Proposals {

    private final List<ModelSpec> all;

    private GridProposals(List<ModelSpec> all) {
        this.all = all;
    }

    static GridProposals of(Search.Grid grid, ModelSpec start) {
        List<ModelSpec> all = List.of(start);
        for (Setting setting : start.settings()) {
            List<Double> values = grid.axes().isEmpty() ? usual(setting) : values(grid.axes(), setting);
            if (!values.isEmpty()) {
                all = all.stream()
                        .flatMap(spec -> values.stream().map(value -> spec.with(setting, value)))
                        .toList();
            }
        }
        return new GridProposals(all.stream().distinct().toList());
    }

    private static List<Double> usual(Setting setting) {
        return setting.simplest() == setting.finest()
                ? List.of()
                : List.of(setting.simplest(), setting.usual(), setting.finest());
    }

    private static List<Double> values(List<Axis> axes, Setting setting) {
        return axes.stream()
                .filter(axis -> axis.setting().equals(setting.name()))
                .flatMap(axis -> axis.values().stream())
                .map(value -> checked(setting, value))
                .toList();
    }

    private static double checked(Setting setting, double value) {
        boolean fits =
                value >= setting.least() && value <= setting.most() && (!setting.whole() || value == Math.rint(value));
        if (!fits) {
            throw ExperimentProblem.OUTSIDE_RANGE.with(setting.name(), value, setting.least(), setting.most());
        }
        return value;
    }

    @Override
    public List<ModelSpec> next(int count, List<Tried> tried) {
        List<ModelSpec> known = new ArrayList<>();
        tried.forEach(trial -> known.add(trial.spec()));
        return all.stream().filter(spec -> !known.contains(spec)).limit(count).toList();
    }
}
