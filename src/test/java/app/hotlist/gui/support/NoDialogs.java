package app.hotlist.gui.support;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Answers the file dialogs, which no robot can reach: with the files it was told, else as if the user had changed
/// their mind.
public final class NoDialogs implements FileDialogs {

    private Optional<Path> leads = Optional.empty();
    private Optional<Path> recipe = Optional.empty();
    private Optional<Path> scores = Optional.empty();
    private Optional<Path> report = Optional.empty();
    private Optional<Path> rows = Optional.empty();
    private Optional<Path> experiment = Optional.empty();

    /// Opens that file of leads.
    public NoDialogs openingLeads(Path file) {
        leads = Optional.of(file);
        return this;
    }

    /// Reads recipes from that file and writes them there.
    public NoDialogs exchangingRecipes(Path file) {
        recipe = Optional.of(file);
        return this;
    }

    /// Opens that experiment.
    public NoDialogs openingExperiment(Path file) {
        experiment = Optional.of(file);
        return this;
    }

    /// Writes rows that need a look into that file.
    public NoDialogs savingRows(Path file) {
        rows = Optional.of(file);
        return this;
    }

    /// Writes reports into that file.
    public NoDialogs savingReport(Path file) {
        report = Optional.of(file);
        return this;
    }

    /// Writes scores into that file.
    public NoDialogs savingScores(Path file) {
        scores = Optional.of(file);
        return this;
    }

    @Override
    public Optional<Path> openLeads(Window owner) {
        return leads;
    }

    @Override
    public Optional<Path> openModel(Window owner) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openRecipe(Window owner) {
        return recipe;
    }

    @Override
    public Optional<Path> saveRecipe(Window owner, String proposed) {
        return recipe;
    }

    @Override
    public Optional<Path> saveModel(Window owner, String proposed) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveScores(Window owner, String proposed) {
        return scores;
    }

    @Override
    public Optional<Path> saveRows(Window owner, String proposed) {
        return rows;
    }

    @Override
    public Optional<Path> saveReport(Window owner, String proposed) {
        return report;
    }

    @Override
    public Optional<Path> openOnnx(Window owner) {
        return experiment;
    }

    @Override
    public Optional<Path> openExperiment(Window owner) {
        return experiment;
    }

    @Override
    public Optional<Path> saveExperiment(Window owner, String proposed) {
        return report;
    }

    @Override
    public void show(Path file) {}

    @Override
    public void showFolder(Path file) {}
}
