package app.hotlist.model;

import app.hotlist.base.Progress;
import com.oracle.labs.mlrg.olcut.provenance.ConfiguredObjectProvenance;
import org.tribuo.classification.dtree.impurity.GiniIndex;

/// Tribuo's Gini index, which on the way asks whether to stop: Tribuo's tree itself never does.
final class StoppableGini extends GiniIndex {

    private final Progress progress;

    StoppableGini(Progress progress) {
        this.progress = progress;
    }

    @Override
    public double impurityNormed(double[] shares) {
        progress.checkCancelled();
        return super.impurityNormed(shares);
    }

    /// As Tribuo's own: what is saved says nothing of this class.
    @Override
    public ConfiguredObjectProvenance getProvenance() {
        return new GiniIndex().getProvenance();
    }
}
