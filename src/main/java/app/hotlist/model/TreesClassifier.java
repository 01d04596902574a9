package app.hotlist.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Many trees that are added up, of whatever library, kept in the library's own format.
///
/// Leads are walked down the trees here, whatever library grew them: so a lead costs microseconds, and scoring
/// needs
/// no native code. Only very many leads at once are handed to XGBoost, which then uses all cores; its sums are the
/// same to the bit.
final class TreesClassifier implements Classifier {

    static final String XGBOOST = "classifier.ubj";
    static final String LIGHTGBM = "classifier.lgb";

    /// With fewer rows than these the way to the native library and back takes longer than the walk.
    private static final int WORTH_NATIVE_SUMS = 50_000;

    /// Taking a lead apart is much more work than adding up.
    private static final int WORTH_NATIVE_PARTS = 200;

    /// Nodes times the square of the depth: up to here a lead is taken apart by Shapley values in a few
    /// milliseconds.
    private static final long MOST_WORK = 2_000_000;

    private final String part;
    private final byte[] model;
    private final Trees trees;
    private final Optional<NativeBooster> booster;
    private final PathParts ways;
    private final boolean shapley;

    private TreesClassifier(String part, byte[] model, Trees trees, Optional<NativeBooster> booster) {
        this.part = part;
        this.model = model;
        this.trees = trees;
        this.booster = booster;
        ways = new PathParts(trees);
        long depth = trees.depth();
        shapley = trees.features().length * depth * depth <= MOST_WORK;
    }

    /// Takes a booster of XGBoost's over as bytes, which leaves the training rows behind.
    ///
    /// @throws IllegalArgumentException if the bytes are no sound booster over so many features
    static TreesClassifier ofXgboost(byte[] model, int width) {
        Trees trees = XgboostTrees.read(model, width);
        return new TreesClassifier(XGBOOST, model, trees, NativeBooster.of(model, trees));
    }

    static TreesClassifier readXgboost(BundleParts parts, int width) {
        return ofXgboost(parts.bytes(XGBOOST), width);
    }

    /// @throws IllegalArgumentException if the bytes are no sound text of LightGBM's over so many features
    static TreesClassifier ofLightgbm(byte[] model, int width) {
        Trees trees = LightgbmTrees.read(new String(model, StandardCharsets.UTF_8), width);
        return new TreesClassifier(LIGHTGBM, model, trees, Optional.empty());
    }

    static TreesClassifier readLightgbm(BundleParts parts, int width) {
        return ofLightgbm(parts.bytes(LIGHTGBM), width);
    }

    Trees trees() {
        return trees;
    }

    @Override
    public double[] chances(SparseRows rows) {
        float[] sums = rows.count() >= WORTH_NATIVE_SUMS
                ? booster.map(fast -> fast.sums(rows)).orElseGet(() -> trees.sums(rows))
                : trees.sums(rows);
        double[] chances = new double[sums.length];
        for (int row = 0; row < chances.length; row++) {
            chances[row] = trees.link().chance(sums[row]);
        }
        return chances;
    }

    /// Exact Shapley values of shallow trees; of many deep ones, where those would take minutes, the parts of the
    /// lead's own way. Both add up.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        double[] chances = chances(rows);
        double[][] points;
        if (!shapley) {
            points = parts(ways::add, rows, columns);
        } else if (rows.count() >= WORTH_NATIVE_PARTS && booster.isPresent()) {
            points = booster.get().parts(rows, columns);
        } else {
            points = parts(new TreeShap(trees)::add, rows, columns);
        }
        return switch (trees.link()) {
            case LOG_ODDS -> Contributions.ofLogOdds(ways.expected(), chances, points);
            case SHARE -> Contributions.ofShares(Math.clamp(ways.expected(), 0, 1), chances, points);
        };
    }

    /// Adds what every feature of a lead adds.
    @FunctionalInterface
    private interface Adding {
        void add(float[] lead, double[] points);
    }

    private double[][] parts(Adding adding, SparseRows rows, SourceColumns columns) {
        double[][] points = new double[rows.count()][columns.size()];
        float[] values = new float[rows.width()];
        double[] byFeature = new double[rows.width()];
        Arrays.fill(values, trees.absent());
        for (int row = 0; row < points.length; row++) {
            rows.put(row, values);
            Arrays.fill(byFeature, 0);
            adding.add(values, byFeature);
            rows.clear(row, values, trees.absent());
            for (int feature = 0; feature < byFeature.length; feature++) {
                points[row][columns.of(feature)] += byFeature[feature];
            }
        }
        return points;
    }

    @Override
    public Optional<double[]> gains(SourceColumns columns) {
        return Optional.of(trees.gains(columns));
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(part, Arrays.copyOf(model, model.length));
    }
}
