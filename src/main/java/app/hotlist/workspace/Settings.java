package app.hotlist.workspace;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Locale;
import java.util.Optional;

/// What the window remembers from one day to the next. What was added later is absent in settings of former versions.
///
/// @param dataFolder where leads were last opened
/// @param outputFolder where a list or model was last written
/// @param copies whether imported files are copied into the workspace
/// @param project the project that was open last
/// @param zoom how large everything is, in percent
/// @param language what the window speaks; empty for the system's language
/// @param numbers how numbers and dates are written; empty for the language's way
/// @param person who works here, as typed once; signs what is decided about models
/// @param role for whom the window is; empty for an analyst
public record Settings(
        Theme theme,
        Optional<String> dataFolder,
        Optional<String> outputFolder,
        Copies copies,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> project,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Integer> zoom,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Language> language,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Numbers> numbers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> person,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Role> role) {

    /// For whom the window is.
    public enum Role {
        /// Brings leads, trains, chooses.
        ANALYST,
        /// Decides on the list and approves it; changes nothing else.
        MANAGER
    }

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

    /// The languages that there are texts in.
    public enum Language {
        ENGLISH("en-US"),
        GERMAN("de-DE");

        private final Locale locale;

        Language(String tag) {
            locale = Locale.forLanguageTag(tag);
        }

        /// The language where most people speak it.
        public Locale locale() {
            return locale;
        }
    }

    /// Ways to write numbers and dates that differ in their signs.
    public enum Numbers {
        /// 1,234.5
        ENGLISH("en-US"),
        /// 1.234,5
        GERMAN("de-DE"),
        /// 1 234,5
        FRENCH("fr-FR"),
        /// 1’234.5
        SWISS("de-CH");

        private final Locale locale;

        Numbers(String tag) {
            locale = Locale.forLanguageTag(tag);
        }

        /// A place where they are written so.
        public Locale locale() {
            return locale;
        }
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
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, dataFolder, outputFolder, copies, project, zoom, language, numbers, person, role);
    }

    public Settings withDataFolder(String folder) {
        return new Settings(
                theme, Optional.of(folder), outputFolder, copies, project, zoom, language, numbers, person, role);
    }

    public Settings withOutputFolder(String folder) {
        return new Settings(
                theme, dataFolder, Optional.of(folder), copies, project, zoom, language, numbers, person, role);
    }

    public Settings withCopies(Copies other) {
        return new Settings(theme, dataFolder, outputFolder, other, project, zoom, language, numbers, person, role);
    }

    public Settings withProject(Optional<String> id) {
        return new Settings(theme, dataFolder, outputFolder, copies, id, zoom, language, numbers, person, role);
    }

    public Settings withZoom(int percent) {
        return new Settings(
                theme,
                dataFolder,
                outputFolder,
                copies,
                project,
                Optional.of(percent),
                language,
                numbers,
                person,
                role);
    }

    public Settings withLanguage(Optional<Language> other) {
        return new Settings(theme, dataFolder, outputFolder, copies, project, zoom, other, numbers, person, role);
    }

    public Settings withNumbers(Optional<Numbers> other) {
        return new Settings(theme, dataFolder, outputFolder, copies, project, zoom, language, other, person, role);
    }

    public Settings withPerson(String name) {
        return new Settings(
                theme, dataFolder, outputFolder, copies, project, zoom, language, numbers, Optional.of(name), role);
    }

    public Settings withRole(Role other) {
        return new Settings(
                theme, dataFolder, outputFolder, copies, project, zoom, language, numbers, person, Optional.of(other));
    }
}
