package app.hotlist.gui.support;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the user for files, and shows where they are. Empty: the user changed their mind.
///
/// An interface, because no test can reach the system's own dialogs.
public interface FileDialogs {

    /// A table of leads to read.
    Optional<Path> openLeads(Window owner);

    /// A model file to read.
    Optional<Path> openModel(Window owner);

    /// A recipe to read.
    Optional<Path> openRecipe(Window owner);

    /// Where to write a recipe.
    ///
    /// @param proposed file name to begin with
    Optional<Path> saveRecipe(Window owner, String proposed);

    /// Where to write a model.
    ///
    /// @param proposed file name to begin with
    Optional<Path> saveModel(Window owner, String proposed);

    /// Where to write scored leads; the ending says in which form.
    ///
    /// @param proposed file name to begin with
    Optional<Path> saveScores(Window owner, String proposed);

    /// Where to write rows that need a look.
    ///
    /// @param proposed file name to begin with
    Optional<Path> saveRows(Window owner, String proposed);

    /// Where to write a page to be read in a browser.
    ///
    /// @param proposed file name to begin with
    Optional<Path> saveReport(Window owner, String proposed);

    /// An ONNX file to read.
    Optional<Path> openOnnx(Window owner);

    /// An experiment to read.
    Optional<Path> openExperiment(Window owner);

    /// Where to write an experiment that can be repeated.
    ///
    /// @param proposed file name to begin with
    Optional<Path> saveExperiment(Window owner, String proposed);

    /// Shows a file with the program that the system has for it.
    void show(Path file);

    /// Shows the folder of a file that was written, as the system shows folders.
    void showFolder(Path file);
}
