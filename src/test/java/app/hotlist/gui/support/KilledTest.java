package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed in the middle of its work, again and again, and takes the same project up each time.
///
/// As often as `-Dhotlist.kills=200` says; a few times in an ordinary build.
class KilledTest {

    private static final int KILLS = Integer.getInteger("hotlist.kills", 6);
    private static final int MOST_CHANGES = 500;
    private static final long SECOND = 1000;

    @TempDir
    private Path folder;

    private final Random random = new Random(42);

    @Test
    void losesNoMoreThanTheLastSecond() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            List<Map.Entry<Long, Long>> said = new ArrayList<>();

            long killedAt = workAndKill(1 + random.nextInt(MOST_CHANGES), said);

            long safe = said.stream()
                    .filter(change -> change.getValue() <= killedAt - SECOND)
                    .mapToLong(Map.Entry::getKey)
                    .max()
                    .orElse(said.getFirst().getKey() - 1); // what was kept the last time
            long kept = checked();
            assertTrue(kept >= safe, "kept %d, but %d was older than a second".formatted(kept, safe));
        }
    }

    /// @param said is filled with the changes that the program told of, and when
    /// @return when it was killed, in milliseconds
    private long workAndKill(int changes, List<Map.Entry<Long, Long>> said) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWork.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] parts = line.split(" ", -1);
                said.add(Map.entry(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
                if (said.size() >= changes) {
                    break;
                }
            }
            long killedAt = System.currentTimeMillis();
            program.destroyForcibly();
            assertTrue(program.waitFor(1, TimeUnit.MINUTES));
            assertEquals(changes, said.size(), "the program ended by itself");
            return killedAt;
        }
    }

    /// Looks at every file, and says which change was the last to be kept.
    private long checked() throws IOException {
        Workspace workspace = Workspace.open(folder);
        Projects projects = workspace.projects();
        assertEquals(List.of(), projects.look().damaged());
        try (OpenProject project = projects.open(EndlessWork.ID)) {
            assertTrue(project.journal().damaged() <= 1, "at most the line that was being written");
            KeptHistory kept = KeptHistory.of(project);
            assertTrue(kept.lost() <= 1);
            for (String entry : project.journal().entries()) {
                Json.read(entry, HistoryLine.class, "journal");
            }
            try (Stream<Path> files = Files.list(folder.resolve("projects").resolve(EndlessWork.ID))) {
                assertEquals(
                        List.of("history.jsonl", "lock", "project.json"),
                        files.map(file -> String.valueOf(file.getFileName()))
                                .sorted()
                                .toList());
            }
            return kept.history().state().project().setup().seed();
        }
    }
}
