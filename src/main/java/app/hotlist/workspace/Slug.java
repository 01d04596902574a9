package app.hotlist.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Names of folders, made from names that people give.
final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    /// The name in letters and digits that every file system takes.
    ///
    /// @param otherwise if nothing of the name is left
    static String of(String name, String otherwise) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.isEmpty() ? otherwise : cut;
    }

    /// A folder of that name that is not there yet; a number is put behind it if need be.
    static Path free(Path folder, String name) {
        return folder.resolve(free(List.of(folder), name));
    }

    /// A name that nothing has in any of these folders; a number is put behind it if need be.
    static String free(List<Path> folders, String name) {
        String free = name;
        for (int number = 2; isTaken(folders, free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static boolean isTaken(List<Path> folders, String name) {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)));
    }
}
