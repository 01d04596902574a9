package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.CapOutliers;
import app.hotlist.recipe.CleanText;
import app.hotlist.recipe.DateParts;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.FillCategory;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.GroupRareLevels;
import app.hotlist.recipe.LogScale;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.PlaceholderToMissing;
import app.hotlist.recipe.Standardize;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.YesNo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A way to do the same step differently.
///
/// @param title the setting in a few words
/// @param step the step with that setting
record StepChoice(String title, Step step) {

    private static final List<Double> REACHES = List.of(1.5, 3.0);
    private static final int[] MIN_ROWS = {5, 10, 20, 50};

    /// All ways to do this step, the present one among them; empty if there is only one.
    static List<StepChoice> of(Step step) {
        return switch (step) {
            case FillNumber fill ->
                Arrays.stream(FillNumber.Filling.values())
                        .map(filling ->
                                new StepChoice(name(filling), new FillNumber(fill.columns(), filling, fill.flag())))
                        .toList();
            case FillCategory fill ->
                Arrays.stream(FillCategory.Filling.values())
                        .map(filling ->
                                new StepChoice(name(filling), new FillCategory(fill.columns(), filling, fill.flag())))
                        .toList();
            case CapOutliers cap ->
                REACHES.stream()
                        .map(reach -> new StepChoice(
                                Strings.get("prepare.choice.reach", reach), new CapOutliers(cap.columns(), reach)))
                        .toList();
            case GroupRareLevels group ->
                IntStream.of(MIN_ROWS)
                        .mapToObj(rows -> new StepChoice(
                                Strings.get("prepare.choice.rows", rows), new GroupRareLevels(group.columns(), rows)))
                        .toList();
            case DropColumns _,
                    PlaceholderToMissing _,
                    CleanText _,
                    YesNo _,
                    DateParts _,
                    LogScale _,
                    OneHot _,
                    Standardize _ -> List.of();
        };
    }

    private static String name(FillNumber.Filling filling) {
        return switch (filling) {
            case MEDIAN -> Strings.get("prepare.choice.median");
            case MEAN -> Strings.get("prepare.choice.mean");
            case ZERO -> Strings.get("prepare.choice.zero");
        };
    }

    private static String name(FillCategory.Filling filling) {
        return switch (filling) {
            case MODE -> Strings.get("prepare.choice.mode");
            case UNKNOWN -> Strings.get("prepare.choice.unknown");
        };
    }
}
