package app.hotlist.model;

import app.hotlist.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// The parts of a bundle by name, whose hashes have been checked.
record BundleParts(Map<String, byte[]> parts) {

    BundleParts {
        parts = Map.copyOf(parts);
    }

    /// The name of a part of one of several classifiers.
    ///
    /// @param member counted from 1
    static String member(int member, String name) {
        return member + "/" + name;
    }

    /// The parts of one of several classifiers, by their own names.
    BundleParts member(int member) {
        String place = member(member, "");
        return new BundleParts(parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(place))
                .collect(Collectors.toMap(part -> part.getKey().substring(place.length()), Map.Entry::getValue)));
    }

    /// Whether there is such a part.
    boolean has(String name) {
        return parts.containsKey(name);
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
