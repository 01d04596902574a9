package app.hotlist.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Many trees that are added up, of whatever library, kept in the library's own format.
///
/// Leads are walked down the trees here, whatever library grew them: a lead costs microseconds, scoring needs no
/// native code, and the sums are XGBoost's own to the bit.
final class TreesClassifier implements Classifier {

    static final String XGBOOST = "classifier.ubj";
    static final String LIGHTGBM = "classifier.lgb";

    /// Up to so many products a lead is taken apart by Shapley values, in a millisecond.
    private static final long MOST_WORK = 400_000;

    private final String part;
    private final byte[] model;
    private final Trees trees;
    private final TreeSums sums;
    private final PathParts ways;
    private final boolean shapley;
    private volatile @Nullable TreeShap taken;

    private TreesClassifier(String part, byte[] model, Trees trees) {
        this.part = part;
        this.model = model;
        this.trees = trees;
        sums = new TreeSums(trees);
        ways = new PathParts(trees);
        shapley = TreeShap.work(trees) <= MOST_WORK;
    }

    /// Takes a booster of XGBoost's over as bytes, which leaves the training rows behind.
    ///
    /// @throws IllegalArgumentException if the bytes are no sound booster over so many features
    static TreesClassifier ofXgboost(byte[] model, int width) {
        return new TreesClassifier(XGBOOST, model, XgboostTrees.read(model, width));
    }

    static TreesClassifier readXgboost(BundleParts parts, int width) {
        return ofXgboost(parts.bytes(XGBOOST), width);
    }

    /// @throws IllegalArgumentException if the bytes are no sound text of LightGBM's over so many features
    static TreesClassifier ofLightgbm(byte[] model, int width) {
        Trees trees = LightgbmTrees.read(new String(model, StandardCharsets.UTF_8), width);
        return new TreesClassifier(LIGHTGBM, model, trees);
    }

    static TreesClassifier readLightgbm(BundleParts parts, int width) {
        return ofLightgbm(parts.bytes(LIGHTGBM), width);
    }

    Trees trees() {
        return trees;
    }

    @Override
    public double[] chances(SparseRows rows) {
        float[] sum = sums.of(rows);
        double[] chances = new double[sum.length];
        for (int row = 0; row < chances.length; row++) {
            chances[row] = trees.link().chance(sum[row]);
        }
        return chances;
    }

    /// Exact Shapley values of shallow trees; of many deep ones, where those would take minutes, the parts of the
    /// lead's own way. Both add up.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double[] chances = chances(rows);
        double[][] points = shapley ? shap().of(rows, columns) : parts(rows, columns);
        return switch (trees.link()) {
            case LOG_ODDS -> Contributions.ofLogOdds(ways.expected(), chances, points);
            case SHARE -> Contributions.ofShares(Math.clamp(ways.expected(), 0, 1), chances, points);
        };
    }

    /// Made when it is first needed; made twice it is the same.
    private TreeShap shap() {
        TreeShap made = taken;
        if (made == null) {
            made = new TreeShap(trees);
            taken = made;
        }
        return made;
    }

    private double[][] parts(SparseRows rows, SourceColumns columns) {
        double[][] points = new double[rows.count()][columns.size()];
        float[] values = new float[rows.width()];
        double[] byFeature = new double[rows.width()];
        Arrays.fill(values, trees.absent());
        for (int row = 0; row < points.length; row++) {
            rows.put(row, values);
            Arrays.fill(byFeature, 0);
            ways.add(values, byFeature);
            rows.clear(row, values, trees.absent());
            for (int feature = 0; feature < byFeature.length; feature++) {
                points[row][columns.of(feature)] += byFeature[feature];
            }
        }
        return points;
    }

    @Override
    public Optional<double[]> gains(int width) {
        double[] gains = new double[width];
        for (int node = 0; node < trees.features().length; node++) {
            if (trees.features()[node] != Trees.LEAF) {
                gains[trees.features()[node]] += trees.gains()[node];
            }
        }
        return Optional.of(gains);
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(part, Arrays.copyOf(model, model.length));
    }
}
