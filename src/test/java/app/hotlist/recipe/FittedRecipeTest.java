package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import app.hotlist.check.Bound;
import app.hotlist.check.Breach;
import app.hotlist.check.Relation;
import app.hotlist.check.Required;
import app.hotlist.check.RuleUse;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittedRecipeTest {

    private static final Target TARGET = new Target("bought", "yes");

    private static final Table TRAIN = Table.of(
            TextColumn.of("id", "a", "b", "c", "d"),
            NumberColumn.of("visits", 0, 2, Double.NaN, 4),
            CategoryColumn.of("source", "web", "fair", null, "web"),
            CategoryColumn.of("bought", "yes", "no", "no", "yes"),
            TextColumn.of("note", "x", "y", "z", null));

    private static final Recipe RECIPE = recipe(
            new DropColumns(List.of("note")),
            new FillNumber(List.of("visits"), FillNumber.Filling.MEDIAN, true),
            new OneHot(List.of("source")));

    @Test
    void storesNumbersAlwaysAndLevelsOnlyWhereARowHasThem() {
        Features features = FittedRecipe.fit(RECIPE, TRAIN).apply(TRAIN);

        assertEquals(
                List.of(
                        new Feature("visits", "visits"),
                        new Feature("source=fair", "source"),
                        new Feature("source=web", "source"),
                        new Feature("visits is blank", "visits")),
                features.features());
        assertEquals(4, features.rows());
        assertArrayEquals(new int[] {0, 3, 6, 8, 11}, features.rowStarts());
        assertArrayEquals(new int[] {0, 2, 3, 0, 1, 3, 0, 3, 0, 2, 3}, features.indices());
        assertArrayEquals(new float[] {0, 1, 0, 2, 1, 0, 2, 1, 4, 1, 0}, features.values());
    }

    @Test
    void showsPlaceholdersAsTheBlanksThatTheyStandFor() {
        Recipe recipe = recipe(
                new DropColumns(List.of("note")),
                new PlaceholderToMissing(List.of("source"), Set.of("Fair")),
                new FillNumber(List.of("visits"), FillNumber.Filling.MEDIAN, true),
                new OneHot(List.of("source")));

        Table shown = FittedRecipe.fit(recipe, TRAIN).withoutPlaceholders(TRAIN);

        assertEquals("", shown.column("source").text(1));
        assertEquals("web", shown.column("source").text(0));
        assertTrue(shown.column("visits").isMissing(2));
        assertEquals("y", shown.column("note").text(1));
    }

    @Test
    void leavesAMissingNumberOutIfNoStepFillsIt() {
        Recipe bare = recipe(new DropColumns(List.of("note", "source")));

        Features features = FittedRecipe.fit(bare, TRAIN).apply(TRAIN);

        assertArrayEquals(new int[] {0, 1, 2, 2, 3}, features.rowStarts());
        assertArrayEquals(new float[] {0, 2, 4}, features.values());
    }

    @Test
    void keepsValuesFiniteThatAreTooLargeForASingle() {
        Recipe bare = recipe();
        Table huge = Table.of(NumberColumn.of("worth", 1e300, -1e300));

        Features features = FittedRecipe.fit(bare, huge).apply(huge);

        assertArrayEquals(new float[] {Float.MAX_VALUE, -Float.MAX_VALUE}, features.values());
    }

    @Test
    void needsNeitherOutcomeNorIdNorDroppedColumnsOfLaterRows() {
        FittedRecipe fitted = FittedRecipe.fit(RECIPE, TRAIN);

        assertEquals(List.of("visits", "source"), fitted.input().names());
        Table later = Table.of(CategoryColumn.of("source", "fair"), NumberColumn.of("visits", 7));
        assertArrayEquals(new float[] {7, 1, 0}, fitted.apply(later).values());
    }

    @Test
    void givesTheSameFeaturesAfterAJsonRoundTrip() {
        FittedRecipe fitted = FittedRecipe.fit(RECIPE, TRAIN);

        FittedRecipe read = FittedRecipe.fromJson(fitted.toJson());

        assertEquals(fitted.recipe(), read.recipe());
        assertEquals(fitted.input(), read.input());
        assertEquals(fitted.features(), read.features());
        assertEquals(fitted.toJson(), read.toJson());
        assertArrayEquals(fitted.apply(TRAIN).values(), read.apply(TRAIN).values());
    }

    @Test
    void refusesJsonThatIsNewerOrNoRecipe() {
        String json = FittedRecipe.fit(RECIPE, TRAIN).toJson();

        assertEquals(
                RecipeProblem.TOO_NEW,
                kind(() -> FittedRecipe.fromJson(json.replace("\"format\" : 1", "\"format\" : 2"))));
        assertEquals(FileProblem.UNFIT_JSON, kind(() -> FittedRecipe.fromJson("{\"format\":1}")));
        assertEquals(FileProblem.UNFIT_JSON, kind(() -> FittedRecipe.fromJson("leads")));
        // The steps need a column that the input no longer has.
        assertEquals(
                FileProblem.UNFIT_JSON,
                kind(() -> FittedRecipe.fromJson(json.replace("\"name\" : \"visits\"", "\"name\" : \"clicks\""))));
    }

    @Test
    void countsLevelsNeverSeenInTraining() {
        FittedRecipe fitted = FittedRecipe.fit(RECIPE, TRAIN);
        Table later = Table.of(
                CategoryColumn.of("source", "fair", "radio", null, "radio", "tv"),
                NumberColumn.of("visits", 1, 1, 1, 1, 1));

        assertEquals(Map.of("source", Map.of("radio", 2, "tv", 1)), fitted.unseen(later));
        assertEquals(Map.of(), fitted.unseen(TRAIN));
    }

    @Test
    void aBlankThatIsFilledWithALevelOfItsOwnIsNoNewLevel() {
        Table whole = TRAIN.without(Set.of("note")).with(CategoryColumn.of("source", "web", "fair", "fair", "web"));
        FittedRecipe fitted = FittedRecipe.fit(
                recipe(new FillCategory(List.of("source"), FillCategory.Filling.UNKNOWN, false), oneHot()), whole);
        Table later = Table.of(CategoryColumn.of("source", null, "tv", null), NumberColumn.of("visits", 1, 1, 1));

        assertEquals(Map.of("source", Map.of("tv", 1)), fitted.unseen(later));
        assertEquals(Map.of(), fitted.unseen(later.rows(new int[] {0, 2})));
    }

    @Test
    void saysWhatBecomesOfLevelsNeverSeen() {
        assertEquals(NewLevelUse.AS_OTHER, use(new GroupRareLevels(List.of("source"), 100), oneHot()));
        assertEquals(NewLevelUse.AS_NONE, use(new GroupRareLevels(List.of("source"), 1), oneHot()), "none was rare");
        assertEquals(NewLevelUse.AS_RARE, use(new Frequency(List.of("source"))));
        assertEquals(NewLevelUse.AS_BLANK, use(new Ordinal(List.of("source"), List.of("fair", "web"))));
    }

    @Test
    void knowsTheLevelsOfTraining() {
        assertEquals(List.of("fair", "web"), FittedRecipe.fit(RECIPE, TRAIN).knownLevels("source"));
        assertEquals(List.of(), FittedRecipe.fit(RECIPE, TRAIN).knownLevels("visits"));
        assertEquals(
                Set.of("fair", "web"),
                Set.copyOf(FittedRecipe.fit(
                                recipe(new GroupRareLevels(List.of("source"), 100), oneHot()),
                                TRAIN.without(Set.of("note")))
                        .knownLevels("source")));
    }

    private static OneHot oneHot() {
        return new OneHot(List.of("source"));
    }

    private static NewLevelUse use(Step... steps) {
        return FittedRecipe.fit(recipe(steps), TRAIN.without(Set.of("note"))).newLevelUse("source");
    }

    @Test
    void saysWhichColumnsALaterFileLacksOrHasDifferent() {
        FittedRecipe fitted = FittedRecipe.fit(RECIPE, TRAIN);

        UserException lacking =
                assertThrows(UserException.class, () -> fitted.apply(Table.of(NumberColumn.of("x", 1))));
        assertEquals(RecipeProblem.ROWS_LACK_COLUMNS, lacking.problem().kind());
        assertEquals(List.of("visits, source"), lacking.problem().details());
        assertEquals(
                RecipeProblem.ROWS_DIFFER,
                kind(() -> fitted.apply(Table.of(TextColumn.of("source", "web"), NumberColumn.of("visits", 1)))));
    }

    @Test
    void saysWhichStepNamesAColumnThatIsNotThere() {
        UserException failure = assertThrows(
                UserException.class,
                () -> FittedRecipe.fit(recipe(new Standardize(List.of("visits", "clicks"))), TRAIN));

        assertEquals(RecipeProblem.NO_SUCH_COLUMN, failure.problem().kind());
        assertEquals("The column “clicks” is not there.", failure.problem().what());
        assertEquals(
                "The step “Bring 2 numbers to the same scale” needs it.",
                failure.problem().where());
    }

    @Test
    void saysWhichStepIsGivenTheWrongType() {
        UserException failure = assertThrows(
                UserException.class, () -> FittedRecipe.fit(recipe(new Standardize(List.of("source"))), TRAIN));

        assertEquals(RecipeProblem.WRONG_TYPE, failure.problem().kind());
        assertEquals(
                "The column “source” holds categories, not numbers.",
                failure.problem().what());
    }

    @Test
    void letsNoStepUseOutcomeOrId() {
        assertEquals(
                RecipeProblem.SET_APART, kind(() -> FittedRecipe.fit(recipe(new OneHot(List.of("bought"))), TRAIN)));
        assertEquals(RecipeProblem.SET_APART, kind(() -> FittedRecipe.fit(recipe(new OneHot(List.of("id"))), TRAIN)));
    }

    @Test
    void letsNoStepChangeAColumnThatIsEncodedAlready() {
        assertEquals(
                RecipeProblem.ALREADY_ENCODED,
                kind(() -> FittedRecipe.fit(
                        recipe(
                                new OneHot(List.of("source")),
                                new FillCategory(List.of("source"), FillCategory.Filling.UNKNOWN, false)),
                        TRAIN)));
    }

    @Test
    void namesTheColumnsThatAreNoNumbersAtTheEnd() {
        UserException failure = assertThrows(UserException.class, () -> FittedRecipe.fit(recipe(), TRAIN));

        assertEquals(RecipeProblem.NOT_NUMBERS, failure.problem().kind());
        assertEquals(List.of("source, note"), failure.problem().details());
    }

    @Test
    void refusesToLearnFromNothing() {
        assertEquals(
                RecipeProblem.NOTHING_LEFT,
                kind(() -> FittedRecipe.fit(recipe(new DropColumns(List.of("visits", "source", "note"))), TRAIN)));
    }

    @Test
    void refusesToMakeAColumnThatIsThereAlready() {
        Table taken = TRAIN.with(NumberColumn.of("visits is blank", 1, 2, 3, 4));

        assertEquals(RecipeProblem.NAME_TAKEN, kind(() -> FittedRecipe.fit(RECIPE, taken)));
    }

    @Test
    void carriesItsRulesAndTheColumnsThatTheyCompare() {
        List<RuleUse> rules = List.of(
                new RuleUse(new Bound("visits", Relation.AT_LEAST, 0), Breach.SET_ASIDE),
                new RuleUse(new Required("note"), Breach.FLAG));
        FittedRecipe fitted = FittedRecipe.fit(RECIPE.withRules(rules), TRAIN);

        FittedRecipe back = FittedRecipe.fromJson(fitted.toJson());

        assertEquals(rules, back.recipe().rules());
        assertEquals(
                List.of("visits"), back.ruled().stream().map(ColumnSpec::name).toList());
    }

    @Test
    void aRecipeOfAFormerVersionHasNoRules() {
        String json = FittedRecipe.fit(RECIPE, TRAIN).toJson();

        assertFalse(json.contains("rule"), json);
        assertEquals(List.of(), FittedRecipe.fromJson(json).recipe().rules());
    }

    private static Recipe recipe(Step... steps) {
        return new Recipe(TARGET, Optional.of("id"), List.of(steps));
    }

    private static Object kind(Runnable action) {
        return assertThrows(UserException.class, action::run).problem().kind();
    }
}
