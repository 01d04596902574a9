package app.hotlist.recipe;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A recipe in a file of its own: JSON that says its format, to be read and written by people too.
public final class RecipeFile {

    private static final int FORMAT = 1;

    private RecipeFile() {}

    /// @param format says how the rest is to be read
    record Stored(int format, Recipe recipe) {}

    /// @param format absent in files of the first versions, which held nothing but the recipe
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(@JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Integer> format) {}

    /// Writes a recipe with all its steps, also those that are off.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void write(Path file, Recipe recipe) {
        Json.write(file, new Stored(FORMAT, recipe));
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, is of a newer format, or is no such JSON;
    ///     then the problem says in which line
    public static Recipe read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    private static Recipe read(String json, String source) {
        Optional<Integer> format = Json.read(json, Mark.class, source).format();
        if (format.isEmpty()) {
            return Json.read(json, Recipe.class, source);
        }
        if (format.get() > FORMAT) {
            throw RecipeProblem.TOO_NEW.with(format.get(), FORMAT);
        }
        return Json.read(json, Stored.class, source).recipe();
    }
}
