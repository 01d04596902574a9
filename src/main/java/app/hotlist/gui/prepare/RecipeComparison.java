package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.SwitchedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Two recipes side by side: which steps only one of them has, and in what the others differ.
///
/// @param lines a line per step, in the order of the recipe here; what only the other one has stands in between
record RecipeComparison(List<Line> lines) {

    /// A step here and the same one there.
    ///
    /// @param here the step of this recipe; empty if only the other one has it
    /// @param there the step of the other recipe; empty if only this one has it
    /// @param differences what is different here, in words; empty if nothing is, or if there is nothing to compare
    record Line(Optional<SwitchedStep> here, Optional<SwitchedStep> there, List<String> differences) {

        Line {
            differences = List.copyOf(differences);
        }

        boolean isSame() {
            return here.isPresent() && there.isPresent() && differences.isEmpty();
        }
    }

    RecipeComparison {
        lines = List.copyOf(lines);
    }

    static RecipeComparison of(Recipe here, Recipe there) {
        List<SwitchedStep> mine = here.allSteps();
        List<SwitchedStep> others = there.allSteps();
        int[] partner = StepCard.partners(steps(others), steps(mine));
        boolean[] met = new boolean[others.size()];
        for (int one : partner) {
            if (one >= 0) {
                met[one] = true;
            }
        }
        List<Line> lines = new ArrayList<>();
        int shown = 0;
        for (int place = 0; place < partner.length; place++) {
            int pair = partner[place];
            if (pair < 0) {
                lines.add(new Line(Optional.of(mine.get(place)), Optional.empty(), List.of()));
                continue;
            }
            for (int i = shown; i < pair; i++) {
                if (!met[i]) {
                    lines.add(new Line(Optional.empty(), Optional.of(others.get(i)), List.of()));
                }
            }
            lines.add(line(mine.get(place), others.get(pair), pair < shown));
            shown = Math.max(shown, pair + 1);
        }
        for (int i = shown; i < met.length; i++) {
            if (!met[i]) {
                lines.add(new Line(Optional.empty(), Optional.of(others.get(i)), List.of()));
            }
        }
        return new RecipeComparison(lines);
    }

    private static List<Step> steps(List<SwitchedStep> switched) {
        return switched.stream().map(SwitchedStep::step).toList();
    }

    /// Steps that are not the same in both.
    long different() {
        return lines.stream().filter(line -> !line.isSame()).count();
    }

    private static Line line(SwitchedStep here, SwitchedStep there, boolean later) {
        List<String> words = new ArrayList<>();
        if (here.on() != there.on()) {
            words.add(here.on() ? Strings.get("prepare.compare.on") : Strings.get("prepare.compare.off"));
        }
        if (later) {
            words.add(Strings.get("prepare.compare.later"));
        }
        List<String> more = without(here.step().columns(), there.step().columns());
        List<String> fewer = without(there.step().columns(), here.step().columns());
        if (!more.isEmpty()) {
            words.add(Strings.get("prepare.compare.more", String.join(", ", more)));
        }
        if (!fewer.isEmpty()) {
            words.add(Strings.get("prepare.compare.fewer", String.join(", ", fewer)));
        }
        words.addAll(settings(here.step(), there.step()));
        return new Line(Optional.of(here), Optional.of(there), words);
    }

    private static List<String> without(List<String> columns, List<String> others) {
        return columns.stream().filter(column -> !others.contains(column)).toList();
    }

    /// Both are of one kind, so they have the same settings.
    private static List<String> settings(Step here, Step there) {
        List<StepSetting> mine = StepSetting.of(here);
        List<StepSetting> others = StepSetting.of(there);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            if (!Objects.equals(mine.get(i).value(), others.get(i).value())) {
                words.add(Strings.get(
                        "prepare.compare.setting",
                        mine.get(i).label(),
                        others.get(i).words(),
                        mine.get(i).words()));
            }
        }
        return words;
    }
}
