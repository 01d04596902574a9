package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Grows trees with XGBoost one by one, so that every tree can be reported, judged and the last one.
///
/// The trees do not depend on the number of threads.
record XgboostEngine(Rounds rounds) implements Engine {

    /// With fewer values than these, threads wait for each other longer than they work, and much longer where
    /// other programs keep the cores busy.
    private static final int WORTH_THREADS = 1_000_000;

    /// One row in so many is held out to find the number of rounds.
    private static final int HELD_OUT = 5;

    /// Of a feature that so many rows have or more, XGBoost notes a bin for every row, or that there is none: a row is
    /// found at once, where it had to be looked for. The trees are the same, those of a forest a quarter sooner.
    /// Below it, the notes would take twice the memory.
    private static final double DENSE = 0.05;

    private static final String JUDGED = "judged";

    @Override
    public Optional<Problem> obstacle() {
        return Xgboost.obstacle();
    }

    @Override
    public TreesClassifier read(BundleParts parts, int width) {
        return TreesClassifier.readXgboost(parts, width);
    }

    @Override
    public TreesClassifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
        byte[] model = train(Leads.of(set), conditions, progress);
        return TreesClassifier.ofXgboost(model, set.rows().width());
    }

    /// The model as UBJSON.
    byte[] train(Leads leads, Trial.Conditions conditions, Progress progress) {
        if (rounds.patience() == 0) {
            return grow(leads, rounds.trees(), conditions, progress);
        }
        int best = bestRounds(leads, conditions, progress.part(0, 0.5));
        return grow(leads, best, conditions, progress.part(0.5, 1));
    }

    private byte[] grow(Leads leads, int trees, Trial.Conditions conditions, Progress progress) {
        progress.checkCancelled();
        return Xgboost.call(() -> {
            DMatrix matrix = matrix(leads);
            try {
                Booster booster = start(matrix, Map.of(), settings(leads, conditions));
                try {
                    Gradients gradients = new Gradients(rounds, leads.labels());
                    for (int tree = 0; tree < trees; tree++) {
                        update(new Growing(booster, matrix, gradients), tree, progress);
                    }
                    return booster.toByteArray("ubj");
                } finally {
                    booster.dispose();
                }
            } finally {
                matrix.dispose();
            }
        });
    }

    /// The number of rounds with the least log loss on rows that were held out.
    private int bestRounds(Leads leads, Trial.Conditions conditions, Progress progress) {
        progress.checkCancelled();
        HeldOut held = HeldOut.of(leads.labels(), HELD_OUT, conditions.seed());
        Leads others = leads.pick(held.others(), held.othersLabels());
        return Xgboost.call(() -> {
            DMatrix train = matrix(others);
            DMatrix judged = matrix(leads.pick(held.rows(), held.labels()));
            try {
                Booster booster = start(train, Map.of(JUDGED, judged), settings(leads, conditions));
                try {
                    return search(
                            new Growing(booster, train, new Gradients(rounds, others.labels())), judged, progress);
                } finally {
                    booster.dispose();
                }
            } finally {
                train.dispose();
                judged.dispose();
            }
        });
    }

    private int search(Growing growing, DMatrix judged, Progress progress) throws XGBoostError {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int tree = 0; tree < rounds.trees() && tree < best + rounds.patience(); tree++) {
            update(growing, tree, progress);
            String loss = growing.booster().evalSet(new DMatrix[] {judged}, new String[] {JUDGED}, tree);
            double now = Double.parseDouble(loss.substring(loss.lastIndexOf(':') + 1));
            if (now < least) {
                least = now;
                best = tree + 1;
            }
        }
        return best;
    }

    private record Growing(Booster booster, DMatrix matrix, Gradients gradients) {}

    private void update(Growing growing, int tree, Progress progress) throws XGBoostError {
        progress.checkCancelled();
        switch (rounds.aim()) {
            case BOOST -> growing.booster().update(growing.matrix(), tree);
            case ADA, MEAN -> growing.gradients().boost(growing.booster(), growing.matrix(), tree);
        }
        progress.report((tree + 1.0) / rounds.trees(), Texts.get("model.trees.growing", tree + 1, rounds.trees()));
    }

    private DMatrix matrix(Leads leads) throws XGBoostError {
        DMatrix matrix = Xgboost.matrix(leads.rows(), leads.labels());
        if (rounds.balance() > 0) {
            matrix.setWeight(rounds.weights(leads.labels()));
        }
        return matrix;
    }

    private Booster start(DMatrix matrix, Map<String, DMatrix> judged, Map<String, Object> settings)
            throws XGBoostError {
        return XGBoost.train(matrix, settings, 0, judged, null, null);
    }

    private Map<String, Object> settings(Leads leads, Trial.Conditions conditions) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("objective", rounds.aim().objective());
        switch (rounds.aim()) {
            case BOOST -> settings.put("eval_metric", "logloss");
            case ADA, MEAN ->
                settings.put("base_score", Gradients.start(rounds.weights(leads.labels()), leads.labels()));
        }
        settings.put("tree_method", "hist");
        settings.put("max_bin", rounds.aim().bins());
        settings.put("sparse_threshold", DENSE);
        settings.put("eta", rounds.rate());
        settings.put("max_depth", rounds.maxDepth());
        settings.put("lambda", rounds.lambda());
        settings.put("min_child_weight", rounds.minWeight());
        settings.put("subsample", rounds.rowShare());
        settings.put("colsample_bytree", rounds.treeShare());
        settings.put("colsample_bynode", rounds.nodeShare());
        settings.put("seed", conditions.seed() & Integer.MAX_VALUE);
        settings.put("nthread", leads.rows().values().length < WORTH_THREADS ? 1 : conditions.threads());
        settings.put("verbosity", 0);
        return settings;
    }
}
