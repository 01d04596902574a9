package app.hotlist.model;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.recipe.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A classifier that somebody else trained, as an ONNX graph. It learns nothing here; its chances are calibrated
/// like those of all others. A lead to which it gives no chance, mostly because of a blank, gets the share of buyers.
final class OnnxClassifier implements Classifier {

    static final String GRAPH = "classifier.onnx";
    static final String FRAME = "classifier.json";

    /// Leads from which the walks to a lead begin, when it is taken apart.
    private static final int REMEMBERED = 64;

    private final byte[] graph;
    private final OnnxSession session;
    private final Frame frame;
    private final SparseRows known;

    private OnnxClassifier(byte[] graph, OnnxSession session, Frame frame) {
        this.graph = graph;
        this.session = session;
        this.frame = frame;
        known = frame.rows();
        if (session.width() != frame.places().size()) {
            throw new IllegalArgumentException("a graph of %d numbers in a frame of %d"
                    .formatted(session.width(), frame.places().size()));
        }
    }

    /// What the graph needs to know of the features.
    ///
    /// @param width number of features
    /// @param places for each number that the graph takes its feature
    /// @param numbers features of which a value that is not there is missing; of the others it is 0
    /// @param average share of buyers among the leads it was tried on
    private record Frame(
            int width,
            List<Integer> places,
            List<Integer> numbers,
            double average,
            List<Integer> starts,
            List<Integer> indices,
            List<Float> values) {

        Frame {
            places = List.copyOf(places);
            numbers = List.copyOf(numbers);
            starts = List.copyOf(starts);
            indices = List.copyOf(indices);
            values = List.copyOf(values);
            if (!inside(places, width)
                    || !inside(numbers, width)
                    || !inside(indices, width)
                    || !starts.equals(starts.stream().sorted().toList())
                    || starts.size() < 2
                    || starts.getFirst() != 0
                    || starts.getLast() != indices.size()
                    || values.size() != indices.size()
                    || !(average >= 0 && average <= 1)) {
                throw new IllegalArgumentException("the frame of the graph is not sound");
            }
        }

        private static boolean inside(List<Integer> features, int width) {
            return features.stream().allMatch(feature -> feature >= 0 && feature < width);
        }

        private static IntStream ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue);
        }

        SparseRows rows() {
            float[] floats = new float[values.size()];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = values.get(i);
            }
            return new SparseRows(width, ints(starts).toArray(), ints(indices).toArray(), floats);
        }

        static Frame of(SparseRows rows, List<Integer> places, List<Integer> numbers, double average) {
            SparseRows some = rows.pick(
                    IntStream.range(0, Math.min(REMEMBERED, rows.count())).toArray());
            List<Float> values = new ArrayList<>();
            for (float value : some.values()) {
                values.add(value);
            }
            return new Frame(
                    rows.width(),
                    places,
                    numbers,
                    average,
                    Arrays.stream(some.starts()).boxed().toList(),
                    Arrays.stream(some.indices()).boxed().toList(),
                    values);
        }
    }

    /// Describes an ONNX file as a kind of model.
    ///
    /// @throws UserException if it cannot be read, is no graph that can be trusted, or takes anything but numbers
    static MoreModels.OnnxFile describe(Path file) {
        byte[] bytes = bytes(file.toString());
        try {
            return new MoreModels.OnnxFile(
                    file.toAbsolutePath().toString(),
                    Manifest.digest(bytes),
                    OnnxSession.of(bytes).columns());
        } catch (IllegalArgumentException failure) {
            throw ModelProblem.ONNX_UNFIT.with(file.getFileName(), String.valueOf(failure.getMessage()));
        }
    }

    /// @throws UserException if the file is not as it was, or does not fit the features
    static OnnxClassifier train(MoreModels.OnnxFile spec, TrainingSet set) {
        byte[] bytes = bytes(spec.path());
        if (!Manifest.digest(bytes).equals(spec.sha256())) {
            throw ModelProblem.ONNX_CHANGED.with(spec.path());
        }
        List<Feature> features = set.features();
        List<String> names = features.stream().map(Feature::name).toList();
        List<Integer> numbers = IntStream.range(0, names.size())
                .filter(i -> features.get(i).name().equals(features.get(i).column()))
                .boxed()
                .toList();
        List<Integer> places = spec.columns().isEmpty()
                ? IntStream.range(0, names.size()).boxed().toList()
                : spec.columns().stream().map(names::indexOf).toList();
        try {
            OnnxSession session = OnnxSession.of(bytes);
            if (places.contains(-1) || places.size() != session.width()) {
                throw ModelProblem.ONNX_WIDTH.with(
                        spec.title(), session.width(), String.join(", ", spec.columns()), names.size());
            }
            long buyers = IntStream.range(0, set.size())
                    .filter(row -> set.labels()[row])
                    .count();
            Frame frame = Frame.of(set.rows(), places, numbers, (double) buyers / set.size());
            OnnxClassifier classifier = new OnnxClassifier(bytes, session, frame);
            classifier.chances(classifier.known); // what gives no chances is found out now
            return classifier;
        } catch (IllegalArgumentException failure) {
            throw ModelProblem.ONNX_UNFIT.with(spec.title(), String.valueOf(failure.getMessage()));
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            return in.readNBytes(OnnxGraph.MOST_BYTES + 1);
        } catch (InvalidPathException _) {
            throw FileProblem.NOT_FOUND.with(path);
        } catch (IOException failure) {
            throw FileProblem.reading(Path.of(path), failure);
        }
    }

    static OnnxClassifier read(BundleParts parts, int width) {
        Frame frame = parts.json(FRAME, Frame.class);
        if (frame.width() != width) {
            throw new IllegalArgumentException("a frame of %d features for %d".formatted(frame.width(), width));
        }
        byte[] graph = parts.bytes(GRAPH);
        return new OnnxClassifier(graph, OnnxSession.of(graph), frame);
    }

    @Override
    public double[] chances(SparseRows rows) {
        int inputs = frame.places().size();
        float[] blank = new float[frame.width()];
        frame.numbers().forEach(feature -> blank[feature] = Float.NaN);
        float[] lead = new float[frame.width()];
        float[] dense = new float[rows.count() * inputs];
        for (int row = 0; row < rows.count(); row++) {
            System.arraycopy(blank, 0, lead, 0, lead.length);
            rows.put(row, lead);
            for (int input = 0; input < inputs; input++) {
                dense[row * inputs + input] = lead[frame.places().get(input)];
            }
        }
        double[] chances = session.chances(dense, rows.count());
        for (int row = 0; row < chances.length; row++) {
            chances[row] = Double.isNaN(chances[row]) ? frame.average() : Math.clamp(chances[row], 0, 1);
        }
        return chances;
    }

    /// Sampled Shapley values: nobody knows what the graph does inside.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        return new SampledShapley(this, known, columns).of(rows);
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(GRAPH, graph, FRAME, Json.write(frame).getBytes(StandardCharsets.UTF_8));
    }
}
