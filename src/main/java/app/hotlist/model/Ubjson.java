package app.hotlist.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads Universal Binary JSON (ubjson.org, draft 12) as XGBoost writes it.
///
/// Objects become maps, lists of numbers of one type arrays of `double`, other lists lists, numbers `Double`, texts
/// `String`, truth values `Boolean`; there is no null.
final class Ubjson {

    /// Deeper than any model, and far from the end of the stack.
    private static final int DEEPEST = 32;

    private final ByteBuffer bytes;
    private int depth;

    private Ubjson(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// @throws IllegalArgumentException if the bytes are something else, or go on after the value
    static Object read(byte[] bytes) {
        Ubjson reader = new Ubjson(bytes);
        try {
            Object value = reader.value(reader.bytes.get());
            if (reader.bytes.hasRemaining()) {
                throw new IllegalArgumentException("something follows at byte " + reader.bytes.position());
            }
            return value;
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("the binary JSON is cut", cut);
        }
    }

    private Object value(byte type) {
        return switch (type) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::list);
            case 'S' -> text();
            case 'T' -> true;
            case 'F' -> false;
            default -> number(type);
        };
    }

    private interface Nested {
        Object read();
    }

    private Object nested(Nested nested) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deeply");
        }
        Object value = nested.read();
        depth--;
        return value;
    }

    private double number(byte type) {
        return switch (type) {
            case 'i' -> bytes.get();
            case 'U' -> Byte.toUnsignedInt(bytes.get());
            case 'I' -> bytes.getShort();
            case 'l' -> bytes.getInt();
            case 'L' -> bytes.getLong();
            case 'd' -> bytes.getFloat();
            case 'D' -> bytes.getDouble();
            default -> throw new IllegalArgumentException("unknown type " + type + " at byte " + bytes.position());
        };
    }

    private int length() {
        double length = number(bytes.get());
        // Every element takes a byte at least: nothing is reserved that cannot be filled.
        if (!(length >= 0 && length <= bytes.remaining())) {
            throw new IllegalArgumentException("impossible length at byte " + bytes.position());
        }
        return (int) length;
    }

    private String text() {
        byte[] text = new byte[length()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new HashMap<>();
        while (bytes.get(bytes.position()) != '}') {
            if (object.put(text(), value(bytes.get())) != null) {
                throw new IllegalArgumentException("a name occurs twice before byte " + bytes.position());
            }
        }
        bytes.get();
        return object;
    }

    private Object list() {
        return switch (bytes.get(bytes.position())) {
            case '$' -> numbers();
            case '#' -> counted();
            default -> open();
        };
    }

    private double[] numbers() {
        bytes.get();
        byte type = bytes.get();
        demand('#');
        double[] numbers = new double[length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(type);
        }
        return numbers;
    }

    private List<Object> counted() {
        demand('#');
        int length = length();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(value(bytes.get()));
        }
        return list;
    }

    private List<Object> open() {
        List<Object> list = new ArrayList<>();
        while (bytes.get(bytes.position()) != ']') {
            list.add(value(bytes.get()));
        }
        bytes.get();
        return list;
    }

    private void demand(char sign) {
        if (bytes.get() != sign) {
            throw new IllegalArgumentException("no %s at byte %d".formatted(sign, bytes.position()));
        }
    }
}
