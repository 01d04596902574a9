package app.hotlist.recipe;

import app.hotlist.base.Texts;
import java.util.List;
import java.util.Locale;

/// What steps are for: where a user looks for one.
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum StepGroup {
    BLANKS(StepKind.PLACEHOLDER_TO_MISSING, StepKind.FILL_NUMBER, StepKind.FILL_CATEGORY, StepKind.FILL_WITH),
    NUMBERS(
            StepKind.CAP_OUTLIERS,
            StepKind.OUTLIERS,
            StepKind.CLIP,
            StepKind.LOG_SCALE,
            StepKind.YEO_JOHNSON,
            StepKind.STANDARDIZE,
            StepKind.RESCALE,
            StepKind.BINS,
            StepKind.TREE_BINS),
    WORDS(
            StepKind.CLEAN_TEXT,
            StepKind.YES_NO,
            StepKind.ORDINAL,
            StepKind.GROUP_RARE_LEVELS,
            StepKind.GROUP_SMALL_SHARES,
            StepKind.ONE_HOT,
            StepKind.FREQUENCY,
            StepKind.TARGET_ENCODING,
            StepKind.LIST_COUNT,
            StepKind.ITEM_COUNT,
            StepKind.CONTAINS,
            StepKind.TEXT_LENGTH,
            StepKind.EMAIL_PARTS),
    DATES(StepKind.DATE_PARTS, StepKind.DAYS_SINCE, StepKind.TIME_OF_DAY),
    NEW_COLUMNS(StepKind.WEIGHTED_SUM, StepKind.RATIO, StepKind.FORMULA),
    CHOICE(
            StepKind.DROP_COLUMNS,
            StepKind.DROP_MOSTLY_BLANK,
            StepKind.DROP_UNVARIED,
            StepKind.DROP_DUPLICATES,
            StepKind.DROP_CORRELATED,
            StepKind.KEEP_BEST);

    private final List<StepKind> kinds;

    StepGroup(StepKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /// The kinds of step in it; every kind is in one group.
    public List<StepKind> kinds() {
        return kinds;
    }

    /// What it is called.
    public String title() {
        return Texts.get("recipe.group." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
