package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.common.xgboost.XGBoostModel;

/// Tribuo's XGBoost trainer as it comes. It grows two trees a round and cannot be stopped; what it grew is
/// taken over as XGBoost's own bytes and walked like any other trees.
record TribuoEngine(MoreModels.TribuoBoost spec) implements Engine {

    /// XGBoost's own defaults.
    private static final double LAMBDA = 1;

    @Override
    public Optional<Problem> obstacle() {
        return Xgboost.obstacle();
    }

    @Override
    public TreesClassifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
        long seed = conditions.seed() & Integer.MAX_VALUE;
        return Xgboost.call(() -> {
            XGBoostClassificationTrainer trainer = new XGBoostClassificationTrainer(
                    spec.rounds(),
                    spec.learningRate(),
                    0,
                    spec.maxDepth(),
                    1,
                    1,
                    1,
                    LAMBDA,
                    0,
                    conditions.threads(),
                    true,
                    seed);
            LeadDataset data = new LeadDataset(set.rows(), set.labels());
            if (data.getOutputIDInfo().getID(LeadDataset.BOUGHT) != 1) {
                throw new IllegalStateException("Tribuo numbers the outcomes the other way round");
            }
            XGBoostModel<?> trained = trainer.train(data);
            Booster booster = trained.getInnerModels().getFirst();
            return TreesClassifier.ofXgboost(
                    booster.toByteArray("ubj"), set.rows().width());
        });
    }

    @Override
    public TreesClassifier read(BundleParts parts, int width) {
        return TreesClassifier.readXgboost(parts, width);
    }
}
