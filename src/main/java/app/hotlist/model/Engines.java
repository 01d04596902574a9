package app.hotlist.model;

import app.hotlist.base.Progress;

/// Which engine trains which kind.
final class Engines {

    /// How an engine of few words learns.
    @FunctionalInterface
    private interface Learn {
        Classifier train(TrainingSet set, Trial.Conditions conditions, Progress progress);
    }

    /// How it is read.
    @FunctionalInterface
    private interface Read {
        Classifier read(BundleParts parts, int width);
    }

    private record Plain(Learn learn, Read reader) implements Engine {

        @Override
        public Classifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
            return learn.train(set, conditions, progress);
        }

        @Override
        public Classifier read(BundleParts parts, int width) {
            return reader.read(parts, width);
        }
    }

    private Engines() {}

    static Engine of(ModelSpec spec) {
        return switch (spec) {
            case ModelSpec.Baseline _ ->
                new Plain(
                        (set, _, _) -> BaselineClassifier.train(set.labels()),
                        (parts, _) -> BaselineClassifier.read(parts));
            case ModelSpec.LogisticRegression logistic ->
                new Plain(
                        (set, conditions, progress) -> new LinearTraining(set, conditions, progress).logistic(logistic),
                        LinearClassifier::read);
            case TreeModels.DecisionTree tree ->
                new Plain(
                        (set, _, progress) ->
                                TreeClassifier.train(tree, new LeadDataset(set.rows(), set.labels()), progress),
                        TreeClassifier::read);
            case TreeModels.RandomForest forest -> new XgboostEngine(Rounds.of(forest));
            case TreeModels.BoostedTrees boosted ->
                BlendEngine.bagged(new XgboostEngine(Rounds.of(boosted)), boosted.extraCopies());
            case TreeModels.LeafWiseTrees leaves ->
                BlendEngine.bagged(new LightgbmEngine(LightgbmEngine.Leaves.of(leaves)), leaves.extraCopies());
            case TreeModels.ExtraTrees trees -> new LightgbmEngine(LightgbmEngine.Leaves.of(trees));
            case MoreModels.AdaBoost boost -> new XgboostEngine(Rounds.of(boost));
            case MoreModels.LinearSvm svm ->
                new Plain(
                        (set, conditions, progress) -> new LinearTraining(set, conditions, progress).svm(svm),
                        LinearClassifier::read);
            case MoreModels.NaiveBayes bayes ->
                new Plain(
                        (set, _, progress) -> BayesClassifier.train(bayes, Leads.of(set), progress),
                        BayesClassifier::read);
            case MoreModels.NearestNeighbours nearest ->
                new Plain(
                        (set, conditions, _) -> NearestClassifier.train(nearest, Leads.of(set), conditions.seed()),
                        NearestClassifier::read);
            case MoreModels.FactorizationMachine machine ->
                new Plain(
                        (set, conditions, progress) ->
                                new FactorTraining(machine, Leads.of(set), conditions.seed()).train(progress),
                        FactorClassifier::read);
            case MoreModels.TribuoBoost boost -> new TribuoEngine(boost);
            case MoreModels.Blend blend -> BlendEngine.of(blend);
            case MoreModels.OnnxFile file -> new OnnxEngine(file);
            case MoreModels.GivenScore score ->
                new Plain((set, _, _) -> GivenClassifier.train(score, set), (parts, _) -> GivenClassifier.read(parts));
        };
    }
}
