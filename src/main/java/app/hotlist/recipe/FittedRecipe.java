package app.hotlist.recipe;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A recipe with everything it learnt from the training rows: treats any later row just like them.
///
/// Immutable and safe for many threads at once.
public final class FittedRecipe {

    private static final int FORMAT = 1;

    /// Rows prepared at once: few enough that no step makes columns as long as the table.
    private static final int CHUNK = 16_384;

    private final Recipe recipe;
    private final Schema input;
    private final List<ColumnSpec> ruled;
    private final List<FittedStep> steps;
    private final List<UnaryOperator<Table>> ready;
    private final FeatureWriter writer;

    FittedRecipe(Recipe recipe, Schema input, List<ColumnSpec> ruled, List<FittedStep> steps) {
        this.recipe = recipe;
        this.input = input;
        this.ruled = List.copyOf(ruled);
        this.steps = List.copyOf(steps);
        ready = this.steps.stream().map(FittedStep::ready).toList();
        Map<String, List<String>> encoded = new LinkedHashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (FittedStep step : steps) {
            step.origins().forEach((made, from) -> origins.put(made, origins.getOrDefault(from, from)));
            if (step instanceof OneHot.Fitted(List<OneHot.Levels> levels)) {
                levels.forEach(one -> encoded.put(one.column(), one.levels()));
            }
        }
        writer = new FeatureWriter(prepared(EmptyTable.of(input)), encoded, origins, read(recipe.steps()));
    }

    /// Fits every step, in order, on the training rows as the steps before it leave them.
    ///
    /// To train a model take the rows of a [Lesson]: those of [#apply] may know their own outcome.
    ///
    /// @param train training rows only; the outcome and the id are taken away before any step sees them
    /// @throws app.hotlist.base.UserException if a step does not fit the columns, or if columns are left that
    ///     are not numbers
    public static FittedRecipe fit(Recipe recipe, Table train) {
        return Lesson.of(recipe, train).recipe();
    }

    /// The columns that some step made use of.
    static Set<String> read(List<Step> steps) {
        return steps.stream()
                .filter(step -> !(step instanceof DropColumns))
                .flatMap(step -> step.columns().stream())
                .collect(Collectors.toSet());
    }

    /// The columns that a rule compares as numbers or days.
    static List<ColumnSpec> ruled(Recipe recipe, Schema train) {
        Set<String> compared = recipe.rules().stream()
                .flatMap(use -> use.rule().compared().stream())
                .collect(Collectors.toSet());
        return train.columns().stream()
                .filter(column -> compared.contains(column.name()))
                .toList();
    }

    private Table prepared(Table rows) {
        Table prepared = rows;
        for (UnaryOperator<Table> step : ready) {
            prepared = step.apply(prepared);
        }
        return prepared;
    }

    /// What was fitted.
    public Recipe recipe() {
        return recipe;
    }

    /// The columns that any later row must have: neither outcome nor id nor what is dropped.
    public Schema input() {
        return input;
    }

    /// The columns that rules compare as numbers or days, as they were in training; a later table need not have them.
    public List<ColumnSpec> ruled() {
        return ruled;
    }

    /// The features, by index.
    public List<Feature> features() {
        return writer.features();
    }

    /// Whether a feature is 1 where a row has a certain level: where it is absent it is 0, while an absent number is
    /// missing.
    public boolean isLevel(int feature) {
        return writer.isLevel(feature);
    }

    /// Prepares rows, in their order. Columns that are not in [#input()] are not looked at.
    ///
    /// @throws app.hotlist.base.UserException if a column of [#input()] is missing or of another type
    public Features apply(Table rows) {
        Table input = checked(rows);
        if (rows.rowCount() <= CHUNK) {
            return written(prepared(input));
        }
        FeatureWriter.Matrix matrix = writer.matrix(rows.rowCount());
        for (int from = 0; from < rows.rowCount(); from += CHUNK) {
            int to = Math.min(rows.rowCount(), from + CHUNK);
            matrix.add(prepared(input.rows(IntStream.range(from, to).toArray())));
        }
        return matrix.features();
    }

    /// Values of category columns that never occurred in training: column → value → rows. What a blank is filled with
    /// is nobody's value.
    ///
    /// @throws app.hotlist.base.UserException if a column of [#input()] is missing or of another type
    public Map<String, Map<String, Integer>> unseen(Table rows) {
        Map<String, Map<String, Integer>> unseen = levels(rows);
        if (!unseen.isEmpty()) {
            levels(blankRow(rows))
                    .forEach((column, fillings) ->
                            unseen.computeIfPresent(column, (_, levels) -> without(levels, fillings.keySet())));
            unseen.values().removeIf(Map::isEmpty);
        }
        return unseen;
    }

    private static Map<String, Integer> without(Map<String, Integer> levels, Set<String> fillings) {
        Map<String, Integer> others = new LinkedHashMap<>(levels);
        others.keySet().removeAll(fillings);
        return others;
    }

    private static Table blankRow(Table rows) {
        BitSet first = BitSet.valueOf(new long[] {1});
        return Table.of(rows.rows(new int[] {0}).columns().stream()
                .map(column -> column.blanked(first))
                .toList());
    }

    private Map<String, Map<String, Integer>> levels(Table rows) {
        Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
        Table prepared = checked(rows);
        for (FittedStep step : steps) {
            // The first step that knows a column's values has the last word: later ones see what it made of them.
            step.unseen(prepared).forEach(unseen::putIfAbsent);
            prepared = step.apply(prepared);
        }
        unseen.values().removeIf(Map::isEmpty);
        return unseen;
    }

    /// The values of a category column that occurred in training; empty where no step knows them.
    public List<String> knownLevels(String column) {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(step.knownLevels().get(column)).stream())
                .findFirst()
                .orElse(List.of());
    }

    /// What becomes of values of a category column that never occurred in training; of a column whose values no step
    /// knows they count as none of the known ones.
    public NewLevelUse newLevelUse(String column) {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(step.newLevelUses().get(column)).stream())
                .findFirst()
                .orElse(NewLevelUse.AS_NONE);
    }

    /// The same leads with the blanks that placeholders such as "Select" stand for, and nothing else changed: what a
    /// lead did not answer is shown as such.
    public Table withoutPlaceholders(Table rows) {
        Table cleared = rows;
        for (FittedStep step : steps) {
            if (step instanceof PlaceholderToMissing.Fitted placeholders
                    && placeholders.columns().stream().allMatch(rows::has)) {
                cleared = placeholders.apply(cleared);
            }
        }
        return cleared;
    }

    private Table checked(Table rows) {
        List<Column> columns = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (ColumnSpec wanted : input.columns()) {
            if (rows.has(wanted.name())) {
                columns.add(fitting(rows.column(wanted.name()), wanted));
            } else {
                lacking.add(wanted.name());
            }
        }
        if (!lacking.isEmpty()) {
            throw RecipeProblem.ROWS_LACK_COLUMNS.with(String.join(", ", lacking));
        }
        return Table.of(columns);
    }

    private static Column fitting(Column given, ColumnSpec wanted) {
        if (given.type() != wanted.type()) {
            throw RecipeProblem.ROWS_DIFFER.with(
                    wanted.name(), StepColumns.text(given.type()), StepColumns.text(wanted.type()));
        }
        return given;
    }

    /// Writes rows that have been through every step.
    Features written(Table prepared) {
        FeatureWriter.Matrix matrix = writer.matrix(prepared.rowCount());
        matrix.add(prepared);
        return matrix.features();
    }

    /// The recipe and all it learnt, as JSON.
    public String toJson() {
        return Json.write(new Stored(FORMAT, recipe, input, ruled, steps));
    }

    /// Reads what [#toJson()] wrote.
    ///
    /// @throws app.hotlist.base.UserException if the text is not such JSON, or of a newer format
    public static FittedRecipe fromJson(String json) {
        int format = Json.read(json, Format.class, "recipe").format();
        if (format > FORMAT) {
            throw RecipeProblem.TOO_NEW.with(format, FORMAT);
        }
        Stored stored = Json.read(json, Stored.class, "recipe");
        try {
            return new FittedRecipe(stored.recipe(), stored.input(), stored.ruled(), stored.steps());
        } catch (IllegalArgumentException contradiction) {
            throw FileProblem.UNFIT_JSON.with("recipe", String.valueOf(contradiction.getMessage()));
        }
    }

    record Stored(
            int format,
            Recipe recipe,
            Schema input,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<ColumnSpec> ruled,

            List<FittedStep> steps) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Format(int format) {}
}
