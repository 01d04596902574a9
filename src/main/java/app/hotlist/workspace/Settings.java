package app.hotlist.workspace;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;

/// What the window remembers from one day to the next.
///
/// @param dataFolder where leads were last opened
/// @param outputFolder where a list or model was last written
/// @param copies whether imported files are copied into the workspace
/// @param project the project that was open last
/// @param zoom how large everything is, in percent; absent like the project in settings of former versions
/// @param person who works here, as typed once; signs what is decided about models
public record Settings(
        Theme theme,
        Optional<String> dataFolder,
        Optional<String> outputFolder,
        Copies copies,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> project,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Integer> zoom,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> person) {

    /// How the window looks.
    public enum Theme {
        LIGHT,
        DARK,
        /// Black, white and strong lines.
        CONTRAST,
        /// As the system says.
        SYSTEM
    }

    /// Whether the workspace holds a copy of every imported file.
    public enum Copies {
        KEEP,
        NONE
    }

    /// What holds until the user chooses otherwise.
    public static Settings defaults() {
        return new Settings(
                Theme.SYSTEM,
                Optional.empty(),
                Optional.empty(),
                Copies.KEEP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, dataFolder, outputFolder, copies, project, zoom, person);
    }

    public Settings withDataFolder(String folder) {
        return new Settings(theme, Optional.of(folder), outputFolder, copies, project, zoom, person);
    }

    public Settings withOutputFolder(String folder) {
        return new Settings(theme, dataFolder, Optional.of(folder), copies, project, zoom, person);
    }

    public Settings withCopies(Copies other) {
        return new Settings(theme, dataFolder, outputFolder, other, project, zoom, person);
    }

    public Settings withProject(Optional<String> id) {
        return new Settings(theme, dataFolder, outputFolder, copies, id, zoom, person);
    }

    public Settings withZoom(int percent) {
        return new Settings(theme, dataFolder, outputFolder, copies, project, Optional.of(percent), person);
    }

    public Settings withPerson(String name) {
        return new Settings(theme, dataFolder, outputFolder, copies, project, zoom, Optional.of(name));
    }
}
