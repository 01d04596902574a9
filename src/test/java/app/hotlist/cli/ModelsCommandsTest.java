package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.PastLeads;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models are registered, looked at, put into production and scored with, all without a window.
class ModelsCommandsTest {

    @TempDir
    private Path folder;

    /// Registers the logistic regression as v1 and the tree as v2.
    private void registerTwo() {
        register("logistic");
        register("tree");
    }

    private CommandLineRun register(String kind) {
        return train(kind, "--register", "Autumn leads", "--json");
    }

    private CommandLineRun train(String kind, String... more) {
        String[] args = {
            "train",
            PastLeads.csv(folder).toString(),
            "--target",
            "Bought",
            "--keep",
            "Source,Visits",
            "--models",
            kind,
            "--folds",
            "2"
        };
        CommandLineRun run = run(joined(args, more));
        assertEquals(0, run.code(), run::err);
        return run;
    }

    private static String[] joined(String[] args, String[] more) {
        return Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    private List<String> states() {
        return StreamSupport.stream(run("models", "--json").json().spliterator(), false)
                .map(version ->
                        version.get("id").asText() + " " + version.get("label").asText())
                .toList();
    }

    private void promote(int version) {
        CommandLineRun run = run(
                "models", "promote", "autumn-leads@v" + version, "--by", "Ada", "--anyway", "--note", "It is a test.");
        assertEquals(0, run.code(), run::err);
    }

    private CommandLineRun score(String... more) {
        String[] args = {
            "score",
            PastLeads.newCsv(folder).toString(),
            "--out",
            folder.resolve("list.jsonl").toString(),
            "--json"
        };
        return run(joined(args, more));
    }

    @Test
    void trainRegistersItsBestModelAsADraft() {
        JsonNode first = register("logistic").json();
        JsonNode second = register("tree").json();
        JsonNode again = register("tree").json();

        assertEquals("autumn-leads@v1", first.get("version").asText());
        assertTrue(first.get("out").isNull());
        assertEquals("autumn-leads@v2", second.get("version").asText());
        assertEquals(second.get("version"), again.get("version"));
        assertEquals(List.of("autumn-leads@v2 DRAFT", "autumn-leads@v1 DRAFT"), states());
        JsonNode tree = run("models", "--json").json().get(0);
        assertEquals("v2 · Decision tree", tree.get("title").asText());
        assertEquals("tree", tree.get("kind").asText());
        assertEquals(second.at("/models/0/auc/mean").asDouble(), tree.get("auc").asDouble(), 0.05);
        assertEquals(200, tree.get("rows").asInt());
        assertEquals(50, tree.get("positive").asInt());
    }

    @Test
    void aModelThatIsWrittenAndRegisteredNamesItsVersionInTheFile() {
        Path file = folder.resolve("both.leadmodel");
        CommandLineRun run = train("baseline", "--register", "Autumn leads", "--out", file.toString());

        assertTrue(run.out().endsWith("Written to " + file + ".\nRegistered as autumn-leads@v1.\n"), run.out());
        assertEquals(
                "v1",
                run("validate-model", file.toString(), "--json")
                        .json()
                        .get("version")
                        .asText());
        assertFalse(run("models", "import", file.toString(), "Spring", "--json")
                .json()
                .get("foreign")
                .asBoolean());
    }

    @Test
    void aProjectIsFoundByItsNameAndItsId() {
        try (OpenProject earlier = Workspace.open(folder.resolve("workspace"))
                        .projects()
                        .begin("Autumn leads", CommandLineRun.NOW);
                OpenProject renamed =
                        Workspace.open(folder.resolve("workspace")).projects().begin("Spring", CommandLineRun.NOW)) {
            renamed.about(about -> about.called("Fair in Hanover"));
            assertEquals("autumn-leads", earlier.about().id());
        }

        assertTrue(train("baseline", "--register", "Fair in Hanover").out().endsWith("Registered as spring@v1.\n"));
        assertTrue(train("logistic", "--register", "spring").out().endsWith("Registered as spring@v2.\n"));
        assertTrue(run("models", "show", "Fair in Hanover").out().startsWith("Fair in Hanover\n"));
    }

    @Test
    void saysThatNothingIsRegisteredYet() {
        assertTrue(run("models").out().startsWith("No model is registered yet"));
        CommandLineRun show = run("models", "show", "nobody");
        assertEquals(1, show.code());
        assertTrue(show.err().contains("No version of a model nobody"), show.err());
    }

    @Test
    void promotionNeedsAChecklistThatPassesOrANote() {
        registerTwo();
        promote(1);

        CommandLineRun refused = run("models", "promote", "autumn-leads@v2", "--by", "Ada", "--json");
        assertEquals(1, refused.code());
        assertEquals("", refused.out());
        assertEquals(3, refused.err().lines().count(), refused.err());
        assertTrue(
                refused.err().contains("Keeps its promises: What it promises and what happened differ by"),
                refused.err());
        assertTrue(refused.err().contains("--anyway --note"), refused.err());
        assertEquals(
                2,
                run("models", "promote", "autumn-leads@v2", "--by", "Ada", "--anyway")
                        .code());
        assertEquals(List.of("autumn-leads@v2 DRAFT", "autumn-leads@v1 PRODUCTION"), states());

        CommandLineRun promoted = run(
                "models",
                "promote",
                "autumn-leads@v2",
                "--by",
                "Ada",
                "--anyway",
                "--note",
                "The fair is tomorrow.",
                "--json");
        assertEquals(0, promoted.code(), promoted::err);
        assertEquals("autumn-leads@v2", promoted.json().get("id").asText());
        assertEquals(4, promoted.json().get("checklist").size());
        assertFalse(promoted.json().at("/checklist/1/passed").asBoolean());
        assertEquals(List.of("autumn-leads@v2 PRODUCTION", "autumn-leads@v1 ARCHIVED"), states());
    }

    @Test
    void aDecisionIsSigned() {
        registerTwo();

        CommandLineRun nobody = run("models", "archive", "autumn-leads@v1");

        assertEquals(1, nobody.code());
        assertTrue(nobody.err().contains("--by NAME"), nobody.err());
    }

    @Test
    void rollsBackAndShowsWhatWasInProductionWhen() {
        registerTwo();
        promote(1);
        promote(2);

        CommandLineRun back =
                run("models", "rollback", "autumn-leads", "--by", "Bob", "--note", "Promised too much.", "--json");

        assertEquals("autumn-leads@v1", back.json().get("id").asText());
        JsonNode timeline =
                run("models", "show", "autumn-leads", "--json").json().get("timeline");
        assertEquals(3, timeline.size());
        assertEquals("Bob", timeline.at("/0/by").asText());
        assertEquals("ROLLED_BACK", timeline.at("/0/act").asText());
        assertTrue(timeline.at("/0/until").isNull());
        assertEquals("autumn-leads@v2", timeline.at("/1/id").asText());
        assertEquals("2026-11-02T09:15:00Z", timeline.at("/1/until").asText());
        String words = run("models", "show", "Autumn leads").out();
        assertTrue(words.startsWith("Autumn leads\n"), words);
        assertTrue(
                words.lines()
                        .anyMatch(line -> line.matches(
                                "autumn-leads@v1 +2026-11-02 09:15 +– +Bob +rolled back +Promised too much\\.")),
                words);
    }

    @Test
    void archivesWhatIsNotInProduction() {
        registerTwo();
        promote(2);

        assertEquals(
                0, run("models", "archive", "autumn-leads@v1", "--by", "Ada").code());
        CommandLineRun refused = run("models", "archive", "autumn-leads@v2", "--by", "Ada");

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("v2 of autumn-leads is in production"), refused.err());
        assertEquals(List.of("autumn-leads@v2 PRODUCTION", "autumn-leads@v1 ARCHIVED"), states());
    }

    @Test
    void exportsAndImportsAndAnnouncesWhatComesFromElsewhere() throws IOException {
        registerTwo();
        Path file = folder.resolve("given.leadmodel");

        assertEquals(
                "autumn-leads@v2",
                run("models", "export", "autumn-leads", file.toString(), "--json")
                        .json()
                        .get("id")
                        .asText());
        CommandLineRun here = run("models", "import", file.toString(), "Spring");
        assertEquals("Registered as spring@v1.\n", here.out());

        CommandLineRun elsewhere =
                CommandLineRun.of(folder.resolve("another"), "models", "import", file.toString(), "Spring");
        assertTrue(elsewhere.out().startsWith("This model was made on another computer."), elsewhere.out());
        assertTrue(elsewhere.out().endsWith("Registered as spring@v1.\n"), elsewhere.out());

        run("models", "export", "autumn-leads@v1", file.toString());
        assertEquals(
                "v1",
                run("validate-model", file.toString(), "--json")
                        .json()
                        .get("version")
                        .asText());
        Files.writeString(file, "no model");
        assertEquals(1, run("models", "import", file.toString(), "Spring").code());
        assertEquals(3, run("models", "--json").json().size());
    }

    @Test
    void scoresWithTheVersionInProductionAndEveryListNamesIt() throws IOException {
        registerTwo();

        JsonNode draft = score("--model", "autumn-leads").json();
        assertEquals("v2 · Decision tree", draft.get("model").asText());
        assertTrue(draft.get("remarks").toString().contains("Nothing of autumn-leads is in production"));

        promote(1);
        JsonNode production = score().json(); // the only model there is
        assertEquals("v1 · Logistic regression", production.get("model").asText());
        assertFalse(production.get("remarks").toString().contains("in production"));
        assertTrue(Files.readString(folder.resolve("list.jsonl")).contains("\"model\":\"v1 · Logistic regression\""));
        assertEquals(
                "v2 · Decision tree",
                score("--model", "autumn-leads@v2").json().get("model").asText());
    }

    @Test
    void scoresTheSameByNameAndByFile() throws IOException {
        registerTwo();
        Path file = folder.resolve("given.leadmodel");
        run("models", "export", "autumn-leads@v1", file.toString());
        score("--model", "autumn-leads@v1");
        byte[] byName = Files.readAllBytes(folder.resolve("list.jsonl"));

        score("--model", file.toString());

        assertArrayEquals(byName, Files.readAllBytes(folder.resolve("list.jsonl")));
    }

    @Test
    void asksWhichModelWhereThatIsNotClear() {
        CommandLineRun none = score();
        assertEquals(1, none.code());
        assertTrue(none.err().contains("Registered are: –."), none.err());

        registerTwo();
        train("baseline", "--register", "Spring");
        CommandLineRun several = score();
        assertEquals(1, several.code());
        assertTrue(several.err().contains("Registered are: autumn-leads, spring."), several.err());

        CommandLineRun unknown = score("--model", "autumn-leads@v9");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("Its versions are: v2, v1."), unknown.err());

        run("models", "archive", "autumn-leads@v1", "--by", "Ada");
        run("models", "archive", "autumn-leads@v2", "--by", "Ada");
        CommandLineRun unused = score("--model", "autumn-leads");
        assertEquals(1, unused.code());
        assertTrue(unused.err().contains("autumn-leads@vN"), unused.err());
    }
}
