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
