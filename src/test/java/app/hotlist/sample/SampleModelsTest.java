package app.hotlist.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class SampleModelsTest {

    @TempDir
    private Path folder;

    @Test
    @EnabledIfSystemProperty(
            named = "os.arch",
            matches = "amd64|x86_64",
            disabledReason = "other processors round logarithms otherwise in the last digit")
    void theBundlesInTheRepositoryAreTheBytesThatAreWrittenNow() throws IOException {
        SampleModels.write(folder);

        SortedMap<String, Path> kept = bundles(Path.of("models", "format-1"));
        SortedMap<String, Path> made = bundles(folder);
        assertEquals(kept.keySet(), made.keySet());
        List<String> different = new ArrayList<>();
        for (String name : kept.keySet()) {
            if (Files.mismatch(kept.get(name), made.get(name)) >= 0) {
                different.add(name);
            }
        }
        assertEquals(List.of(), different, "models/README.md says what to do");
    }

    private static SortedMap<String, Path> bundles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            SortedMap<String, Path> bundles = new TreeMap<>();
            files.forEach(file -> bundles.put(String.valueOf(file.getFileName()), file));
            return bundles;
        }
    }
}
