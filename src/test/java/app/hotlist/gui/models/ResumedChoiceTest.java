package app.hotlist.gui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Session;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Registered;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.OpenProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model that a project scores with, from one start of the program to the next.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ResumedChoiceTest {

    @TempDir
    private Path folder;

    private ShelfOfThree three;

    @BeforeEach
    void register() {
        three = new ShelfOfThree(folder);
        three.session.personProperty().set("Ada");
    }

    private void select(int number) {
        three.viewModel
                .selectedProperty()
                .set(three.shelf.viewProperty().get().version(number).orElseThrow());
    }

    private void promote(int number) {
        select(number);
        three.viewModel.noteProperty().set("To compare");
        three.viewModel.promote();
    }

    private void choose(int number) {
        select(number);
        three.viewModel.score();
    }

    /// What the project scores with when it is opened the next time.
    private String resumed() {
        three.project.close();
        Session later = new Session();
        ModelShelf shelf = new ModelShelf(
                later, three.jobs, Optional.of(three.workspace), InstantSource.fixed(ShelfOfThree.MONDAY));
        try (OpenProject again = three.workspace.projects().open("autumn-leads")) {
            shelf.belongTo(again);
            shelf.resume();
            return Optional.ofNullable(later.chosenProperty().get())
                    .map(chosen -> chosen.model().card().title())
                    .orElse("none");
        }
    }

    private boolean isKept(String file) {
        return Files.exists(three.workspace.folder().resolve("projects/autumn-leads/" + file));
    }

    @Test
    void isTheOneInProductionUnlessAnotherWasChosen() {
        assertEquals("none", resumed());

        promote(2);

        assertEquals("v2 · Decision tree", resumed());
        assertFalse(isKept("chosen.json"));
    }

    @Test
    void isTheChosenOneWhileAnotherIsInProduction() {
        promote(2);
        choose(1);

        assertEquals("v1 · Baseline", resumed());
        assertFalse(isKept("chosen.leadmodel"), "the registry has it already");
    }

    @Test
    void isTheOneThatWasPromotedAfterTheChoice() {
        choose(1);
        promote(2);

        assertEquals("v2 · Decision tree", resumed());
    }

    @Test
    void isTheOneThatWasPromotedElsewhereAfterTheChoice() {
        promote(2);
        choose(1);
        three.project.close();
        three.viewModel.noteProperty().set("note");
        select(3);
        three.shelf
                .registry()
                .orElseThrow()
                .promote(3, three.viewModel.checklistProperty().get(), three.shelf.sign("Bob", "by hand"));

        assertEquals("v3 · Logistic regression", resumed());
    }

    @Test
    void isTheChosenOneWhenItsPromotionWasTakenBack() {
        promote(2);
        three.viewModel.changes().undo();

        assertEquals("v2 · Decision tree", resumed());
    }

    @Test
    void isTheOneInProductionWhenTheChosenOneIsGone() {
        promote(2);
        choose(1);
        three.viewModel.label(Label.THROWN_AWAY);
        three.viewModel.emptyBin();

        assertEquals("v2 · Decision tree", resumed());
    }

    @Test
    void isTheOneFromAFileThatIsNoVersion() {
        LeadModel model = three.shelf.registry().orElseThrow().open(3);
        select(3);
        three.viewModel.label(Label.THROWN_AWAY);
        three.viewModel.emptyBin();
        promote(2);

        three.session.chosenProperty().set(new ChosenModel(model.as(new Registered("Elsewhere", 7)), Optional.empty()));

        assertEquals("v7 · Logistic regression", resumed());
        assertTrue(isKept("chosen.leadmodel"));
        choose(2);
        assertFalse(isKept("chosen.leadmodel"));
    }
}
