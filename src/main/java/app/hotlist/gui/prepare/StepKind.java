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
import app.hotlist.table.ColumnType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The kinds of step there are, in the order in which they make sense.
enum StepKind {
    DROP_COLUMNS,
    PLACEHOLDER_TO_MISSING,
    CLEAN_TEXT,
    YES_NO,
    DATE_PARTS,
    FILL_NUMBER,
    FILL_CATEGORY,
    CAP_OUTLIERS,
    LOG_SCALE,
    GROUP_RARE_LEVELS,
    ONE_HOT,
    STANDARDIZE;

    private static final Set<String> USUAL_PLACEHOLDERS = Set.of("Select", "unknown", "n/a", "none", "-", "?");
    private static final double USUAL_REACH = 1.5;
    private static final int USUAL_ROWS = 10;

    /// The kind of a step.
    static StepKind of(Step step) {
        return switch (step) {
            case DropColumns _ -> DROP_COLUMNS;
            case PlaceholderToMissing _ -> PLACEHOLDER_TO_MISSING;
            case CleanText _ -> CLEAN_TEXT;
            case YesNo _ -> YES_NO;
            case DateParts _ -> DATE_PARTS;
            case FillNumber _ -> FILL_NUMBER;
            case FillCategory _ -> FILL_CATEGORY;
            case CapOutliers _ -> CAP_OUTLIERS;
            case LogScale _ -> LOG_SCALE;
            case GroupRareLevels _ -> GROUP_RARE_LEVELS;
            case OneHot _ -> ONE_HOT;
            case Standardize _ -> STANDARDIZE;
        };
    }

    /// A step of this kind on these columns, with the usual settings.
    Step make(List<String> columns) {
        return switch (this) {
            case DROP_COLUMNS -> new DropColumns(columns);
            case PLACEHOLDER_TO_MISSING -> new PlaceholderToMissing(columns, USUAL_PLACEHOLDERS);
            case CLEAN_TEXT -> new CleanText(columns);
            case YES_NO -> new YesNo(columns, YesNo.USUAL_YES, YesNo.USUAL_NO);
            case DATE_PARTS -> new DateParts(columns, EnumSet.of(DateParts.Part.WEEKDAY, DateParts.Part.MONTH));
            case FILL_NUMBER -> new FillNumber(columns, FillNumber.Filling.MEDIAN, true);
            case FILL_CATEGORY -> new FillCategory(columns, FillCategory.Filling.UNKNOWN, false);
            case CAP_OUTLIERS -> new CapOutliers(columns, USUAL_REACH);
            case LOG_SCALE -> new LogScale(columns);
            case GROUP_RARE_LEVELS -> new GroupRareLevels(columns, USUAL_ROWS);
            case ONE_HOT -> new OneHot(columns);
            case STANDARDIZE -> new Standardize(columns);
        };
    }

    /// The same step with other columns.
    static Step withColumns(Step step, List<String> columns) {
        return switch (step) {
            case DropColumns _ -> new DropColumns(columns);
            case PlaceholderToMissing(var _, Set<String> placeholders) ->
                new PlaceholderToMissing(columns, placeholders);
            case CleanText _ -> new CleanText(columns);
            case YesNo(var _, Set<String> yes, Set<String> no) -> new YesNo(columns, yes, no);
            case DateParts(var _, Set<DateParts.Part> parts) -> new DateParts(columns, parts);
            case FillNumber(var _, FillNumber.Filling filling, boolean flag) -> new FillNumber(columns, filling, flag);
            case FillCategory(var _, FillCategory.Filling filling, boolean flag) ->
                new FillCategory(columns, filling, flag);
            case CapOutliers(var _, double reach) -> new CapOutliers(columns, reach);
            case LogScale _ -> new LogScale(columns);
            case GroupRareLevels(var _, int minRows) -> new GroupRareLevels(columns, minRows);
            case OneHot _ -> new OneHot(columns);
            case Standardize _ -> new Standardize(columns);
        };
    }

    /// Whether a column of that type can be worked on.
    boolean fits(ColumnType type) {
        return switch (this) {
            case DROP_COLUMNS -> true;
            case PLACEHOLDER_TO_MISSING -> type == ColumnType.CATEGORY || type == ColumnType.NUMBER;
            case CLEAN_TEXT, YES_NO, FILL_CATEGORY, GROUP_RARE_LEVELS, ONE_HOT -> type == ColumnType.CATEGORY;
            case FILL_NUMBER, CAP_OUTLIERS, LOG_SCALE, STANDARDIZE -> type == ColumnType.NUMBER;
            case DATE_PARTS -> type == ColumnType.DATE;
        };
    }

    /// What a step of this kind does, in a few words.
    String title() {
        return switch (this) {
            case DROP_COLUMNS -> Strings.get("prepare.kind.drop-columns");
            case PLACEHOLDER_TO_MISSING -> Strings.get("prepare.kind.placeholder-to-missing");
            case CLEAN_TEXT -> Strings.get("prepare.kind.clean-text");
            case YES_NO -> Strings.get("prepare.kind.yes-no");
            case DATE_PARTS -> Strings.get("prepare.kind.date-parts");
            case FILL_NUMBER -> Strings.get("prepare.kind.fill-number");
            case FILL_CATEGORY -> Strings.get("prepare.kind.fill-category");
            case CAP_OUTLIERS -> Strings.get("prepare.kind.cap-outliers");
            case LOG_SCALE -> Strings.get("prepare.kind.log-scale");
            case GROUP_RARE_LEVELS -> Strings.get("prepare.kind.group-rare-levels");
            case ONE_HOT -> Strings.get("prepare.kind.one-hot");
            case STANDARDIZE -> Strings.get("prepare.kind.standardize");
        };
    }
}
