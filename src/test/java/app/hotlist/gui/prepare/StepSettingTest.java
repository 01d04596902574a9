package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.recipe.Clip;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.Formula;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepSettingTest {

    private static final List<String> COLUMNS = List.of("visits", "pages");

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void makesTheSameStepOfTheSameSettings(StepKind kind) {
        Step step = kind.make(COLUMNS);
        Map<String, Object> values =
                StepSetting.of(step).stream().collect(Collectors.toMap(StepSetting::name, StepSetting::value));

        assertEquals(step, StepSetting.with(step, values));
        assertEquals(step, StepSetting.with(step, Map.of()));
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void hasALabelForEverySetting(StepKind kind) {
        for (StepSetting setting : StepSetting.of(kind.make(COLUMNS))) {
            assertFalse(setting.label().isBlank());
        }
    }

    @Test
    void saysTheSettingsInAFewWords() {
        Step fill = new FillNumber(COLUMNS, FillNumber.Filling.MEDIAN, true);

        assertEquals("the median · Say in an extra column where it was blank", StepSetting.summary(fill));
        assertEquals("0 · 100", StepSetting.summary(new Clip(COLUMNS, 0, 100)));
        assertTrue(StepSetting.summary(StepKind.YES_NO.make(COLUMNS)).matches(".*, .*, .* \\+ \\d+ · .*"));
    }

    @Test
    void changesOneSetting() {
        Step fill = new FillNumber(COLUMNS, FillNumber.Filling.MEDIAN, true);

        assertEquals(
                new FillNumber(COLUMNS, FillNumber.Filling.MEAN, true),
                StepSetting.with(fill, Map.of("filling", FillNumber.Filling.MEAN)));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThrows(
                IllegalArgumentException.class,
                () -> StepSetting.with(new Clip(COLUMNS, 0, 100), Map.of("low", 200.0)));
        assertThrows(
                UserException.class,
                () -> StepSetting.with(new Formula("made", "visits + 1"), Map.of("text", "visits + ")));
    }
}
