package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.base.Texts;
import app.hotlist.workspace.Settings.Language;
import app.hotlist.workspace.Settings.Numbers;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A chosen language brings its words and, unless others are chosen, its numbers. The system's come back.
class SpeechTest {

    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void speakAsABritishComputerDoes() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.UK);
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void aLanguageBringsItsWordsAndItsNumbers() {
        new Speech().use(Optional.of(Language.GERMAN), Optional.empty());

        assertEquals("Warum 1", Texts.get("scoring.column.why", 1));
        assertEquals("1.234,5", Texts.get("chart.table.number", 1234.5));
    }

    @Test
    void numbersOfAnotherPlaceLeaveTheWordsAlone() {
        new Speech().use(Optional.of(Language.ENGLISH), Optional.of(Numbers.GERMAN));

        assertEquals("Why 1", Texts.get("scoring.column.why", 1));
        assertEquals("1.234,5", Texts.get("chart.table.number", 1234.5));
    }

    @Test
    void theSystemsOwnPlaceIsKeptWhereItSpeaksThatLanguage() {
        new Speech().use(Optional.of(Language.ENGLISH), Optional.empty());

        assertEquals(Locale.UK, Locale.getDefault(Locale.Category.FORMAT));
    }

    @Test
    void goesBackToWhatTheSystemSays() {
        Speech speech = new Speech();
        speech.use(Optional.of(Language.GERMAN), Optional.of(Numbers.SWISS));

        speech.use(Optional.empty(), Optional.empty());

        assertEquals(Locale.UK, Locale.getDefault(Locale.Category.DISPLAY));
        assertEquals(Locale.UK, Locale.getDefault(Locale.Category.FORMAT));
    }
}
