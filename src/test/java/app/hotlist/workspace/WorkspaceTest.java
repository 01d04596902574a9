package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.workspace.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("/data/ada").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void makesAFolderAWorkspaceAndOpensItAgain() throws IOException {
        Path place = folder.resolve("new").resolve("hotlist");

        Workspace.open(place);

        assertEquals(place, Workspace.open(place).folder());
        assertEquals("{\n  \"format\" : 1\n}\n", Files.readString(place.resolve("workspace.json")));
        assertTrue(Workspace.open(place).runs().list().isEmpty());
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("hotlist"));

        UserException failure = assertThrows(UserException.class, () -> Workspace.open(file));

        assertEquals(WorkspaceProblem.NOT_A_FOLDER, failure.problem().kind());
    }

    @Test
    void refusesTheWorkspaceOfANewerVersion() throws IOException {
        Files.writeString(folder.resolve("workspace.json"), "{\"format\": 2, \"new\": true}");

        UserException failure = assertThrows(UserException.class, () -> Workspace.open(folder));

        assertEquals(WorkspaceProblem.TOO_NEW, failure.problem().kind());
        assertEquals(
                "It has format 2; this version reads up to format 1.",
                failure.problem().where());
    }

    @Test
    void liesWhereEachSystemKeepsData() {
        assertEquals(HOME.resolve(".local/share/hotlist"), Workspace.defaultFolder(Map.of(), "Linux", HOME));
        assertEquals(
                ELSEWHERE.resolve("hotlist"),
                Workspace.defaultFolder(Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), "Linux", HOME));
        assertEquals(
                HOME.resolve("Library/Application Support/Hotlist"),
                Workspace.defaultFolder(Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), "Mac OS X", HOME));
        assertEquals(
                ELSEWHERE.resolve("Hotlist"),
                Workspace.defaultFolder(Map.of("APPDATA", ELSEWHERE.toString()), "Windows 11", HOME));
        assertEquals(HOME.resolve("AppData/Roaming/Hotlist"), Workspace.defaultFolder(Map.of(), "Windows 11", HOME));
    }

    @Test
    void liesWhereTheUserWantsIt() {
        Map<String, String> environment =
                Map.of("HOTLIST_HOME", ELSEWHERE.toString(), "XDG_DATA_HOME", HOME.toString());

        assertEquals(ELSEWHERE, Workspace.defaultFolder(environment, "Linux", HOME));
        assertEquals(ELSEWHERE, Workspace.defaultFolder(environment, "Windows 11", HOME));
    }

    @Test
    void ignoresARelativePathInXdgDataHome() {
        assertEquals(
                HOME.resolve(".local/share/hotlist"),
                Workspace.defaultFolder(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME));
    }

    @Test
    void deletesWhatWasLeftUnfinishedADayAgoAndNothingElse() throws IOException {
        Workspace workspace = Workspace.open(folder);
        Instant now = Instant.parse("2026-11-02T09:15:00Z");
        Map<String, Instant> folders = Map.of(
                "data/.part-1", now.minusSeconds(86_401),
                "runs/.part-2", now.minusSeconds(86_401),
                "runs/.part-3", now.minusSeconds(60),
                "runs/20260101-000000-spring", now.minusSeconds(86_401));
        for (Map.Entry<String, Instant> made : folders.entrySet()) {
            Path path = Files.createDirectories(folder.resolve(made.getKey()));
            Files.writeString(path.resolve("leads.csv"), "id");
            Files.setLastModifiedTime(path, FileTime.from(made.getValue()));
        }

        workspace.clean(now);

        assertEquals(
                Set.of("runs/.part-3", "runs/20260101-000000-spring"),
                folders.keySet().stream()
                        .filter(path -> Files.exists(folder.resolve(path)))
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("20260101-000000-spring"),
                Folders.in(folder.resolve("runs")).stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .toList());
    }

    @Test
    void remembersSettings() {
        Settings settings = Settings.defaults()
                .withTheme(Theme.DARK)
                .withDataFolder("/leads")
                .withOutputFolder("/lists");

        Workspace.open(folder).save(settings);

        assertEquals(settings, Workspace.open(folder).settings());
    }

    @Test
    void startsWithDefaultsWhereNothingWasKept() {
        assertEquals(Settings.defaults(), Workspace.open(folder).settings());
    }

    @Test
    void startsWithDefaultsWhereTheSettingsAreDamaged() throws IOException {
        Workspace workspace = Workspace.open(folder);
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"PINK\"}");

        assertEquals(Settings.defaults(), workspace.settings());
    }
}
