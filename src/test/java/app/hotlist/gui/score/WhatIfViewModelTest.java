package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.model.LeadForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One lead, whose values are changed.
class WhatIfViewModelTest {

    private final ScoreDesk desk;

    WhatIfViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void aChangedValueMovesTheChanceAndResetTakesItBack() {
        desk.list();
        LeadInFull lead = desk.viewModel().lead().lookedAtProperty().get();
        desk.viewModel().openWhatIf();
        WhatIfViewModel whatIf = desk.viewModel().whatIf();
        double original = lead.row().lead().chance();
        assertEquals(Stage.SINGLE, desk.viewModel().stageProperty().get());
        assertEquals(original, whatIf.verdictProperty().get().chance(), 0);
        assertEquals(0, whatIf.verdictProperty().get().difference(), 0);

        LeadForm.Field visits = field("Visits");
        assertTrue(whatIf.change(visits, "0"));
        whatIf.explain();

        assertTrue(whatIf.verdictProperty().get().difference() < 0);
        assertEquals(List.of("Visits"), whatIf.changed());
        assertEquals(lead.values().column("Visits").text(0), whatIf.was("Visits"));
        assertEquals(
                whatIf.verdictProperty().get().chance(),
                whatIf.explanationProperty().get().chance(),
                0);
        assertFalse(whatIf.change(visits, "many"), "the value stays");
        assertEquals("0", whatIf.value(visits));

        whatIf.reset();
        assertEquals(original, whatIf.verdictProperty().get().chance(), 0);
        whatIf.close();
        assertEquals(Stage.LIST, desk.viewModel().stageProperty().get());
    }

    @Test
    void aSingleLeadIsScoredFromTheFormAlone() {
        desk.viewModel().openSingle();
        assertEquals(Stage.NO_MODEL, desk.viewModel().stageProperty().get());
        desk.choose();
        desk.viewModel().openSingle();
        double blank = desk.viewModel().whatIf().verdictProperty().get().chance();

        desk.viewModel().whatIf().change(field("Source"), "Referral");
        desk.viewModel().whatIf().change(field("Visits"), "9");

        assertTrue(desk.viewModel().whatIf().verdictProperty().get().chance() > blank);
        assertEquals(
                Optional.empty(),
                desk.viewModel().whatIf().verdictProperty().get().original());
    }

    private LeadForm.Field field(String column) {
        return desk.viewModel().whatIf().fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
