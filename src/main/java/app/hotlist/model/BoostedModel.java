package app.hotlist.model;

import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tribuo.Example;
import org.tribuo.Excuse;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;

/// Boosted trees as a model of Tribuo's, whose tools can then judge them.
final class BoostedModel extends Model<Label> {

    private static final long serialVersionUID = 1L;

    private final transient BoostedClassifier classifier;

    BoostedModel(
            ModelProvenance provenance,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> outputs,
            BoostedClassifier classifier) {
        super("boosted-trees", provenance, features, outputs, true);
        this.classifier = classifier;
    }

    BoostedClassifier classifier() {
        return classifier;
    }

    @Override
    public Prediction<Label> predict(Example<Label> example) {
        return innerPredict(List.of(example)).getFirst();
    }

    /// All in one batch: example by example XGBoost spends its time on coming and going.
    @Override
    protected List<Prediction<Label>> innerPredict(Iterable<Example<Label>> examples) {
        SparseRows rows = SparseRows.of(examples, featureIDMap);
        double[] chances = classifier.chances(rows);
        List<Prediction<Label>> predictions = new ArrayList<>();
        int row = 0;
        for (Example<Label> example : examples) {
            int used = rows.starts()[row + 1] - rows.starts()[row];
            predictions.add(prediction(example, chances[row], used));
            row++;
        }
        return predictions;
    }

    private static Prediction<Label> prediction(Example<Label> example, double chance, int used) {
        Label bought = new Label(LeadDataset.BOUGHT.getLabel(), chance);
        Label not = new Label(LeadDataset.NOT_BOUGHT.getLabel(), 1 - chance);
        Map<String, Label> scores = Map.of(bought.getLabel(), bought, not.getLabel(), not);
        return new Prediction<>(chance >= 0.5 ? bought : not, scores, used, example, true);
    }

    /// Reasons are given per lead, by [LeadModel]; Tribuo's list per model is not kept.
    @Override
    public Map<String, List<Pair<String, Double>>> getTopFeatures(int n) {
        return Map.of();
    }

    @Override
    public Optional<Excuse<Label>> getExcuse(Example<Label> example) {
        return Optional.empty();
    }

    @Override
    protected BoostedModel copy(String newName, ModelProvenance newProvenance) {
        BoostedModel copy = new BoostedModel(newProvenance, featureIDMap, outputIDInfo, classifier);
        copy.setName(newName);
        return copy;
    }
}
