package app.hotlist.gui.settings;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Speech;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Settings.Copies;
import app.hotlist.workspace.Settings.Language;
import app.hotlist.workspace.Settings.Numbers;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The state of the Settings screen. What is chosen holds at once, and is kept.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class SettingsViewModel {

    private final Optional<Workspace> workspace;
    private final Speech speech;
    private final ProjectDesk desk;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param workspace keeps the settings; empty if there is no place to keep anything
    public SettingsViewModel(Optional<Workspace> workspace, Speech speech, ProjectDesk desk) {
        this.workspace = workspace;
        this.speech = speech;
        this.desk = desk;
    }

    /// Speaks another language from now on; empty for the system's.
    public void speak(Optional<Language> language) {
        change(settings -> settings.withLanguage(language));
    }

    /// Writes numbers in another way from now on; empty for the language's.
    public void write(Optional<Numbers> numbers) {
        change(settings -> settings.withNumbers(numbers));
    }

    private void change(UnaryOperator<Settings> change) {
        Settings before = settings();
        Settings after = change.apply(before);
        if (!after.equals(before) && save(after)) {
            speech.use(after.language(), after.numbers());
            desk.showAnew();
        }
    }

    /// Copies imported files into the workspace from now on, or copies them no more.
    public void copy(Copies copies) {
        Settings before = settings();
        if (before.copies() != copies) {
            save(before.withCopies(copies));
        }
    }

    private boolean save(Settings settings) {
        try {
            workspace.orElseThrow().save(settings);
            problem.set(null);
            return true;
        } catch (UserException failure) {
            problem.set(failure.problem());
            return false;
        }
    }

    /// What holds now.
    public Settings settings() {
        return workspace.map(Workspace::settings).orElseGet(Settings::defaults);
    }

    /// Where everything is kept; empty if there is no place to keep anything, and nothing can be set.
    public Optional<Path> folder() {
        return workspace.map(Workspace::folder);
    }

    /// What kept the last choice from being kept; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
