package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.base.Progress;
import app.hotlist.model.ModelFile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bundles of every format that was ever released open, and say of the sample's new leads what they always said.
class OldBundlesTest {

    @ParameterizedTest
    @CsvSource({
        "format-1/baseline.leadmodel, 0.2403, 120.15",
        "format-1/logistic.leadmodel, 0.9532, 128.90",
        "format-1/tree.leadmodel,     0.9792, 125.61",
        "format-1/boosted.leadmodel,  0.9386, 126.28",
        "format-1/forest.leadmodel, 0.9084, 127.40",
        "format-1/extra-trees.leadmodel, 0.9306, 125.44",
        "format-1/leaf-wise.leadmodel, 0.9496, 130.03",
        "format-1/svm.leadmodel, 0.9329, 127.82",
        "format-1/bayes.leadmodel, 0.8731, 129.33",
        "format-1/neighbours.leadmodel, 0.4648, 106.99",
        "format-1/factorization.leadmodel, 0.8671, 127.53",
        "format-1/adaboost.leadmodel, 0.8966, 129.67",
        "format-1/tribuo-boost.leadmodel, 0.9330, 128.41",
        "format-1/blend.leadmodel, 0.9325, 129.33",
    })
    void openAndScoreAsEver(Path bundle, double best, double sum) {
        ScoredList list = LeadScorer.score(
                ModelFile.read(Path.of("models").resolve(bundle)),
                NewLeads.of(Path.of("sample-data/new-leads.csv")),
                Progress.NONE);

        double found = 0;
        for (int rank = 0; rank < list.size(); rank++) {
            found += list.lead(rank).chance();
        }
        assertEquals(500, list.size());
        assertEquals(best, list.lead(0).chance(), 5e-5);
        assertEquals(sum, found, 5e-3);
    }
}
