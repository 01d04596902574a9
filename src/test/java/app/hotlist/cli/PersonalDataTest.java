package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.privacy.Logged;
import app.hotlist.privacy.PlantedLeads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole work on the command line with leads whose personal values are marked: nothing but what is meant to hold
/// leads tells of them.
class PersonalDataTest {

    private static final Set<String> LISTS = Set.of("list.xlsx", "list.csv", "list.jsonl");

    @TempDir
    private static Path folder;

    private static final StringBuilder SAID = new StringBuilder();
    private static String logged = "";

    @BeforeAll
    static void work() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("out"));
        String past = PlantedLeads.past(in).toString();
        try (Logged log = new Logged()) {
            run("profile", past, "--html", out("profile.html"));
            run("recipe", "suggest", past, "--target", "Bought", "--out", out("recipe.json"));
            run(
                    "train",
                    past,
                    "--target",
                    "Bought",
                    "--models",
                    "baseline,logistic,tree,boosted,bayes,neighbours",
                    "--folds",
                    "3",
                    "--save-experiment",
                    out("spring.json"),
                    "--out",
                    out("spring.leadmodel"));
            String run = CommandLineRun.of(workspace(), "runs", "--json")
                    .json()
                    .at("/0/id")
                    .asText();
            run("runs");
            run("runs", "show", run);
            run("runs", "note", run, "--text", "For the board");
            run("runs", "rerun", run, "--leads", past);
            run("report", run, "--out", out("report.html"));
            run("report", run, "--one-page", "--out", out("one-page.html"));
            String fresh = PlantedLeads.fresh(in, 0).toString();
            for (String list : LISTS) {
                run("score", fresh, "--model", out("spring.leadmodel"), "--out", out(list), "--trend", out("trend"));
                fresh = PlantedLeads.fresh(in, 3).toString();
            }
            run("outcomes", out("list.xlsx"));
            refused("train", past, "--target", "Name", "--out", out("none.leadmodel"));
            refused("train", past, "--target", "Bought", "--positive", "Maybe", "--out", out("none.leadmodel"));
            refused("score", past, "--model", out("recipe.json"), "--out", out("none.csv"));
            logged = log.text();
        }
    }

    private static Path workspace() {
        return folder.resolve("workspace");
    }

    private static String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }

    private static void run(String... args) {
        CommandLineRun run = CommandLineRun.of(workspace(), args);
        assertEquals(0, run.code(), () -> String.join(" ", args) + ": " + run.err());
        SAID.append(run.out()).append(run.err());
    }

    private static void refused(String... args) {
        CommandLineRun run = CommandLineRun.of(workspace(), args);
        assertEquals(1, run.code(), () -> String.join(" ", args) + ": " + run.err());
    }

    @Test
    void isInTheCallListsAndWhatTheyAreMadeOf() throws IOException {
        for (String list : LISTS) {
            assertTrue(PlantedLeads.in(folder.resolve("out").resolve(list)).size() >= 5, list);
        }
        assertEquals(
                8, PlantedLeads.in(folder.resolve("in").resolve("past.csv")).size());
    }

    @Test
    void isNowhereInTheWorkspace() throws IOException {
        Set<String> kinds = PlantedLeads.files(workspace())
                .map(file -> file.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());

        assertTrue(kinds.containsAll(List.of("runs", "imports", "workspace.json")), kinds::toString);
        assertEquals(Map.of(), PlantedLeads.under(workspace(), _ -> true));
    }

    @Test
    void isInNoExperimentRecipeOrReportAndInAModelAsAValueItLearnsFrom() throws IOException {
        Set<String> searched = PlantedLeads.files(folder.resolve("out"))
                .filter(file -> !LISTS.contains(file))
                .collect(Collectors.toSet());

        assertTrue(searched.size() >= 6, searched::toString);
        assertEquals(
                Map.of("spring.leadmodel", List.of(PlantedLeads.LONE_TOWN)),
                PlantedLeads.under(folder.resolve("out"), searched::contains));
    }

    @Test
    void isNeitherLoggedNorSaid() {
        assertEquals(List.of(), PlantedLeads.in(logged));
        assertFalse(SAID.isEmpty());
        assertEquals(List.of(), PlantedLeads.in(SAID.toString()));
    }
}
