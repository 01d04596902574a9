package app.hotlist.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxMap;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import app.hotlist.base.Problem;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An ONNX graph that is ready to run: numbers of leads in, chances out. Safe for many threads at once.
///
/// It takes either one tensor with all numbers of a lead side by side, or one input per number.
final class OnnxSession {

    private static final long BUYER = 1;

    /// The runtime's memory is not Java's: it is given back when nobody can use the graph any more.
    private static final Cleaner CLEANER = Cleaner.create();

    private record Closing(OrtSession session) implements Runnable {

        @Override
        public void run() {
            try {
                session.close();
            } catch (OrtException _) {
                // nobody is left who could be told
            }
        }
    }

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<String> inputs;
    private final int width;
    private final boolean oneByOne;

    private OnnxSession(OrtEnvironment environment, OrtSession session) throws OrtException {
        this.environment = environment;
        this.session = session;
        inputs = List.copyOf(session.getInputNames());
        int numbers = 0;
        boolean single = false;
        for (NodeInfo input : session.getInputInfo().values()) {
            if (!(input.getInfo() instanceof TensorInfo tensor)
                    || tensor.type != OnnxJavaType.FLOAT
                    || tensor.getShape().length != 2) {
                throw new IllegalArgumentException("its input %s is no table of numbers (float32): %s"
                        .formatted(input.getName(), input.getInfo()));
            }
            long wide = tensor.getShape()[1];
            if (wide < 1 || wide > 100_000 || (inputs.size() > 1 && wide != 1)) {
                throw new IllegalArgumentException("its input %s is %d wide".formatted(input.getName(), wide));
            }
            single |= tensor.getShape()[0] == 1;
            numbers += (int) wide;
        }
        CLEANER.register(this, new Closing(session));
        width = numbers;
        oneByOne = single;
    }

    /// What keeps the runtime from working on this computer; empty if nothing does.
    static Optional<Problem> obstacle() {
        try {
            OrtEnvironment.getEnvironment();
            return Optional.empty();
        } catch (LinkageError | IllegalStateException failure) {
            return Optional.of(ModelProblem.ONNX_RUNTIME
                    .with(String.valueOf(failure.getMessage()))
                    .problem());
        }
    }

    /// @throws IllegalArgumentException if this is no ONNX file, is not to be trusted, or takes anything but numbers
    /// @throws app.hotlist.base.UserException if the runtime does not work on this computer
    static OnnxSession of(byte[] bytes) {
        OnnxGraph.check(bytes);
        obstacle().ifPresent(problem -> {
            throw problem.exception();
        });
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Beside other models, and the same result whatever the computer.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new OnnxSession(environment, environment.createSession(bytes, options));
        } catch (OrtException failure) {
            throw new IllegalArgumentException(String.valueOf(failure.getMessage()), failure);
        }
    }

    /// How many numbers it takes of a lead.
    int width() {
        return width;
    }

    /// The names of the columns that it takes; empty where one input takes the numbers of all.
    List<String> columns() {
        return inputs.size() == 1 ? List.of() : inputs;
    }

    /// The chances of leads; `NaN` where the graph gives none.
    ///
    /// @param dense the numbers of all leads, one lead after the other
    /// @throws IllegalArgumentException if what comes out are no chances
    double[] chances(float[] dense, int leads) {
        double[] chances = new double[leads];
        int step = oneByOne ? 1 : Math.max(1, leads);
        for (int from = 0; from < leads; from += step) {
            float[] some = new float[step * width];
            System.arraycopy(dense, from * width, some, 0, some.length);
            System.arraycopy(run(some, step), 0, chances, from, step);
        }
        return chances;
    }

    private double[] run(float[] dense, int leads) {
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            for (int input = 0; input < inputs.size(); input++) {
                int wide = inputs.size() == 1 ? width : 1;
                float[] values = inputs.size() == 1 ? dense : column(dense, leads, input);
                given.put(
                        inputs.get(input),
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), new long[] {leads, wide}));
            }
            try (OrtSession.Result result = session.run(given)) {
                for (Map.Entry<String, OnnxValue> output : result) {
                    Optional<double[]> chances = chances(output.getValue().getValue(), leads);
                    if (chances.isPresent()) {
                        return checked(chances.get());
                    }
                }
            }
        } catch (OrtException failure) {
            throw new IllegalArgumentException(String.valueOf(failure.getMessage()), failure);
        } finally {
            given.values().forEach(OnnxTensor::close);
            Reference.reachabilityFence(this); // else it might be closed while it runs
        }
        throw new IllegalArgumentException("none of its outputs are chances: " + session.getOutputNames());
    }

    private float[] column(float[] dense, int leads, int number) {
        float[] values = new float[leads];
        for (int row = 0; row < leads; row++) {
            values[row] = dense[row * width + number];
        }
        return values;
    }

    /// Two columns are the chances of both outcomes, a single one is that of a buyer; so is key 1 of a map.
    private static Optional<double[]> chances(Object value, int leads) throws OrtException {
        double[] chances = new double[leads];
        switch (value) {
            case float[] flat
            when flat.length == leads -> {
                for (int row = 0; row < leads; row++) {
                    chances[row] = flat[row];
                }
            }
            case float[][] table
            when table.length == leads && leads > 0 && table[0].length <= 2 -> {
                for (int row = 0; row < leads; row++) {
                    chances[row] = table[row][table[row].length - 1];
                }
            }
            case List<?> maps
            when maps.size() == leads -> {
                List<Double> found = new ArrayList<>();
                for (Object map : maps) {
                    Object values = map instanceof OnnxMap onnx ? onnx.getValue() : map;
                    if (values instanceof Map<?, ?> byOutcome && byOutcome.get(BUYER) instanceof Number chance) {
                        found.add(chance.doubleValue());
                    }
                }
                if (found.size() != leads) {
                    return Optional.empty();
                }
                chances = found.stream().mapToDouble(Double::doubleValue).toArray();
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(chances);
    }

    private static double[] checked(double[] chances) {
        for (double chance : chances) {
            if (chance < -1e-6 || chance > 1 + 1e-6) {
                throw new IllegalArgumentException("it gives " + chance + ", which is no chance");
            }
        }
        return chances;
    }
}
