package app.hotlist.workspace;

import java.util.Optional;

/// What the window remembers from one day to the next.
///
/// @param dataFolder where leads were last opened
/// @param outputFolder where a list or model was last written
/// @param copies whether imported files are copied into the workspace
public record Settings(Theme theme, Optional<String> dataFolder, Optional<String> outputFolder, Copies copies) {

    /// How the window looks.
    public enum Theme {
        LIGHT,
        DARK
    }

    /// Whether the workspace holds a copy of every imported file.
    public enum Copies {
        KEEP,
        NONE
    }

    /// What holds until the user chooses otherwise.
    public static Settings defaults() {
        return new Settings(Theme.LIGHT, Optional.empty(), Optional.empty(), Copies.KEEP);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, dataFolder, outputFolder, copies);
    }

    public Settings withDataFolder(String folder) {
        return new Settings(theme, Optional.of(folder), outputFolder, copies);
    }

    public Settings withOutputFolder(String folder) {
        return new Settings(theme, dataFolder, Optional.of(folder), copies);
    }

    public Settings withCopies(Copies other) {
        return new Settings(theme, dataFolder, outputFolder, other);
    }
}
