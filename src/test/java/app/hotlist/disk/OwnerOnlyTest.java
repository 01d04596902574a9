package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leads are personal data: where the file system knows owners, nobody else may open what Hotlist writes.
class OwnerOnlyTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");
    private static final Set<String> OWNERS = Set.of("rw-------", "r--------");

    @TempDir
    private Path folder;

    @Test
    void nobodyElseCanOpenAnything() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this file system does not know who owns a file");
        Path home = folder.resolve("home").resolve("workspace");
        Path out = folder.resolve("out");
        Workspace workspace = Workspace.open(home);
        new Writings(workspace, folder, out).all().values().forEach(Runnable::run);
        try (OpenProject project = workspace.projects().open("autumn")) {
            project.journal().append(List.of("{\"seed\":1}"));
        }
        workspace.projects().duplicate("autumn", "winter", NOW);
        workspace.projects().throwAway("winter");

        assertEquals("rwx------", rights(home));
        Map<String, String> files = new TreeMap<>(rightsIn(home));
        assertTrue(files.size() > 15, files::toString);
        files.putAll(rightsIn(out));
        files.values().removeAll(OWNERS);
        assertEquals(Map.of(), files);
    }

    private static Map<String, String> rightsIn(Path folder) throws IOException {
        Map<String, String> rights = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                rights.put(folder.relativize(file).toString(), rights(file));
            }
        }
        return rights;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
