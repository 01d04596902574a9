package app.hotlist.workspace;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.ChangedTexts;
import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts in the workspace that people wrote or that speak of values: projects with their history, runs, notes,
/// registries, what is remembered, reports.
final class KeptTexts {

    /// What stands in the place of a text that was erased.
    private static final String GONE = "•••";

    private static final String DATA = "data";
    private static final String MODELS = "models";
    private static final String ABOUT_DATA = "import.json";

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final Path workspace;
    private final Path without;
    private final List<Pattern> wanted;

    /// @param without a folder that is not looked into
    /// @param texts are found as whole words, in any case
    KeptTexts(Path workspace, Path without, List<String> texts) {
        this.workspace = workspace;
        this.without = without;
        wanted = texts.stream()
                .map(text -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /// A text with what is wanted taken out; moments stay, whatever digits they have.
    String without(String text) {
        if (MOMENT.matcher(text).matches()) {
            return text;
        }
        String other = text;
        for (Pattern pattern : wanted) {
            other = pattern.matcher(other).replaceAll(Matcher.quoteReplacement(GONE));
        }
        return other;
    }

    /// A file with wanted texts.
    ///
    /// @param count how many entries, or lines, have such a text
    private record Found(Path file, int count, Runnable replacing) {}

    /// Where wanted texts are.
    List<Trace> look() {
        return all().stream()
                .map(found -> new Trace(
                        Trace.Kind.TEXTS, workspace.relativize(found.file()).toString(), found.count()))
                .toList();
    }

    /// Takes them out. Nobody else may be writing these files.
    void erase() {
        all().forEach(found -> found.replacing().run());
    }

    private List<Found> all() {
        if (wanted.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(workspace)) {
            return files.filter(file -> !file.startsWith(without) && Files.isRegularFile(file))
                    .sorted()
                    .flatMap(file -> found(file).stream())
                    .toList();
        } catch (IOException failure) {
            throw FileProblem.reading(workspace, failure);
        }
    }

    private List<Found> found(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean leads = file.startsWith(workspace.resolve(DATA)) && !name.equals(ABOUT_DATA);
        if (leads) {
            return List.of();
        }
        try {
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "jsonl" -> inJournal(file);
                case "json" -> inJson(file);
                case "html" -> inPage(file);
                default -> List.of();
            };
        } catch (UserException _) {
            return List.of(); // no text, or no JSON: damaged
        }
    }

    private List<Found> inJournal(Path file) {
        try (Journal journal = Journal.open(file)) {
            List<String> others = new ArrayList<>();
            int count = 0;
            for (String entry : journal.entries()) {
                Optional<ChangedTexts> changed = changed(entry, file);
                count += changed.isPresent() ? 1 : 0;
                others.add(changed.map(ChangedTexts::line).orElse(entry));
            }
            return count == 0 ? List.of() : List.of(new Found(file, count, () -> replaceJournal(file, others)));
        }
    }

    /// Empty if there is nothing to change.
    private Optional<ChangedTexts> changed(String json, Path file) {
        return isWanted(json)
                ? Optional.of(ChangedTexts.of(json, this::without, file.toString()))
                        .filter(texts -> texts.count() > 0)
                : Optional.empty();
    }

    private boolean isWanted(String text) {
        return wanted.stream().anyMatch(one -> one.matcher(text).find());
    }

    private void replaceJournal(Path file, List<String> entries) {
        if (file.startsWith(workspace.resolve(MODELS))) {
            try (RegistryLock _ = RegistryLock.of(file.resolveSibling(""), file.toString())) {
                replace(file, entries);
            }
        } else {
            replace(file, entries);
        }
    }

    private static void replace(Path file, List<String> entries) {
        try (Journal journal = Journal.open(file)) {
            journal.replace(entries);
        }
    }

    private List<Found> inJson(Path file) {
        return changed(text(file), file)
                .map(texts -> List.of(new Found(file, texts.count(), () -> texts.write(file))))
                .orElse(List.of());
    }

    private List<Found> inPage(Path file) {
        String text = text(file);
        int lines = (int) text.lines().filter(this::isWanted).count();
        byte[] other = without(text).getBytes(StandardCharsets.UTF_8);
        return lines == 0
                ? List.of()
                : List.of(new Found(file, lines, () -> AtomicFile.write(file, out -> out.write(other))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }
}
