package app.hotlist.table;

import app.hotlist.base.Progress;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Texts in a ZIP archive.
final class ZipText {

    /// What names are in that are not marked as UTF-8: every byte of it is a character, so no name stops the reading.
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt", "psv");
    private static final int SHOWN = 20;

    private ZipText() {}

    static ZipFile open(Path file) throws IOException {
        return new ZipFile(new File(file.toString()), ZipFile.OPEN_READ, OLD_NAMES);
    }

    /// The names of the texts in an archive, in its order.
    ///
    /// @throws app.hotlist.base.UserException if there is none, or the archive is damaged
    static List<String> names(Path file) {
        try (ZipFile zip = open(file)) {
            List<String> all = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            List<String> texts = all.stream().filter(ZipText::isText).toList();
            if (texts.isEmpty()) {
                throw LeadFileProblem.NO_TABLE.with(
                        file, all.stream().limit(SHOWN).collect(Collectors.joining(", ")));
            }
            return texts;
        } catch (IOException failure) {
            throw Unpacking.problem(file, failure);
        }
    }

    /// By the ending; what macOS puts beside every file is none.
    private static boolean isText(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith("__MACOSX/")
                && !last.startsWith(".")
                && ENDINGS.contains(last.substring(last.lastIndexOf('.') + 1));
    }

    /// Writes a text of the archive into a new file.
    ///
    /// @throws app.hotlist.base.UserException if the archive is damaged or a bomb, or a file cannot be read
    ///     or written
    static void write(LeadPart part, Path to, Progress progress) {
        Path file = part.file();
        try (ZipFile zip = open(file)) {
            ZipEntry entry = zip.getEntry(part.name());
            if (entry == null) {
                throw LeadFileProblem.NO_SUCH_PART.with(file, part.name(), String.join(", ", names(file)));
            }
            double size = entry.getSize();
            try (InputStream in = zip.getInputStream(entry)) {
                new Unpacking(file, entry.getCompressedSize(), written -> Math.min(1, written / size), progress)
                        .write(in, to);
            }
        } catch (IOException failure) {
            throw Unpacking.problem(file, failure);
        }
    }
}
