package app.hotlist.recipe;

import app.hotlist.base.Texts;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateSummary;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Spelling;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a recipe that suits a table, from its profile alone.
public final class RecipeSuggestion {

    /// Days that training rows must cover before the month means the season and not the time that has passed:
    /// every season must have come back.
    private static final long TWO_YEARS = 730;

    private final TableProfile profile;
    private final List<ColumnProfile> kept;
    private final List<Step> steps = new ArrayList<>();
    private final List<Suggestion.Why> reasons = new ArrayList<>();

    /// Columns that are numbers at this point of the recipe.
    private final List<String> numbers;

    /// Columns that are categories at this point of the recipe.
    private final List<String> categories;

    private RecipeSuggestion(TableProfile profile, List<ColumnProfile> kept) {
        this.profile = profile;
        this.kept = kept;
        this.numbers = new ArrayList<>(names(ColumnType.NUMBER, _ -> true));
        this.categories = new ArrayList<>(names(ColumnType.CATEGORY, _ -> true));
    }

    /// A recipe for the table of that profile, with a reason for every step.
    ///
    /// @param profile made with the target, so that it knows how many bought
    /// @param leaks columns that look written after the sale; they are dropped
    public static Suggestion of(TableProfile profile, Target target, Set<String> leaks) {
        Recipe bare = new Recipe(target, id(profile, target), List.of());
        Drops drops = Drops.of(profile, bare, leaks);
        Set<String> gone = new HashSet<>(drops.columns());
        gone.addAll(bare.setApart());
        RecipeSuggestion suggestion = new RecipeSuggestion(
                profile,
                profile.columns().stream()
                        .filter(column -> !gone.contains(column.name()))
                        .toList());
        if (!drops.columns().isEmpty()) {
            suggestion.add(new DropColumns(drops.columns()), drops.reason());
        }
        suggestion.tidy();
        suggestion.dates();
        suggestion.order();
        suggestion.fill();
        suggestion.tame();
        suggestion.encode();
        return new Suggestion(bare.withSteps(suggestion.steps), suggestion.reasons);
    }

    /// The best id: without blanks and without two leads of the same one.
    private static Optional<String> id(TableProfile profile, Target target) {
        return profile.columns().stream()
                .filter(column ->
                        column.role() == ColumnRole.ID && !column.name().equals(target.column()))
                .filter(column -> column.missing() == 0)
                .min(Comparator.comparing(column -> column.has(FindingKind.DUPLICATE_IDS)))
                .map(ColumnProfile::name);
    }

    private void add(Step step, String reason) {
        steps.add(step);
        reasons.add(new Suggestion.Why(reason));
    }

    private List<String> names(ColumnType type, Predicate<ColumnProfile> wanted) {
        return kept.stream()
                .filter(column -> column.column().type() == type)
                .filter(wanted)
                .map(ColumnProfile::name)
                .toList();
    }

    /// What people wrote, made the same where it means the same.
    private void tidy() {
        placeholders(ColumnType.CATEGORY, "recipe.why.placeholder-words");
        placeholders(ColumnType.NUMBER, "recipe.why.placeholder-numbers");
        List<String> spelled = names(ColumnType.CATEGORY, column -> column.has(FindingKind.SPELLING_VARIANTS));
        if (!spelled.isEmpty()) {
            Object example = profile.column(spelled.getFirst())
                    .finding(FindingKind.SPELLING_VARIANTS)
                    .orElseThrow()
                    .details()
                    .getFirst();
            add(new CleanText(spelled), Texts.get("recipe.why.clean-text", example));
        }
        List<String> answers = names(ColumnType.CATEGORY, RecipeSuggestion::isYesNo);
        if (!answers.isEmpty()) {
            add(
                    new YesNo(answers, YesNo.USUAL_YES, YesNo.USUAL_NO),
                    Texts.get("recipe.why.yes-no", Names.shortened(answers), answers.size()));
            categories.removeAll(answers);
            numbers.addAll(answers);
        }
    }

    private void placeholders(ColumnType type, String why) {
        List<String> columns = names(type, column -> column.has(FindingKind.PLACEHOLDER));
        if (columns.isEmpty()) {
            return;
        }
        List<Finding> found = columns.stream()
                .flatMap(column -> placeholders(profile.column(column)))
                .toList();
        Set<String> words = found.stream()
                .map(finding -> finding.details().getFirst().toString())
                .collect(Collectors.toSet());
        long cells = found.stream()
                .mapToLong(finding -> ((Number) finding.details().get(1)).longValue())
                .sum();
        add(
                new PlaceholderToMissing(columns, words),
                Texts.get(
                        why,
                        words.stream()
                                .sorted()
                                .map(word -> Texts.get("recipe.suggestion.quoted", word))
                                .collect(Collectors.joining(", ")),
                        cells,
                        words.size()));
    }

    private static Stream<Finding> placeholders(ColumnProfile column) {
        return column.findings().stream().filter(finding -> finding.kind() == FindingKind.PLACEHOLDER);
    }

    private static boolean isYesNo(ColumnProfile column) {
        Set<String> answers = new HashSet<>();
        levels(column).forEach(level -> answers.add(Spelling.key(level)));
        boolean yes = answers.removeAll(YesNo.USUAL_YES);
        boolean no = answers.removeAll(YesNo.USUAL_NO);
        return yes && no && answers.isEmpty();
    }

    /// The levels of a category column but for those that stand for a blank.
    private static List<String> levels(ColumnProfile column) {
        Set<String> placeholders = placeholders(column)
                .map(finding -> Spelling.key(finding.details().getFirst().toString()))
                .collect(Collectors.toSet());
        return column.summary() instanceof CategorySummary(List<LevelCount> levels)
                ? levels.stream()
                        .map(LevelCount::level)
                        .filter(level -> !placeholders.contains(Spelling.key(level)))
                        .toList()
                : List.of();
    }

    /// Columns of the same order become one step.
    private void order() {
        Map<List<String>, List<String>> ordered = new LinkedHashMap<>();
        for (ColumnProfile column : kept) {
            if (categories.contains(column.name()) && !column.has(FindingKind.SPELLING_VARIANTS)) {
                LevelOrder.of(levels(column))
                        .ifPresent(order -> ordered.computeIfAbsent(order, _ -> new ArrayList<>())
                                .add(column.name()));
            }
        }
        ordered.forEach((order, columns) -> {
            add(
                    new Ordinal(columns, order),
                    Texts.get(
                            "recipe.why.ordinal",
                            Names.shortened(columns),
                            columns.size(),
                            order.getFirst(),
                            order.getLast()));
            categories.removeAll(columns);
            numbers.addAll(columns);
        });
    }

    private void dates() {
        // Days are counted from the date that most leads have: it is the one that belongs to the lead itself.
        List<String> dates = kept.stream()
                .filter(column -> column.column().type() == ColumnType.DATE)
                .sorted(Comparator.comparingLong(ColumnProfile::missing))
                .map(ColumnProfile::name)
                .toList();
        if (dates.isEmpty()) {
            return;
        }
        EnumSet<DateParts.Part> parts = EnumSet.of(DateParts.Part.WEEKDAY);
        if (dates.stream().allMatch(this::coversTwoYears)) {
            parts.add(DateParts.Part.MONTH);
        }
        if (dates.size() > 1) {
            parts.add(DateParts.Part.DAYS_BETWEEN);
        }
        DateParts step = new DateParts(dates, parts);
        add(step, Texts.get(dates.size() > 1 ? "recipe.why.date-parts-between" : "recipe.why.date-parts"));
        categories.addAll(step.categories());
        numbers.addAll(step.numbers());
    }

    private boolean coversTwoYears(String date) {
        return profile.column(date).summary() instanceof DateSummary summary
                && summary.first().isPresent()
                && summary.last().isPresent()
                && ChronoUnit.DAYS.between(summary.first().get(), summary.last().get()) >= TWO_YEARS;
    }

    private void fill() {
        if (!numbers.isEmpty()) {
            add(new FillNumber(numbers, FillNumber.Filling.MEDIAN, true), Texts.get("recipe.why.fill-number"));
        }
        if (!categories.isEmpty()) {
            add(
                    new FillCategory(categories, FillCategory.Filling.UNKNOWN, false),
                    Texts.get(anyBlank(categories) ? "recipe.why.fill-category" : "recipe.why.fill-category-none"));
        }
    }

    private boolean anyBlank(List<String> columns) {
        return kept.stream()
                .filter(column -> columns.contains(column.name()))
                .anyMatch(column -> column.missing() > 0 || column.has(FindingKind.PLACEHOLDER));
    }

    /// Keeps single extreme numbers from outweighing all others.
    private void tame() {
        List<String> extreme =
                names(ColumnType.NUMBER, column -> column.has(FindingKind.OUTLIERS) && isMeasured(column));
        if (!extreme.isEmpty()) {
            add(
                    new CapOutliers(extreme, NumberSummary.REACH),
                    Texts.get("recipe.why.cap-outliers", Names.shortened(extreme), extreme.size()));
        }
        List<String> skewed = names(ColumnType.NUMBER, column -> isSkewedUpwards(column) && isMeasured(column));
        if (!skewed.isEmpty()) {
            add(new LogScale(skewed), Texts.get("recipe.why.log-scale", Names.shortened(skewed), skewed.size()));
        }
    }

    /// More than a yes and a no written as 1 and 0.
    private static boolean isMeasured(ColumnProfile column) {
        return column.distinct() > 2;
    }

    private static boolean isSkewedUpwards(ColumnProfile column) {
        return column.has(FindingKind.SKEWED)
                && column.summary() instanceof NumberSummary summary
                && summary.skewness() > 0
                && summary.min() >= 0;
    }

    private void encode() {
        if (!categories.isEmpty()) {
            add(
                    new GroupRareLevels(categories, GroupRareLevels.USUAL_ROWS),
                    Texts.get("recipe.why.group-rare-levels", GroupRareLevels.USUAL_ROWS));
            add(new OneHot(categories), Texts.get("recipe.why.one-hot"));
        }
        if (!numbers.isEmpty()) {
            add(new Standardize(numbers), Texts.get("recipe.why.standardize"));
        }
    }
}
