package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Grows boosted trees round by round, so that every round can be reported, judged and the last one.
///
/// @param threads of XGBoost; 0 for as many as pay. The trees do not depend on it.
record Boosting(ModelSpec.BoostedTrees spec, long seed, int threads) {

    /// With fewer values than these, threads wait for each other longer than they work, and much longer where
    /// other programs keep the cores busy.
    private static final int WORTH_THREADS = 1_000_000;

    /// One row in so many is held out to find the number of rounds.
    private static final int HELD_OUT = 5;

    private static final String JUDGED = "judged";

    /// The model as UBJSON.
    byte[] train(SparseRows rows, boolean[] labels, Progress progress) {
        if (spec.patience() == 0) {
            return grow(rows, labels, spec.rounds(), progress);
        }
        int rounds = bestRounds(rows, labels, progress.part(0, 0.5));
        return grow(rows, labels, rounds, progress.part(0.5, 1));
    }

    private byte[] grow(SparseRows rows, boolean[] labels, int rounds, Progress progress) {
        progress.checkCancelled();
        return Xgboost.call(() -> {
            DMatrix matrix = Xgboost.matrix(rows, labels);
            try {
                Booster booster = start(matrix, Map.of(), threads(rows));
                try {
                    for (int round = 0; round < rounds; round++) {
                        update(booster, matrix, round, progress);
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
    private int bestRounds(SparseRows rows, boolean[] labels, Progress progress) {
        progress.checkCancelled();
        HeldOut held = HeldOut.of(labels, HELD_OUT, seed);
        return Xgboost.call(() -> {
            DMatrix train = Xgboost.matrix(rows.pick(held.others()), held.othersLabels());
            DMatrix judged = Xgboost.matrix(rows.pick(held.rows()), held.labels());
            try {
                Booster booster = start(train, Map.of(JUDGED, judged), threads(rows));
                try {
                    return search(booster, train, judged, progress);
                } finally {
                    booster.dispose();
                }
            } finally {
                train.dispose();
                judged.dispose();
            }
        });
    }

    private int search(Booster booster, DMatrix train, DMatrix judged, Progress progress) throws XGBoostError {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < spec.rounds() && round < best + spec.patience(); round++) {
            update(booster, train, round, progress);
            String loss = booster.evalSet(new DMatrix[] {judged}, new String[] {JUDGED}, round);
            double now = Double.parseDouble(loss.substring(loss.lastIndexOf(':') + 1));
            if (now < least) {
                least = now;
                best = round + 1;
            }
        }
        return best;
    }

    private void update(Booster booster, DMatrix matrix, int round, Progress progress) throws XGBoostError {
        progress.checkCancelled();
        booster.update(matrix, round);
        progress.report((round + 1.0) / spec.rounds(), Texts.get("model.boosted.round", round + 1, spec.rounds()));
    }

    private int threads(SparseRows rows) {
        return threads == 0 && rows.values().length < WORTH_THREADS ? 1 : threads;
    }

    private Booster start(DMatrix matrix, Map<String, DMatrix> judged, int threads) throws XGBoostError {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("objective", "binary:logistic");
        settings.put("eval_metric", "logloss");
        settings.put("tree_method", "hist");
        settings.put("eta", spec.learningRate());
        settings.put("max_depth", spec.maxDepth());
        settings.put("min_child_weight", spec.minChildWeight());
        settings.put("subsample", spec.rowShare());
        settings.put("colsample_bytree", spec.columnShare());
        settings.put("seed", seed & Integer.MAX_VALUE);
        settings.put("nthread", threads);
        settings.put("verbosity", 0);
        return XGBoost.train(matrix, settings, 0, judged, null, null);
    }
}
