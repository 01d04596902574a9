package app.hotlist.gui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Registered;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.WorkspaceProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work is done at once.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ModelsViewModelTest {

    @TempDir
    private Path folder;

    private ShelfOfThree three;
    private ModelsViewModel viewModel;

    @BeforeEach
    void register() {
        three = new ShelfOfThree(folder);
        viewModel = three.viewModel;
        viewModel.changes().personProperty().set("Ada");
    }

    private void select(int number) {
        viewModel
                .selectedProperty()
                .set(three.shelf.viewProperty().get().version(number).orElseThrow());
    }

    private List<Label> labels() {
        return viewModel.versions().reversed().stream().map(ModelVersion::label).toList();
    }

    private int scoredWith() {
        LeadModel model = three.session.chosenProperty().get().model();
        return model.card().registered().orElseThrow().version();
    }

    @Test
    void listsTheLatestFirstAndExaminesWhatIsSelected() {
        assertEquals(
                List.of("v3 · Logistic regression", "v2 · Decision tree", "v1 · Baseline"),
                viewModel.versions().stream().map(ModelVersion::title).toList());
        assertNotNull(viewModel.checklistProperty().get());
    }

    @Test
    void examinesOnArrivalWhatWasRegisteredElsewhere() {
        three.session.placeProperty().set(Place.COMPARE);
        select(1);
        assertNull(viewModel.checklistProperty().get());

        three.session.placeProperty().set(Place.MODELS);

        assertNotNull(viewModel.checklistProperty().get());
    }

    @Test
    void promotesWhatPassesAndScoresWithIt() {
        select(1);
        assertFalse(viewModel.cannotPromote().get());

        viewModel.promote();

        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT, Label.DRAFT), labels());
        assertEquals(1, scoredWith());
        assertTrue(viewModel.cannotPromote().get());
        assertNotNull(viewModel.changes().doneProperty().get());
    }

    @Test
    void wantsANoteForWhatDoesNotPass() {
        select(3);
        viewModel.promote();
        select(1);
        assertTrue(viewModel.cannotPromote().get());

        viewModel.noteProperty().set("To compare");
        assertFalse(viewModel.cannotPromote().get());
        viewModel.promote();

        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT, Label.ARCHIVED), labels());
        assertEquals("", viewModel.noteProperty().get());
        assertEquals(
                "To compare",
                three.shelf.viewProperty().get().terms().getFirst().began().note());
    }

    @Test
    void rollsBackAndUndoesThat() {
        select(1);
        viewModel.promote();
        select(3);
        viewModel.promote();

        viewModel.changes().rollBack();
        assertEquals(List.of(Label.PRODUCTION, Label.DRAFT, Label.ARCHIVED), labels());
        assertEquals(1, scoredWith());

        viewModel.changes().undo();
        assertEquals(List.of(Label.ARCHIVED, Label.DRAFT, Label.PRODUCTION), labels());
        assertEquals(3, scoredWith());
        assertNull(viewModel.changes().doneProperty().get());
    }

    @Test
    void throwsAwayBringsBackAndDeletesForGood() {
        select(2);
        viewModel.label(Label.THROWN_AWAY);
        assertEquals(2, viewModel.versions().size());

        viewModel.changes().undo();
        assertEquals(3, viewModel.versions().size());

        select(2);
        viewModel.label(Label.THROWN_AWAY);
        viewModel.emptyBin();
        assertEquals(2, three.shelf.viewProperty().get().versions().size());
        assertTrue(three.said.getLast().endsWith("bytes are free again."), three.said::toString);
    }

    @Test
    void announcesAModelFromElsewhereOnceAndImportsItAsADraft() {
        LeadModel model = three.shelf.registry().orElseThrow().open(2);
        select(2);
        viewModel.label(Label.THROWN_AWAY);
        Path file = folder.resolve("foreign.leadmodel");
        ModelFile.write(file, model.as(new Registered("Elsewhere", 7)));

        viewModel.opening().open(file);
        assertNotNull(viewModel.opening().foreignProperty().get());
        viewModel.opening().refuse();
        assertNull(viewModel.opening().foreignProperty().get());

        viewModel.opening().open(file);
        assertEquals(2, viewModel.versions().size(), "nothing is imported before the answer");
        viewModel.opening().agree();
        assertEquals(4, viewModel.versions().getFirst().number());

        viewModel.opening().open(file);
        assertNull(viewModel.opening().foreignProperty().get());
    }

    @Test
    void exportsWhatAnybodyCanOpen() {
        select(3);
        Path file = folder.resolve(viewModel.proposedFile());

        viewModel.export(file);

        assertEquals("Autumn-leads-v3.leadmodel", String.valueOf(file.getFileName()));
        assertEquals("v3 · Logistic regression", ModelFile.read(file).card().title());
        assertEquals("v3 · Logistic regression saved as Autumn-leads-v3.leadmodel.", three.said.getLast());
    }

    @Test
    void keepsNotes() {
        viewModel.annotate(viewModel.versions().getFirst(), "For the fair");

        assertEquals("For the fair", viewModel.versions().getFirst().note());
    }

    @Test
    void aVersionThatWasTamperedWithIsNotUsed() throws Exception {
        Path bundle = three.workspace.folder().resolve("models/autumn-leads/v3.leadmodel");
        Files.write(bundle, new byte[] {1, 2, 3});
        select(3);
        viewModel.score();

        assertEquals(
                WorkspaceProblem.OTHER_BUNDLE, viewModel.problemProperty().get().kind());
        assertNull(three.session.chosenProperty().get());
        assertEquals(List.of(), three.said);

        three.session.placeProperty().set(Place.SCORE);
        assertNull(viewModel.problemProperty().get(), "who comes back looks at something else");
    }

    @Test
    void saysWhichIsInProductionAndWhetherItScores() {
        select(1);
        viewModel.promote();
        assertEquals(
                "The current Production model is v1 · Baseline.",
                three.shelf.sentence().get());

        select(3);
        viewModel.score();
        assertEquals(
                "The current Production model is v1 · Baseline; you score with another one.",
                three.shelf.sentence().get());
    }

    @Test
    void changesNothingInAProjectThatMayOnlyBeLookedAt() {
        Session other = new Session();
        ModelShelf shelf = new ModelShelf(
                other, three.jobs, Optional.of(three.workspace), InstantSource.fixed(ShelfOfThree.MONDAY));

        shelf.belongTo(three.workspace.projects().lookAt("autumn-leads"));

        assertTrue(shelf.closedProperty().get());
        assertEquals(3, shelf.viewProperty().get().versions().size());
    }
}
