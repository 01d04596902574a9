package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.SmallProject;
import app.hotlist.model.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lead looked at.
class LeadViewModelTest {

    private final ScoreDesk desk;

    LeadViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void explainsTheSelectedLead() {
        desk.list();

        LeadInFull first = desk.viewModel().lead().lookedAtProperty().get();
        double points = first.explanation().reasons().stream()
                .mapToDouble(Reason::points)
                .sum();

        assertEquals(desk.viewModel().callList().shown().getFirst(), first.row());
        assertEquals(first.row().lead().chance(), first.explanation().average() + points, 1e-9);
        assertEquals(first.row().lead().id(), first.values().column("Id").text(0));
    }

    @Test
    void findsThePastLeadsThatALeadIsMostLike() {
        desk.openPastLeads();
        desk.list();
        assertEquals(
                new Likes.Looking(),
                desk.viewModel().lead().similar().likesProperty().get());

        desk.viewModel().callList().next();
        desk.run();

        Likes.Found found =
                (Likes.Found) desk.viewModel().lead().similar().likesProperty().get();
        assertEquals(10, found.leads().size());
        assertTrue(found.buyers() > 5, "like a hot lead");
        assertTrue(found.leads().getFirst().title().startsWith("Firm "));

        desk.viewModel()
                .callList()
                .selectedProperty()
                .set(desk.viewModel().callList().shown().getLast());

        assertEquals(
                0,
                ((Likes.Found) desk.viewModel().lead().similar().likesProperty().get()).buyers());
        assertTrue(desk.background().isEmpty(), "past leads are looked through once");
    }

    @Test
    void saysThatThePastLeadsOfAnotherProjectDoNotFit() {
        desk.session().change("open", project -> project.withLeads(SmallProject.leads()));
        desk.list();
        desk.run();

        Likes.Unfit unfit =
                (Likes.Unfit) desk.viewModel().lead().similar().likesProperty().get();
        assertFalse(unfit.why().isEmpty());
    }
}
