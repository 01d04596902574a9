package app.hotlist.model;

import com.oracle.labs.mlrg.olcut.provenance.ListProvenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.FeatureMap;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.MutableDataset;
import org.tribuo.MutableFeatureMap;
import org.tribuo.MutableOutputInfo;
import org.tribuo.OutputInfo;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.protos.core.DatasetProto;
import org.tribuo.provenance.DatasetProvenance;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// Training rows as Tribuo's trainers take them. Examples are made one at a time, as a trainer asks for them;
/// our own trainer takes [#rows()] instead.
final class LeadDataset extends Dataset<Label> {

    private static final long serialVersionUID = 1L;

    static final Label BOUGHT = new Label("bought");
    static final Label NOT_BOUGHT = new Label("not bought");

    private static final LabelFactory LABELS = new LabelFactory();

    private final transient SparseRows rows;
    private final transient boolean[] labels;
    private final transient String[] names;
    private final MutableFeatureMap featureMap = new MutableFeatureMap();
    private final MutableOutputInfo<Label> outputInfo = LABELS.generateInfo();

    /// Tribuo numbers features by the order of their names: so the names are our numbers, in full width.
    LeadDataset(SparseRows rows, boolean[] labels) {
        this(
                rows,
                labels,
                IntStream.range(0, rows.width())
                        .mapToObj(feature -> String.format(Locale.ROOT, "%07d", feature))
                        .toArray(String[]::new));
    }

    /// @param names of the features, each once; not for trainers of ours, who know features by their numbers
    LeadDataset(SparseRows rows, boolean[] labels, String[] names) {
        // At a fixed time: what is saved must not depend on when it was learnt.
        super(new SimpleDataSourceProvenance("leads", Instant.EPOCH.atOffset(ZoneOffset.UTC), LABELS), LABELS);
        this.rows = rows;
        this.labels = labels;
        this.names = names.clone();
        for (String name : names) {
            featureMap.add(name, 1);
        }
        for (boolean label : labels) {
            outputInfo.observe(label ? BOUGHT : NOT_BOUGHT);
        }
    }

    SparseRows rows() {
        return rows;
    }

    boolean[] labels() {
        return labels;
    }

    @Override
    public int size() {
        return rows.count();
    }

    @Override
    public Example<Label> getExample(int row) {
        int from = rows.starts()[row];
        int to = rows.starts()[row + 1];
        String[] itsNames = new String[to - from];
        double[] itsValues = new double[to - from];
        for (int i = from; i < to; i++) {
            itsNames[i - from] = names[rows.indices()[i]];
            itsValues[i - from] = rows.values()[i];
        }
        return new ArrayExample<>(labels[row] ? BOUGHT : NOT_BOUGHT, itsNames, itsValues);
    }

    @Override
    public List<Example<Label>> getData() {
        return IntStream.range(0, size()).mapToObj(this::getExample).toList();
    }

    @Override
    public synchronized Iterator<Example<Label>> iterator() {
        return IntStream.range(0, size()).mapToObj(this::getExample).iterator();
    }

    @Override
    public Set<Label> getOutputs() {
        return outputInfo.getDomain();
    }

    @Override
    public ImmutableOutputInfo<Label> getOutputIDInfo() {
        return outputInfo.generateImmutableOutputInfo();
    }

    @Override
    public OutputInfo<Label> getOutputInfo() {
        return outputInfo;
    }

    @Override
    public ImmutableFeatureMap getFeatureIDMap() {
        return new ImmutableFeatureMap(featureMap);
    }

    @Override
    public FeatureMap getFeatureMap() {
        return featureMap;
    }

    @Override
    public DatasetProvenance getProvenance() {
        return new DatasetProvenance(getSourceProvenance(), new ListProvenance<>(), this);
    }

    @Override
    public DatasetProto serialize() {
        return MutableDataset.createDeepCopy(this).serialize();
    }
}
