package app.hotlist.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Archives as somebody would make them who means harm: with any parts, and any names.
public final class Zip {

    private Zip() {}

    /// The parts of an archive by their names, in order.
    public static SequencedMap<String, byte[]> parts(Path archive) throws IOException {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    /// An archive of these parts.
    public static byte[] of(SequencedMap<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return archive.toByteArray();
    }

    /// An archive with a single part.
    public static byte[] of(String name, String content) throws IOException {
        SequencedMap<String, byte[]> part = new LinkedHashMap<>();
        part.put(name, content.getBytes(StandardCharsets.UTF_8));
        return of(part);
    }
}
