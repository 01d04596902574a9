package app.hotlist.workspace;

import app.hotlist.base.ChangedTexts;
import app.hotlist.base.UserException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which files projects were made from, as their histories say.
///
/// @param folders of the projects
record ProjectHistories(List<Path> folders) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// The hashes that a project's history names, of its files of leads among others.
    ///
    /// @throws UserException if it cannot be read
    static Set<String> hashes(Path project) {
        Set<String> hashes = new HashSet<>();
        for (String entry : entries(project)) {
            HASH.matcher(entry).results().forEach(hash -> hashes.add(hash.group()));
        }
        return hashes;
    }

    private static List<String> entries(Path project) {
        try (Journal history = Journal.open(project.resolve(Projects.HISTORY))) {
            return history.entries();
        }
    }

    /// Whatever all of them name.
    ///
    /// @throws UserException as above
    Set<String> hashes() {
        Set<String> hashes = new HashSet<>();
        folders.forEach(project -> hashes.addAll(hashes(project)));
        return hashes;
    }

    /// The files that are still there of those that were opened in projects with one of these files.
    ///
    /// @param hashes of files
    /// @throws UserException as above
    Set<Path> files(Set<String> hashes) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path project : folders) {
            if (hashes(project).stream().anyMatch(hashes::contains)) {
                entries(project)
                        .forEach(
                                entry -> texts(entry).forEach(text -> file(text).ifPresent(files::add)));
            }
        }
        return files;
    }

    private static List<String> texts(String entry) {
        List<String> texts = new ArrayList<>();
        ChangedTexts.of(
                entry,
                text -> {
                    texts.add(text);
                    return text;
                },
                Projects.HISTORY);
        return texts;
    }

    /// A text may be anything; a path of another system is none here.
    private static Optional<Path> file(String text) {
        try {
            return Optional.of(Path.of(text)).filter(path -> path.isAbsolute() && Files.isRegularFile(path));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
