package app.hotlist.model;

import app.hotlist.base.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The list of a bundle's parts, with which each of them is checked.
record Manifest(int format, String appVersion, List<Part> parts) {

    static final String PART = "manifest.json";

    /// The only format so far.
    static final int FORMAT = 1;

    private static final Pattern FORMAT_NUMBER = Pattern.compile("\"format\"\\s*:\\s*(\\d{1,9})");

    /// @param sha256 in hexadecimal
    record Part(String name, long size, String sha256) {

        static Part of(String name, byte[] bytes) {
            return new Part(name, bytes.length, digest(bytes));
        }
    }

    Manifest {
        parts = List.copyOf(parts);
    }

    static Manifest of(String appVersion, SequencedMap<String, byte[]> parts) {
        List<Part> list = new ArrayList<>();
        parts.forEach((name, bytes) -> list.add(Part.of(name, bytes)));
        return new Manifest(FORMAT, appVersion, list);
    }

    /// Reads a manifest; a newer one is told from a damaged one by its first number.
    static Manifest parse(String json) {
        Matcher number = FORMAT_NUMBER.matcher(json);
        if (number.find() && Integer.parseInt(number.group(1)) > FORMAT) {
            throw BundleException.tooNew(Integer.parseInt(number.group(1)), FORMAT);
        }
        return Json.read(json, Manifest.class, PART);
    }

    /// @param found all parts but the manifest itself
    /// @throws BundleException if a part is missing, too many or not the one that was saved
    void verify(Map<String, byte[]> found) {
        if (found.size() != parts.size()) {
            throw BundleException.damaged("%d parts instead of %d".formatted(found.size(), parts.size()));
        }
        for (Part part : parts) {
            byte[] bytes = found.get(part.name());
            if (bytes == null) {
                throw BundleException.damaged(part.name() + " is missing");
            }
            if (!Part.of(part.name(), bytes).equals(part)) {
                throw BundleException.damaged(part.name() + " is not what was saved");
            }
        }
    }

    /// The SHA-256 of these bytes, in hexadecimal.
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
