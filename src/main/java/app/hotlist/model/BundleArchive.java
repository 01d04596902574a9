package app.hotlist.model;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The ZIP around a bundle's parts: written the same for the same parts, read with suspicion.
final class BundleArchive {

    /// Every name that may occur, with the most bytes that its part may have.
    private static final Map<String, Integer> MOST_BYTES = Map.ofEntries(
            entry(Manifest.PART, 64 << 10),
            entry(ModelFile.CARD, 8 << 20),
            entry(ModelFile.RECIPE, 64 << 20),
            entry(ModelFile.CHECK, 16 << 20),
            entry(ModelFile.README, 64 << 10),
            entry(BaselineClassifier.PART, 32 << 20),
            entry(LinearClassifier.MODEL, 32 << 20),
            entry(TreeClassifier.MODEL, 64 << 20),
            entry(TreesClassifier.XGBOOST, 512 << 20),
            entry(TreesClassifier.LIGHTGBM, 512 << 20),
            entry(LinearClassifier.CURVE, 64 << 10),
            entry(OnnxClassifier.GRAPH, OnnxGraph.MOST_BYTES),
            entry(NearestClassifier.ROWS, 256 << 20));

    /// Of a blend every member has its parts in a place of its own, and so has every copy of a member.
    private static final Pattern MEMBER =
            Pattern.compile("^(?:[1-" + MoreModels.Blend.MOST + "]/){1,2}(?=classifier\\.)");

    /// The first moment that a ZIP can tell: what is saved must not depend on when.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final int DIRECTORY_START_AT = 16;

    private BundleArchive() {}

    static void write(SequencedMap<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /// The parts by name. No part is inflated beyond its limit, nothing is written anywhere.
    ///
    /// @throws BundleException if this is no bundle, is damaged, or holds what does not belong there
    static SequencedMap<String, byte[]> read(byte[] bytes) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (parts.isEmpty() && !name.equals(Manifest.PART)) {
                    throw BundleException.notAModel();
                }
                Integer most = MOST_BYTES.get(MEMBER.matcher(name).replaceFirst(""));
                if (most == null) {
                    throw BundleException.untrusted("unknown part " + shown(name));
                }
                if (parts.put(name, inflate(zip, name, most)) != null) {
                    throw BundleException.untrusted("two parts are called " + name);
                }
            }
        } catch (IOException | IllegalArgumentException failure) { // the latter for names that are no text
            throw parts.isEmpty()
                    ? BundleException.notAModel()
                    : BundleException.damaged(String.valueOf(failure.getMessage()));
        }
        if (parts.isEmpty()) {
            throw BundleException.notAModel();
        }
        demandEnd(bytes);
        return parts;
    }

    private static byte[] inflate(InputStream part, String name, int most) throws IOException {
        byte[] content = part.readNBytes(most + 1);
        if (content.length > most) {
            throw BundleException.untrusted("%s has more than %d bytes".formatted(name, most));
        }
        return content;
    }

    /// The list of contents at the end must be there in full: all parts can be, and yet the file be cut.
    private static void demandEnd(byte[] bytes) {
        int end = bytes.length - END_LENGTH;
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (end < 0
                || buffer.getInt(end) != END_SIGNATURE
                || Integer.toUnsignedLong(buffer.getInt(end + DIRECTORY_SIZE_AT))
                                + Integer.toUnsignedLong(buffer.getInt(end + DIRECTORY_START_AT))
                        != end) {
            throw BundleException.damaged("its end is missing");
        }
    }

    private static String shown(String name) {
        int length = Math.min(name.length(), 80);
        return name.substring(0, length).replaceAll("\\p{Cntrl}", "?");
    }
}
