package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.privacy.PlantedLeads;
import app.hotlist.privacy.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job where every folder and file is called as people call theirs, that for temporary files too.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class PathNamesTest {

    private static final String NAME = "Büro Köln – Leads (neu) 100 % #1 🔥";

    @TempDir
    private Path folder;

    private Path home;
    private Program program;

    @BeforeEach
    void begin() throws IOException {
        try {
            home = Files.createDirectories(folder.resolve(NAME));
        } catch (InvalidPathException | IOException _) {
            assumeTrue(false, "this system has no such names");
        }
        Path temporary = Files.createDirectories(home.resolve("temporär 🗑"));
        program = new Program(
                List.of(),
                List.of("-Djava.io.tmpdir=" + temporary),
                Map.of("HOTLIST_HOME", home.resolve("Ablage 📁").toString(), "LC_ALL", "C.UTF-8"));
    }

    @Test
    void theMainJobIsDoneWhateverFilesAreCalled() throws IOException, InterruptedException {
        Path past = home.resolve("Frühere Leads ✓.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(past))) {
            Files.copy(PlantedLeads.past(home), out);
        }
        Path fresh = Files.move(PlantedLeads.fresh(home, 0), home.resolve("Größe & Maß 😀.csv"));
        String model = home.resolve("Modell für März 🌱.leadmodel").toString();
        Path experiment = home.resolve("Versuch №1.json");

        done(
                "profile",
                past.toString(),
                "--html",
                home.resolve("Übersicht 📊.html").toString());
        done(
                "train",
                past.toString(),
                "--target",
                "Bought",
                "--models",
                "baseline,boosted,leaf-wise,bayes",
                "--folds",
                "2",
                "--save-experiment",
                experiment.toString(),
                "--out",
                model);
        done("train", "--experiment", experiment.toString(), "--out", model);
        for (String list : List.of("Liste heiß 🔥.xlsx", "Liste heiß 🔥.csv", "Liste heiß 🔥.jsonl")) {
            done(
                    "score",
                    fresh.toString(),
                    "--model",
                    model,
                    "--out",
                    home.resolve(list).toString());
            assertTrue(Files.size(home.resolve(list)) > 1_000, list);
        }
        done("profile", home.resolve("Liste heiß 🔥.xlsx").toString(), "--sheet", "All scored");
        String run = done("runs", "--json").replaceFirst("(?s).*\"id\" : \"([^\"]*)\".*", "$1");
        done("runs", "rerun", run, "--leads", past.toString());
        done("report", run, "--out", home.resolve("Bericht für Jürgen.html").toString());
    }

    @Test
    void activityIsRolledUpWhateverFilesAreCalled() throws IOException, InterruptedException {
        Path past = Files.copy(Path.of("sample-data", "past-leads.csv"), home.resolve("Frühere Leads ✓.csv"));
        Path events = Files.copy(Path.of("sample-data", "activity.csv"), home.resolve("Was sie taten 👀.csv"));
        Path out = home.resolve("Zusammengezählt Σ.csv");

        done("activity", "rollup", past.toString(), events.toString(), "--out", out.toString());

        assertEquals(Files.readAllLines(past).size(), Files.readAllLines(out).size(), 10);
    }

    /// Where the system's language has no such letters, the path cannot be found: that is said, not a stack trace.
    @Test
    void aSystemWithoutSuchLettersSaysSo() throws IOException, InterruptedException {
        Path past = PlantedLeads.past(home);

        Program.Ended ended = new Program(List.of(), List.of(), Map.of("LC_ALL", "C")).run("profile", past.toString());

        assertTrue(List.of(1, 2).contains(ended.code()), ended::said);
        assertFalse(ended.said().contains("\tat "), ended::said);
    }

    private String done(String... args) throws IOException, InterruptedException {
        Program.Ended ended = program.run(args);
        assertEquals(0, ended.code(), () -> new ArrayList<>(List.of(args)) + ": " + ended.said());
        return ended.said();
    }
}
