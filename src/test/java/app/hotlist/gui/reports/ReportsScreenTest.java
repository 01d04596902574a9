package app.hotlist.gui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Reporting;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls show() before each test
class ReportsScreenTest {

    private final Session session = new Session();
    private Look look;
    private Parent screen;

    @Start
    void show(Stage stage) throws IOException {
        Optional<Workspace> workspace = Optional.of(Workspace.open(Files.createTempDirectory("reports")));
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        Reporting reporting =
                new Reporting(session, jobs, workspace, InstantSource.fixed(Instant.parse("2026-11-02T09:15:00Z")));
        ReportsViewModel viewModel = new ReportsViewModel(session, jobs, reporting, new Notices(), workspace);
        screen = Views.load(new ReportsController(viewModel, new NoDialogs()));
        look = Screens.show(stage, screen);
    }

    @Test
    void makesThrowsAwayAndBringsBackAReport(FxRobot robot) {
        assertTrue(robot.lookup("#makeReportButton").queryButton().isDisabled());
        picture(robot, "reports-empty");
        robot.interact(this::train);
        assertFalse(robot.lookup("#nothingLabel").query().isVisible());

        robot.clickOn("Full report").clickOn("#makeReportButton");
        assertEquals(1, robot.lookup(".report-line").queryAll().size());
        picture(robot, "reports");

        robot.clickOn(".report-line .icon-button");
        assertEquals(0, robot.lookup(".report-line").queryAll().size());
        robot.clickOn("#bringReportBackButton");
        assertEquals(1, robot.lookup(".report-line").queryAll().size());
        robot.interact(() -> look.toggle());
        picture(robot, "reports-dark");
    }

    @Test
    void leadsToTheTrainingWhereThereIsNothingToReport(FxRobot robot) {
        robot.clickOn("#trainFirstButton");

        assertEquals(Place.TRAIN, session.placeProperty().get());
    }

    private void train() {
        Project project = SmallProject.ready();
        session.change("open", _ -> project);
        session.trainedProperty().set(new Trained(SmallProject.experiment(project), project));
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Screens.picture(screen, Path.of("target", "reports", name + ".png")));
    }
}
