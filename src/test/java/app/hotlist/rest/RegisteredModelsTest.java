package app.hotlist.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.ProblemKind;
import app.hotlist.base.UserException;
import app.hotlist.model.ModelFile;
import app.hotlist.workspace.CheckItem;
import app.hotlist.workspace.Checklist;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.Signature;
import app.hotlist.workspace.Workspace;
import app.hotlist.workspace.WorkspaceProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which version is served, also while others are promoted.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class RegisteredModelsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Signature ADA = new Signature("Ada", MONDAY);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ModelRegistry registry;

    @BeforeEach
    void register() {
        workspace = Workspace.open(folder);
        registry = add("autumn-leads", "tree");
        add("autumn-leads", "logistic");
    }

    private ModelRegistry add(String name, String kind) {
        Path bundle = RunningService.sample(kind);
        workspace.model(name).register(ModelFile.read(bundle), RegistryEntry.imported(bundle, MONDAY));
        return workspace.models().of(name);
    }

    private void promote(int version) {
        Checklist fine = new Checklist(Stream.of(CheckItem.Kind.values())
                .map(kind -> new CheckItem(kind, true, "figure"))
                .toList());
        Workspace.open(folder).models().of(registry.id()).promote(version, fine, ADA);
    }

    private static void assertProblem(ProblemKind kind, ModelSource models, String asked) {
        UserException failure = assertThrows(
                UserException.class, () -> models.model(Optional.of(asked).filter(name -> !name.isEmpty())));
        assertEquals(kind, failure.problem().kind());
    }

    @Test
    void servesWhatIsInProductionAtTheMomentOfTheRequest() {
        try (RunningService service =
                RunningService.of(new RegisteredModels(workspace, Optional.empty()), Limits.USUAL)) {
            JsonNode draft = RunningService.json(service.score("[{\"Source\": \"Webinar\"}]"));
            promote(1);
            JsonNode promoted = RunningService.json(service.score("[{\"Source\": \"Webinar\"}]"));
            promote(2);
            JsonNode next = RunningService.json(service.score("[{\"Source\": \"Webinar\"}]"));
            registry.rollBack(ADA);
            JsonNode back = RunningService.json(service.score("[{\"Source\": \"Webinar\"}]"));

            assertEquals("autumn-leads@v2", draft.get("model").asText());
            assertEquals("autumn-leads@v1", promoted.get("model").asText());
            assertEquals(draft, next);
            assertEquals(promoted, back);
            assertNotEquals(
                    draft.get("leads").get(0).get("chance"),
                    promoted.get("leads").get(0).get("chance"));
            assertEquals(
                    1,
                    RunningService.json(service.get("/v1/model")).get("version").asInt());
        }
    }

    @Test
    void opensAVersionOnce() {
        RegisteredModels models = new RegisteredModels(workspace, Optional.empty());

        assertSame(
                models.model(Optional.empty()).model(),
                models.model(Optional.of("Autumn leads@v2")).model());
    }

    @Test
    void takesTheModelThatIsAskedFor() {
        add("spring-leads", "bayes");
        RegisteredModels models = new RegisteredModels(workspace, Optional.of("spring-leads"));

        assertEquals("spring-leads@v1", models.model(Optional.empty()).name());
        assertEquals(
                "autumn-leads@v2", models.model(Optional.of("autumn-leads")).name());
        assertEquals(
                "autumn-leads@v1", models.model(Optional.of("autumn-leads@v1")).name());
    }

    @Test
    void saysWhatIsNotThere() {
        add("spring-leads", "bayes");
        RegisteredModels models = new RegisteredModels(workspace, Optional.empty());

        assertProblem(RequestProblem.WHICH_MODEL, models, "");
        assertProblem(WorkspaceProblem.NO_SUCH_MODEL, models, "winter-leads");
        assertProblem(WorkspaceProblem.NO_SUCH_VERSION, models, "autumn-leads@v7");
        registry.label(1, Label.ARCHIVED, ADA);
        registry.label(2, Label.ARCHIVED, ADA);
        assertProblem(RequestProblem.NOTHING_IN_USE, models, "autumn-leads");
        try (RunningService service = RunningService.of(models, Limits.USUAL)) {
            assertEquals(404, service.get("/v1/model?model=winter-leads").statusCode());
            assertEquals(404, service.get("/v1/model?model=autumn-leads%40v7").statusCode());
            assertEquals(400, service.get("/v1/model").statusCode());
        }
    }

    @Test
    void keepsOnlyAFewModelsOpen() {
        RegisteredModels models = new RegisteredModels(workspace, Optional.of("autumn-leads"));
        ServedModel first = models.model(Optional.empty());
        for (String kind : new String[] {"bayes", "baseline", "svm", "blend"}) {
            add(kind + "-leads", kind);
            models.model(Optional.of(kind + "-leads"));
        }

        ServedModel again = models.model(Optional.empty());
        assertEquals(first.name(), again.name());
        assertNotSame(first.model(), again.model());
    }
}
