package app.hotlist.model;

import app.hotlist.base.Problem;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A training of LightGBM's: its rows and the trees so far. To be closed.
final class Lightgbm implements AutoCloseable {

    private static final int FLOATS = 0;
    private static final int INTS = 2;
    private static final int ALL = -1;

    /// The first set of rows that is judged; 0 would be the training rows.
    private static final int JUDGED = 1;

    /// The library, or why it cannot be used; tried once.
    private static final class Holder {

        private static final Loaded LOADED = tried(LightgbmLibrary.class::getResourceAsStream);
    }

    /// @param obstacle what keeps it from running; none if `library` is there
    record Loaded(Optional<LightgbmLibrary> library, Optional<Problem> obstacle) {}

    private final LightgbmLibrary library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment rows;
    private final Optional<MemorySegment> judged;
    private final MemorySegment booster;
    private final MemorySegment finished = arena.allocate(ValueLayout.JAVA_INT);
    private final MemorySegment length = arena.allocate(ValueLayout.JAVA_INT);
    private final MemorySegment loss = arena.allocate(ValueLayout.JAVA_DOUBLE);

    private Lightgbm(LightgbmLibrary library, Rows rows, Optional<Rows> judged, String settings) {
        this.library = library;
        this.rows = matrix(rows, settings, MemorySegment.NULL);
        this.judged = judged.map(some -> matrix(some, settings, this.rows));
        booster = made(out -> library.call("LGBM_BoosterCreate", this.rows, text(settings), out));
        this.judged.ifPresent(some -> library.call("LGBM_BoosterAddValidData", booster, some));
    }

    /// Rows with their outcome.
    ///
    /// @param weights of the rows; none where all weigh the same
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Rows(SparseRows values, boolean[] labels, float[] weights) {}

    static Loaded tried(LightgbmLibrary.Source files) {
        try {
            return new Loaded(Optional.of(LightgbmLibrary.load(files)), Optional.empty());
        } catch (UnsatisfiedLinkError missing) {
            String why = String.valueOf(missing.getMessage());
            return new Loaded(
                    Optional.empty(),
                    Optional.of(
                            ModelProblem.NATIVE_LIBRARY.with("LightGBM", why).problem()));
        }
    }

    /// What keeps LightGBM from running on this computer.
    static Optional<Problem> obstacle() {
        return Holder.LOADED.obstacle();
    }

    /// Begins a training.
    ///
    /// @param judged rows whose loss is to be told
    /// @param settings `name=value`, parted by blanks
    /// @throws app.hotlist.base.UserException if the native library is missing or cannot start
    static Lightgbm start(Rows rows, Optional<Rows> judged, String settings) {
        LightgbmLibrary library = Holder.LOADED
                .library()
                .orElseThrow(() -> ModelProblem.NATIVE_LIBRARY.with(Holder.LOADED.obstacle().stream()
                        .flatMap(problem -> problem.details().stream())
                        .toArray()));
        return new Lightgbm(library, rows, judged, settings);
    }

    /// Grows a tree.
    ///
    /// @return whether another one may help
    boolean grow() {
        library.call("LGBM_BoosterUpdateOneIter", booster, finished);
        return finished.get(ValueLayout.JAVA_INT, 0) == 0;
    }

    /// The mean loss on the judged rows.
    double loss() {
        library.call("LGBM_BoosterGetEval", booster, JUDGED, length, loss);
        return loss.get(ValueLayout.JAVA_DOUBLE, 0);
    }

    /// The model as LightGBM's text, without what does not belong to the trees.
    byte[] model() {
        try (Arena once = Arena.ofConfined()) {
            MemorySegment size = once.allocate(ValueLayout.JAVA_LONG);
            library.call("LGBM_BoosterSaveModelToString", booster, 0, ALL, 0, 0L, size, MemorySegment.NULL);
            long bytes = size.get(ValueLayout.JAVA_LONG, 0);
            MemorySegment text = once.allocate(bytes);
            library.call("LGBM_BoosterSaveModelToString", booster, 0, ALL, 0, bytes, size, text);
            String whole = text.getString(0, StandardCharsets.UTF_8);
            String trees = whole.substring(0, whole.indexOf(LightgbmTrees.END) + LightgbmTrees.END.length());
            return (trees + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private MemorySegment matrix(Rows of, String settings, MemorySegment like) {
        SparseRows values = of.values();
        try (Arena once = Arena.ofConfined()) {
            MemorySegment matrix = made(out -> library.call(
                    "LGBM_DatasetCreateFromCSR",
                    once.allocateFrom(ValueLayout.JAVA_INT, values.starts()),
                    INTS,
                    once.allocateFrom(ValueLayout.JAVA_INT, values.indices()),
                    once.allocateFrom(ValueLayout.JAVA_FLOAT, values.values()),
                    FLOATS,
                    (long) values.starts().length,
                    (long) values.indices().length,
                    (long) values.width(),
                    text(settings),
                    like,
                    out));
            field(matrix, "label", once.allocateFrom(ValueLayout.JAVA_FLOAT, outcome(of.labels())));
            if (of.weights().length > 0) {
                field(matrix, "weight", once.allocateFrom(ValueLayout.JAVA_FLOAT, of.weights()));
            }
            return matrix;
        }
    }

    private static float[] outcome(boolean[] labels) {
        float[] outcome = new float[labels.length];
        for (int row = 0; row < outcome.length; row++) {
            outcome[row] = labels[row] ? 1 : 0;
        }
        return outcome;
    }

    private void field(MemorySegment matrix, String name, MemorySegment values) {
        int count = (int) (values.byteSize() / Float.BYTES);
        library.call("LGBM_DatasetSetField", matrix, text(name), values, count, FLOATS);
    }

    private MemorySegment text(String text) {
        return arena.allocateFrom(text);
    }

    /// A call that makes something and says where.
    @FunctionalInterface
    private interface Making {
        void call(MemorySegment out);
    }

    private MemorySegment made(Making making) {
        MemorySegment out = arena.allocate(ValueLayout.ADDRESS);
        making.call(out);
        return out.get(ValueLayout.ADDRESS, 0);
    }

    @Override
    public void close() {
        library.call("LGBM_BoosterFree", booster);
        judged.ifPresent(some -> library.call("LGBM_DatasetFree", some));
        library.call("LGBM_DatasetFree", rows);
        arena.close();
    }
}
