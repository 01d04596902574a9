package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.gui.figure.DrawnEffect;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.model.Reason;
import app.hotlist.scoring.Trend;
import java.nio.file.Path;
import java.util.Optional;
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

    @Test
    void aLeadWithoutANameIsCalledByItsPlace() {
        desk.choose();
        desk.viewModel()
                .source()
                .open(PastLeads.write(
                        desk.folder().resolve("ids.csv"), "Id,Source,Visits\n7f1c-aa,Fair,3\n7f1c-bb,Referral,9\n"));
        desk.run();

        LeadInFull lead = desk.viewModel().lead().lookedAtProperty().get();

        assertEquals("Lead 1 of 2", lead.title());
        assertEquals("7f1c-bb", lead.detail());
    }

    @Test
    void showsWhatAColumnDoesAndMovesTheMarkFromLeadToLead() {
        desk.list();
        EffectViewModel effect = desk.viewModel().lead().effect();
        effect.look("Visits");
        assertTrue(effect.lookingProperty().get());
        desk.run();

        DrawnEffect first = effect.foundProperty().get();
        assertEquals("What Visits does to the chance", first.title());
        assertEquals(visits(), first.mark());

        desk.viewModel()
                .callList()
                .selectedProperty()
                .set(desk.viewModel().callList().shown().getLast());
        DrawnEffect last = effect.foundProperty().get();
        assertEquals(visits(), last.mark());
        assertEquals(first.effect(), last.effect());
        assertNotEquals(first.mark(), last.mark());

        effect.close();
        assertNull(effect.foundProperty().get());
        effect.look("Visits");
        assertTrue(desk.background().isEmpty(), "a column is looked at once");
        assertEquals(last, effect.foundProperty().get());
    }

    private Optional<ColumnEffect.Mark> visits() {
        String visits = desk.viewModel()
                .lead()
                .lookedAtProperty()
                .get()
                .values()
                .column("Visits")
                .text(0);
        return Optional.of(new ColumnEffect.At(Double.parseDouble(visits)));
    }

    @Test
    void saysHowALeadMovedSinceItsLastExport() {
        ScoreMemory memory = ScoreMemory.in(desk.folder());
        ScoreViewModel viewModel = new ScoreViewModel(desk.session(), desk.jobs(), ScoreDesk.NOON, Optional.of(memory));
        desk.choose();
        desk.background().clear();
        viewModel.source().open(PastLeads.write(desk.folder().resolve("then.csv"), "Id,Source,Visits\nL1,Fair,1\n"));
        desk.run();
        assertEquals(
                new TrendViewModel.Nothing(),
                viewModel.lead().trend().knownProperty().get());
        viewModel.export().export(desk.folder().resolve("list.csv"), ExportViewModel.Scope.ALL);
        desk.run();

        viewModel
                .source()
                .open(PastLeads.write(desk.folder().resolve("now.csv"), "Id,Source,Visits\nL1,Fair,8\nL2,Fair,1\n"));
        desk.run();

        TrendViewModel.Moved moved =
                (TrendViewModel.Moved) viewModel.lead().trend().knownProperty().get();
        assertEquals(Trend.Way.UP, moved.move().trend().way());
        assertEquals(moved.move().trend().change(), moved.move().trend().lead(), "the same model");
        assertEquals(ScoreDesk.NOON.instant(), moved.move().since());
        viewModel.callList().next();
        assertEquals(
                new TrendViewModel.FirstTime(),
                viewModel.lead().trend().knownProperty().get());
    }
}
