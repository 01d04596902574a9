package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.recipe.RecipeProblem;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimilarLeadsTest {

    private static final Table PAST = InventedLeads.table(400, 1);

    static List<ModelSpec> kinds() {
        return InventedLeads.quickSpecs();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLeadIsMostLikeItself(ModelSpec spec) {
        SimilarLeads past = SimilarLeads.of(model(spec), PAST, Progress.NONE);

        for (int row : new int[] {0, 57, 399}) {
            List<SimilarLeads.Similar> similar = past.to(PAST.rows(new int[] {row}), 10);

            assertEquals(10, similar.size());
            assertEquals(1, similar.getFirst().similarity(), 1e-6);
            for (int i = 1; i < similar.size(); i++) {
                assertTrue(similar.get(i).similarity() <= similar.get(i - 1).similarity());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhatBecameOfThem(ModelSpec spec) {
        SimilarLeads past = SimilarLeads.of(model(spec), PAST, Progress.NONE);

        for (SimilarLeads.Similar similar : past.to(PAST.rows(new int[] {3}), 10)) {
            assertEquals(PAST.column("bought").text(similar.row()).equals("yes"), similar.bought());
        }
    }

    @Test
    void ofTreesTheShareOfCommonLeavesCounts() {
        LeadModel model = model(InventedLeads.smallBoost());
        Trees trees = ((TreesClassifier) model.classifier()).trees();
        SparseRows rows = SparseRows.of(model.recipe().apply(PAST));
        SimilarLeads.Similar second = SimilarLeads.of(model, PAST, Progress.NONE)
                .to(PAST.rows(new int[] {5}), 400)
                .get(200);

        int together = 0;
        for (int tree = 0; tree < trees.count(); tree++) {
            int[] leaves = trees.leaves(tree, rows);
            together += leaves[5] == leaves[second.row()] ? 1 : 0;
        }

        assertEquals((double) together / trees.count(), second.similarity(), 1e-12);
    }

    @Test
    void openLeadsAreNoPastLeads() {
        Table some = PAST.rows(new int[] {0, 1, 2, 3, 4, 5, 6, 7});
        CategoryColumn outcomes = CategoryColumn.of("bought", "yes", "no", null, "no", null, "yes", "no", "no");

        List<Integer> rows = SimilarLeads.of(model(ModelSpec.byId("logistic")), some.with(outcomes), Progress.NONE)
                .to(PAST.rows(new int[] {2}), 10)
                .stream()
                .map(SimilarLeads.Similar::row)
                .toList();

        assertEquals(Set.of(0, 1, 3, 5, 6, 7), Set.copyOf(rows));
    }

    @Test
    void namesTheColumnsThatThePastLeadsLack() {
        UserException failure = assertThrows(
                UserException.class,
                () -> SimilarLeads.of(
                        model(InventedLeads.smallBoost()), PAST.without(Set.of("visits")), Progress.NONE));

        assertEquals(RecipeProblem.ROWS_LACK_COLUMNS, failure.problem().kind());
    }

    private static LeadModel model(ModelSpec spec) {
        return LeadModel.train(InventedLeads.training(spec, PAST), Progress.NONE);
    }
}
