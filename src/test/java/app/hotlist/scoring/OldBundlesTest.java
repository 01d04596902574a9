package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.base.Progress;
import app.hotlist.model.ModelFile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All bundles in `models/` open, those of past formats too, and say of the sample's new leads what they always said.
class OldBundlesTest {

    @ParameterizedTest
    @CsvSource({
        "format-1-early/baseline.leadmodel, 0.2403, 120.15",
        "format-1-early/logistic.leadmodel, 0.9532, 128.90",
        "format-1-early/tree.leadmodel, 0.9792, 125.61",
        "format-1-early/boosted.leadmodel, 0.9386, 126.28",
        "format-1-early/forest.leadmodel, 0.9084, 127.40",
        "format-1-early/extra-trees.leadmodel, 0.9306, 125.44",
        "format-1-early/leaf-wise.leadmodel, 0.9496, 130.03",
        "format-1-early/svm.leadmodel, 0.9329, 127.82",
        "format-1-early/bayes.leadmodel, 0.8731, 129.33",
        "format-1-early/neighbours.leadmodel, 0.4648, 106.99",
        "format-1-early/factorization.leadmodel, 0.8671, 127.53",
        "format-1-early/adaboost.leadmodel, 0.8966, 129.67",
        "format-1-early/tribuo-boost.leadmodel, 0.9330, 128.41",
        "format-1-early/blend.leadmodel, 0.9325, 129.33",
        "format-1/baseline.leadmodel, 0.2403, 120.15",
        "format-1/logistic.leadmodel, 0.9416, 128.78",
        "format-1/tree.leadmodel, 0.9012, 127.26",
        "format-1/boosted.leadmodel, 0.9476, 129.89",
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
