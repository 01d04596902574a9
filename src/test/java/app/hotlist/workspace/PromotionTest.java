package app.hotlist.workspace;

import static app.hotlist.workspace.SmallRegistry.FINE;
import static app.hotlist.workspace.SmallRegistry.MONDAY;
import static app.hotlist.workspace.SmallRegistry.TUESDAY;
import static app.hotlist.workspace.SmallRegistry.WEDNESDAY;
import static app.hotlist.workspace.SmallRegistry.ada;
import static app.hotlist.workspace.SmallRegistry.checklist;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which version is in production, and the way back.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class PromotionTest {

    @TempDir
    private static Path leadsFolder;

    @TempDir
    private Path folder;

    private SmallRegistry small;
    private ModelRegistry registry;

    @BeforeEach
    void open() {
        small = SmallRegistry.of(folder, leadsFolder);
        registry = small.registry();
    }

    @Test
    void hasOneVersionInProductionAndArchivesTheFormer() {
        small.add(0);
        small.add(1);

        registry.promote(1, FINE, ada(MONDAY));
        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT), small.labels());

        registry.promote(2, FINE, ada(TUESDAY));
        assertEquals(List.of(Label.ARCHIVED, Label.PRODUCTION), small.labels());
        assertEquals(2, registry.look().usual().orElseThrow().number());
    }

    @Test
    void scoresWithTheLatestDraftWhileNothingIsInProduction() {
        small.add(0);
        small.add(1);
        assertEquals(2, registry.look().usual().orElseThrow().number());

        registry.label(2, Label.ARCHIVED, ada(MONDAY));
        assertEquals(1, registry.look().usual().orElseThrow().number());
    }

    @Test
    void overrulesAFailedChecklistOnlyWithANote() {
        small.add(0);
        Checklist failed = checklist(false);

        UserException failure = assertThrows(UserException.class, () -> registry.promote(1, failed, ada(MONDAY)));
        assertEquals(WorkspaceProblem.CHECKLIST_FAILED, failure.problem().kind());
        assertEquals(List.of(Label.DRAFT), small.labels());

        registry.promote(1, failed, new Signature("Ada", MONDAY, "The fair is tomorrow."));
        RegistryLine.Labelled line = registry.look().undoable().orElseThrow();
        assertEquals("The fair is tomorrow.", line.signed().note());
        assertEquals(Optional.of(failed), line.checklist());
    }

    @Test
    void rollsBackToWhatWasThereBeforeAndFurther() {
        small.add(0);
        small.add(1);
        small.add(2);
        registry.promote(1, FINE, ada(MONDAY));
        registry.promote(2, FINE, ada(MONDAY));
        registry.promote(3, FINE, ada(MONDAY));

        registry.rollBack(ada(TUESDAY));
        assertEquals(List.of(Label.ARCHIVED, Label.PRODUCTION, Label.ARCHIVED), small.labels());

        registry.rollBack(ada(TUESDAY));
        assertEquals(List.of(Label.PRODUCTION, Label.ARCHIVED, Label.ARCHIVED), small.labels());

        UserException failure = assertThrows(UserException.class, () -> registry.rollBack(ada(TUESDAY)));
        assertEquals(WorkspaceProblem.NO_PREDECESSOR, failure.problem().kind());
    }

    @Test
    void takesEveryChangeOfLabelsBackOneByOne() {
        small.add(0);
        small.add(1);
        registry.promote(1, FINE, ada(MONDAY));
        registry.promote(2, FINE, ada(MONDAY));
        registry.rollBack(ada(TUESDAY));

        registry.undo(ada(TUESDAY));
        assertEquals(List.of(Label.ARCHIVED, Label.PRODUCTION), small.labels());
        assertEquals(Optional.of(1), registry.look().predecessor());

        registry.undo(ada(TUESDAY));
        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT), small.labels());
        registry.undo(ada(TUESDAY));
        assertEquals(List.of(Label.DRAFT, Label.DRAFT), small.labels());

        UserException failure = assertThrows(UserException.class, () -> registry.undo(ada(TUESDAY)));
        assertEquals(WorkspaceProblem.NOTHING_TO_UNDO, failure.problem().kind());
    }

    @Test
    void tellsWhoWasInProductionWhen() {
        small.add(0);
        small.add(1);
        registry.promote(1, FINE, ada(MONDAY));
        registry.promote(2, FINE, ada(TUESDAY));
        registry.rollBack(new Signature("Bo", WEDNESDAY, "Complaints"));

        List<Term> terms = registry.look().terms();
        assertEquals(List.of(1, 2, 1), terms.stream().map(Term::version).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(WEDNESDAY), Optional.of(TUESDAY)),
                terms.stream().map(Term::until).toList());
        assertEquals("Complaints", terms.getFirst().began().note());
    }

    @Test
    void aClockThatWasSetBackEndsNoTermBeforeItBegan() {
        small.add(0);
        small.add(1);
        registry.promote(1, FINE, ada(WEDNESDAY));
        registry.promote(2, FINE, ada(MONDAY));

        assertEquals(Optional.of(WEDNESDAY), registry.look().terms().getLast().until());
    }
}
