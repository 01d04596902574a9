package app.hotlist.recipe;

import static app.hotlist.table.ColumnType.CATEGORY;
import static app.hotlist.table.ColumnType.DATE;
import static app.hotlist.table.ColumnType.NUMBER;
import static app.hotlist.table.ColumnType.TEXT;

import app.hotlist.base.Texts;
import app.hotlist.table.ColumnType;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kinds of step there are, in the order in which they make sense, each with its usual settings.
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies, and a reference to a constructor has no state
public enum StepKind {
    DROP_COLUMNS(DropColumns.class, EnumSet.allOf(ColumnType.class), DropColumns::new),
    PLACEHOLDER_TO_MISSING(
            PlaceholderToMissing.class,
            EnumSet.of(CATEGORY, NUMBER),
            columns -> new PlaceholderToMissing(columns, Set.of("Select", "unknown", "n/a", "none", "-", "?"))),
    CLEAN_TEXT(CleanText.class, EnumSet.of(CATEGORY), CleanText::new),
    YES_NO(YesNo.class, EnumSet.of(CATEGORY), columns -> new YesNo(columns, YesNo.USUAL_YES, YesNo.USUAL_NO)),
    LIST_COUNT(ListCount.class, EnumSet.of(TEXT, CATEGORY), columns -> new ListCount(columns, ",")),
    ITEM_COUNT(ItemCount.class, EnumSet.of(TEXT, CATEGORY), columns -> new ItemCount(columns, ",", "cart")),
    CONTAINS(Contains.class, EnumSet.of(TEXT, CATEGORY), columns -> new Contains(columns, "demo")),
    TEXT_LENGTH(TextLength.class, EnumSet.of(TEXT, CATEGORY), TextLength::new),
    TIME_OF_DAY(TimeOfDay.class, EnumSet.of(TEXT, CATEGORY), TimeOfDay::new),
    EMAIL_PARTS(EmailParts.class, EnumSet.of(TEXT, CATEGORY), EmailParts::new),
    DAYS_SINCE(DaysSince.class, EnumSet.of(DATE), columns -> new DaysSince(columns, Optional.empty())),
    DATE_PARTS(
            DateParts.class,
            EnumSet.of(DATE),
            columns -> new DateParts(columns, EnumSet.of(DateParts.Part.WEEKDAY, DateParts.Part.MONTH))),
    DROP_MOSTLY_BLANK(
            DropMostlyBlank.class,
            EnumSet.of(NUMBER, CATEGORY),
            columns -> new DropMostlyBlank(columns, DropMostlyBlank.USUAL_SHARE)),
    ORDINAL(Ordinal.class, EnumSet.of(CATEGORY), columns -> new Ordinal(columns, Ordinal.USUAL_ORDER)),
    OUTLIERS(
            Outliers.class,
            EnumSet.of(NUMBER),
            columns -> new Outliers(columns, Outliers.Rule.PERCENTILES, 1, Outliers.Action.CAP)),
    RATIO(Ratio.class, EnumSet.of(NUMBER), Ratio::new),
    WEIGHTED_SUM(WeightedSum.class, EnumSet.of(NUMBER), WeightedSum::equal),
    FORMULA(Formula.class, EnumSet.of(NUMBER), Formula::sum),
    FILL_WITH(FillWith.class, EnumSet.of(NUMBER, CATEGORY), columns -> new FillWith(columns, "0", false)),
    FILL_NUMBER(
            FillNumber.class, EnumSet.of(NUMBER), columns -> new FillNumber(columns, FillNumber.Filling.MEDIAN, true)),
    FILL_CATEGORY(
            FillCategory.class,
            EnumSet.of(CATEGORY),
            columns -> new FillCategory(columns, FillCategory.Filling.UNKNOWN, false)),
    CLIP(Clip.class, EnumSet.of(NUMBER), columns -> new Clip(columns, 0, 100)),
    CAP_OUTLIERS(CapOutliers.class, EnumSet.of(NUMBER), columns -> new CapOutliers(columns, NumberSummary.REACH)),
    LOG_SCALE(LogScale.class, EnumSet.of(NUMBER), LogScale::new),
    YEO_JOHNSON(YeoJohnson.class, EnumSet.of(NUMBER), YeoJohnson::new),
    BINS(Bins.class, EnumSet.of(NUMBER), columns -> new Bins(columns, Bins.Cut.EQUAL_COUNT, Bins.USUAL_BINS)),
    TREE_BINS(TreeBins.class, EnumSet.of(NUMBER), columns -> new TreeBins(columns, Bins.USUAL_BINS)),
    GROUP_RARE_LEVELS(
            GroupRareLevels.class,
            EnumSet.of(CATEGORY),
            columns -> new GroupRareLevels(columns, GroupRareLevels.USUAL_ROWS)),
    GROUP_SMALL_SHARES(GroupSmallShares.class, EnumSet.of(CATEGORY), columns -> new GroupSmallShares(columns, 0.01)),
    FREQUENCY(Frequency.class, EnumSet.of(CATEGORY), Frequency::new),
    TARGET_ENCODING(
            TargetEncoding.class,
            EnumSet.of(CATEGORY),
            columns -> new TargetEncoding(columns, TargetEncoding.USUAL_SMOOTHING)),
    DROP_UNVARIED(DropUnvaried.class, EnumSet.allOf(ColumnType.class), columns -> new DropUnvaried(columns, 0.99)),
    DROP_DUPLICATES(DropDuplicates.class, EnumSet.allOf(ColumnType.class), DropDuplicates::new),
    DROP_CORRELATED(DropCorrelated.class, EnumSet.of(NUMBER), columns -> new DropCorrelated(columns, 0.95)),
    KEEP_BEST(
            KeepBest.class,
            EnumSet.of(NUMBER, CATEGORY),
            columns -> new KeepBest(columns, KeepBest.USUAL_NUMBER, KeepBest.Ranking.ALONE)),
    ONE_HOT(OneHot.class, EnumSet.of(CATEGORY), OneHot::new),
    STANDARDIZE(Standardize.class, EnumSet.of(NUMBER), Standardize::new),
    RESCALE(Rescale.class, EnumSet.of(NUMBER), columns -> new Rescale(columns, Rescale.Method.MIDDLE_HALF));

    private final Class<? extends Step> type;
    private final Set<ColumnType> columns;
    private final Function<List<String>, Step> usual;

    StepKind(Class<? extends Step> type, Set<ColumnType> columns, Function<List<String>, Step> usual) {
        this.type = type;
        this.columns = Set.copyOf(columns);
        this.usual = usual;
    }

    /// The kind of a step.
    public static StepKind of(Step step) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == step.getClass())
                .findFirst()
                .orElseThrow();
    }

    /// A step of this kind on these columns, with the usual settings.
    public Step make(List<String> on) {
        return usual.apply(on);
    }

    /// A step of this kind on these columns of a table, with settings that suit what is in them: an order of categories
    /// is recognised where it is known.
    ///
    /// @param leads as the steps before leave them
    public Step make(List<String> on, Table leads) {
        return this == ORDINAL ? Ordinal.suiting(on, leads) : make(on);
    }

    /// Whether a column of that type can be worked on.
    public boolean fits(ColumnType type) {
        return columns.contains(type);
    }

    /// The types of column that can be worked on, in words: "number or category".
    public String columnTypes() {
        return Arrays.stream(ColumnType.values())
                .filter(this::fits)
                .map(StepColumns::text)
                .collect(Collectors.joining(" " + Texts.get("recipe.or") + " "));
    }

    /// What a step of this kind does, in a few words.
    public String title() {
        return Texts.get("recipe.kind." + id());
    }

    /// What it is good for, in one sentence.
    public String purpose() {
        return Texts.get("recipe.purpose." + id());
    }

    /// Its name in files and keys of texts: `fill-number`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
