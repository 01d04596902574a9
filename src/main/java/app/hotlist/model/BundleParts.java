package app.hotlist.model;

import app.hotlist.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The parts of a bundle by name, whose hashes have been checked.
record BundleParts(Map<String, byte[]> parts) {

    BundleParts {
        parts = Map.copyOf(parts);
    }

    /// @throws IllegalArgumentException if the part is missing
    byte[] bytes(String name) {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no part " + name + " among " + parts.keySet());
        }
        return bytes;
    }

    /// @throws IllegalArgumentException if the part is missing
    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// @throws IllegalArgumentException if the part is missing
    /// @throws app.hotlist.base.UserException if it does not fit the type
    <T> T json(String name, Class<T> type) {
        return Json.read(text(name), type, name);
    }
}
