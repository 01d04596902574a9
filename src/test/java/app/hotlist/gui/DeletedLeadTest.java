package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.table.Table;
import app.hotlist.workspace.Forgetting;
import app.hotlist.workspace.FormerExports;
import app.hotlist.workspace.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A lead that is deleted for good, in the window.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DeletedLeadTest {

    @TempDir
    private Path folder;

    private final StartedDesk stand = new StartedDesk();

    @Start
    void show(Stage stage) {
        stand.show(stage);
    }

    @BeforeEach
    void open(FxRobot robot) {
        stand.open(folder, robot);
    }

    /// The kept copy of the leads.
    private String kept() throws IOException {
        return Files.readString(stand.workspace().data().all().getFirst().file());
    }

    @Test
    void aLeadIsDeletedForGoodAndTheProjectGoesOnWithoutIt(FxRobot robot) throws IOException {
        stand.openPast(robot);
        stand.seed(robot, 7);

        robot.interact(() -> {
            stand.desk().session().forget(new LeadToForget("L0017", Optional.of("Id")));
            stand.work();
        });

        Table leads = stand.desk()
                .session()
                .project()
                .leads()
                .orElseThrow()
                .imported()
                .table();
        assertEquals(200, leads.rowCount());
        assertTrue(leads.column("Id").isMissing(17));
        assertEquals(7, stand.seed());
        assertFalse(kept().contains("L0017"));
        assertTrue(Files.readString(stand.past()).contains("L0017"), "the file of one's own");
    }

    @Test
    void aManagerDeletesNobody(FxRobot robot) throws IOException {
        stand.openPast(robot);

        robot.interact(() -> {
            stand.desk().session().managedProperty().set(true);
            stand.desk().session().forget(new LeadToForget("L0017", Optional.of("Id")));
            stand.work();
        });

        assertTrue(kept().contains("L0017"));
    }

    @Test
    void aDeletionThatWasInterruptedGoesOnAtTheNextStart(FxRobot robot) throws IOException {
        stand.openPast(robot);
        robot.interact(() -> stand.desk().close());
        Forgetting killed = stand.workspace().forgetting(new FormerExports(_ -> 0, _ -> {
            throw new IllegalStateException("killed");
        }));
        Traces found = killed.look(
                new Forgetting.Wanted("L0017", Optional.of("Id"), Optional.empty(), List.of()), Progress.NONE);
        assertThrows(IllegalStateException.class, () -> killed.erase(found, Instant.EPOCH, Progress.NONE));
        assertTrue(kept().contains("L0017"));

        stand.start(robot);

        assertFalse(kept().contains("L0017"));
        assertTrue(stand.desk()
                .session()
                .project()
                .leads()
                .orElseThrow()
                .imported()
                .table()
                .column("Id")
                .isMissing(17));
    }
}
