package app.hotlist.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.hotlist.gui.support.NoDesk;
import app.hotlist.gui.support.Speech;
import app.hotlist.workspace.Settings.Copies;
import app.hotlist.workspace.Settings.Language;
import app.hotlist.workspace.Settings.Numbers;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen holds at once and is kept; what cannot be kept does not hold.
class SettingsViewModelTest {

    @TempDir
    private Path folder;

    private final Speech speech = new Speech();
    private final NoDesk desk = new NoDesk();

    @AfterEach
    void speakAsBefore() {
        speech.use(Optional.empty(), Optional.empty());
    }

    @Test
    void aLanguageHoldsAtOnceAndIsKept() {
        SettingsViewModel viewModel = viewModel();

        viewModel.speak(Optional.of(Language.GERMAN));

        assertEquals("de", Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
        assertEquals(1, desk.shownAnew());
        assertEquals(
                Optional.of(Language.GERMAN), Workspace.open(folder).settings().language());
    }

    @Test
    void nothingIsShownAnewWhereNothingChanges() {
        viewModel().write(Optional.empty());

        assertEquals(0, desk.shownAnew());
    }

    @Test
    void remembersWhetherFilesAreCopied() {
        SettingsViewModel viewModel = viewModel();

        viewModel.copy(Copies.NONE);

        assertEquals(Copies.NONE, Workspace.open(folder).settings().copies());
    }

    @Test
    void saysWhatKeepsAChoiceFromBeingKeptAndDoesWithoutIt() throws IOException {
        SettingsViewModel viewModel = viewModel();
        Files.createDirectory(folder.resolve("settings.json"));
        Files.createFile(folder.resolve("settings.json").resolve("in-the-way"));

        viewModel.write(Optional.of(Numbers.SWISS));

        assertNotNull(viewModel.problemProperty().get());
        assertEquals(0, desk.shownAnew());
        Files.delete(folder.resolve("settings.json").resolve("in-the-way"));
        Files.delete(folder.resolve("settings.json"));
        viewModel.write(Optional.of(Numbers.SWISS));
        assertNull(viewModel.problemProperty().get());
        assertEquals(1, desk.shownAnew());
    }

    private SettingsViewModel viewModel() {
        return new SettingsViewModel(Optional.of(Workspace.open(folder)), speech, desk);
    }
}
