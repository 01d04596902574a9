package app.hotlist.workspace;

import java.util.Optional;

/// What the window remembers from one day to the next.
///
/// @param dataFolder where leads were last opened
/// @param outputFolder where a list or model was last written
public record Settings(Theme theme, Optional<String> dataFolder, Optional<String> outputFolder) {

    /// How the window looks.
    public enum Theme {
        LIGHT,
        DARK
    }

    /// What holds until the user chooses otherwise.
    public static Settings defaults() {
        return new Settings(Theme.LIGHT, Optional.empty(), Optional.empty());
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, dataFolder, outputFolder);
    }

    public Settings withDataFolder(String folder) {
        return new Settings(theme, Optional.of(folder), outputFolder);
    }

    public Settings withOutputFolder(String folder) {
        return new Settings(theme, dataFolder, Optional.of(folder));
    }
}
