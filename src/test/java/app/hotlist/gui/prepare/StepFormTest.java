package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.recipe.Clip;
import app.hotlist.recipe.Formula;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// That every kind of step can be set on a form, and a form says what makes no sense.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method marked @Start before each test
class StepFormTest {

    private static final List<String> COLUMNS = List.of("visits", "pages");

    private final List<Step> set = new ArrayList<>();
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void showsAFormForEveryKindThatGivesTheStepBack(FxRobot robot) {
        List<Step> steps = List.of(StepKind.values()).stream()
                .map(kind -> kind.make(COLUMNS))
                .toList();

        robot.interact(() -> steps.forEach(step -> apply(form(step))));

        assertEquals(steps, set);
    }

    @Test
    void setsWhatIsTyped(FxRobot robot) {
        robot.interact(() -> {
            StepForm form = form(new Clip(COLUMNS, 0, 100));
            field(form, 0).setText("-2.5");
            apply(form);
        });

        assertEquals(List.of(new Clip(COLUMNS, -2.5, 100)), set);
    }

    @Test
    void saysAtWhichCharacterAFormulaCannotBeRead(FxRobot robot) {
        robot.interact(() -> {
            StepForm form = form(new Formula("made", "visits + 1"));
            field(form, 1).setText("visits + * 2");
            apply(form);

            Label refusal = (Label) form.getChildren().get(form.getChildren().size() - 2);
            assertTrue(refusal.isVisible());
            assertTrue(refusal.getText().contains("character 10"), refusal.getText());
        });

        assertTrue(set.isEmpty());
    }

    @Test
    void refusesWhatIsNoNumber(FxRobot robot) {
        robot.interact(() -> {
            StepForm form = form(new Clip(COLUMNS, 0, 100));
            field(form, 0).setText("many");
            apply(form);
        });

        assertTrue(set.isEmpty());
    }

    private StepForm form(Step step) {
        StepForm form = new StepForm(step, set::add);
        stage.setScene(new Scene(form));
        return form;
    }

    private static TextField field(StepForm form, int position) {
        return form.getChildren().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList()
                .get(position);
    }

    private static void apply(StepForm form) {
        ((Button) form.getChildren().getLast()).fire();
    }
}
