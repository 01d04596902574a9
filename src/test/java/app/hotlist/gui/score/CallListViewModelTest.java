package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Note;
import app.hotlist.model.Tier;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which leads are shown, and which one is selected.
class CallListViewModelTest {

    private final ScoreDesk desk;

    CallListViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void showsTheLeadsWithNewValuesOnlyAndThenAllAgain() {
        desk.list();
        desk.viewModel().callList().tierProperty().set(Tier.A);
        Note note = desk.viewModel().notes().stream()
                .filter(chip -> chip.text().contains("TikTok"))
                .findFirst()
                .orElseThrow();

        note.deed().orElseThrow().run().run();

        assertEquals(
                Set.of("L0238", "L0239"),
                Set.copyOf(desk.viewModel().callList().shown().stream()
                        .map(row -> row.lead().id())
                        .toList()));
        assertEquals(
                "Only new values of Source",
                desk.viewModel().callList().pickedProperty().get().title());
        assertEquals(
                desk.viewModel().callList().shown().getFirst(),
                desk.viewModel().callList().selectedProperty().get());
        assertNull(desk.viewModel().callList().tierProperty().get());
        assertTrue(desk.viewModel().export().hidesSome());

        desk.viewModel().callList().showOthersToo();
        assertEquals(40, desk.viewModel().callList().shown().size());
    }

    @Test
    void showsOneTierOnly() {
        desk.list();

        desk.viewModel().callList().tierProperty().set(Tier.A);

        assertFalse(desk.viewModel().callList().shown().isEmpty());
        assertTrue(desk.viewModel().callList().shown().stream()
                .allMatch(row -> row.lead().tier() == Tier.A));
    }

    @Test
    void findsLeadsByName() {
        desk.list();

        desk.viewModel().callList().wordsProperty().set("firm 217");

        assertEquals(1, desk.viewModel().callList().shown().size());
        assertEquals(
                "L0217", desk.viewModel().callList().shown().getFirst().lead().id());
    }

    @Test
    void stepsThroughTheLeadsAndStaysAtTheEnds() {
        desk.list();

        desk.viewModel().callList().previous();
        assertEquals(0, desk.viewModel().callList().selectedProperty().get().rank());
        desk.viewModel().callList().next();
        assertEquals(1, desk.viewModel().callList().selectedProperty().get().rank());
    }
}
