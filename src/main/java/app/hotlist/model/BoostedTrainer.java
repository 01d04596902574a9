package app.hotlist.model;

import app.hotlist.base.Progress;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;

/// Boosted trees as a trainer of Tribuo's. Of our own rows it takes the arrays as they are.
final class BoostedTrainer implements Trainer<Label> {

    private final Boosting boosting;
    private final Progress progress;
    private int invocations;

    BoostedTrainer(Boosting boosting, Progress progress) {
        this.boosting = boosting;
        this.progress = progress;
    }

    @Override
    public BoostedModel train(Dataset<Label> examples) {
        return train(examples, Map.of());
    }

    @Override
    public BoostedModel train(Dataset<Label> examples, Map<String, Provenance> run) {
        invocations++;
        ImmutableFeatureMap map = examples.getFeatureIDMap();
        SparseRows rows = examples instanceof LeadDataset leads ? leads.rows() : SparseRows.of(examples, map);
        byte[] model = boosting.train(rows, labels(examples), progress);
        ModelProvenance provenance = new ModelProvenance(
                BoostedModel.class.getName(),
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                examples.getProvenance(),
                getProvenance(),
                run,
                false);
        return new BoostedModel(provenance, map, examples.getOutputIDInfo(), BoostedClassifier.of(model, rows.width()));
    }

    private static boolean[] labels(Dataset<Label> examples) {
        if (examples instanceof LeadDataset leads) {
            return leads.labels();
        }
        boolean[] labels = new boolean[examples.size()];
        int row = 0;
        for (Example<Label> example : examples) {
            labels[row++] = example.getOutput().equals(LeadDataset.BOUGHT);
        }
        return labels;
    }

    @Override
    public int getInvocationCount() {
        return invocations;
    }

    @Override
    public TrainerProvenance getProvenance() {
        return new TrainerProvenanceImpl(this);
    }
}
