package app.hotlist.gui.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs. Each opens in the folder where the last one was left.
public final class SystemFileDialogs implements FileDialogs {

    private final Consumer<Path> viewer;
    private Path folder = Path.of("").toAbsolutePath();

    /// @param viewer shows a file or a folder with the program that the system has for it
    public SystemFileDialogs(Consumer<Path> viewer) {
        this.viewer = viewer;
    }

    @Override
    public void show(Path file) {
        viewer.accept(file.toAbsolutePath());
    }

    @Override
    public void showFolder(Path file) {
        viewer.accept(file.toAbsolutePath().getParent());
    }

    @Override
    public Optional<Path> openLeads(Window owner) {
        return open(
                owner,
                new ExtensionFilter(
                        Strings.get("files.leads"), "*.csv", "*.tsv", "*.txt", "*.gz", "*.zip", "*.xlsx", "*.parquet"));
    }

    @Override
    public Optional<Path> openModel(Window owner) {
        return open(owner, new ExtensionFilter(Strings.get("files.model"), "*.leadmodel"));
    }

    @Override
    public Optional<Path> openRecipe(Window owner) {
        return open(owner, new ExtensionFilter(Strings.get("files.recipe"), "*.json"));
    }

    @Override
    public Optional<Path> saveRecipe(Window owner, String proposed) {
        return save(owner, proposed, new ExtensionFilter(Strings.get("files.recipe"), "*.json"));
    }

    @Override
    public Optional<Path> saveModel(Window owner, String proposed) {
        return save(owner, proposed, new ExtensionFilter(Strings.get("files.model"), "*.leadmodel"));
    }

    @Override
    public Optional<Path> saveScores(Window owner, String proposed) {
        return save(
                owner,
                proposed,
                new ExtensionFilter(Strings.get("files.spreadsheet"), "*.xlsx"),
                new ExtensionFilter(Strings.get("files.csv"), "*.csv"),
                new ExtensionFilter(Strings.get("files.jsonl"), "*.jsonl"));
    }

    @Override
    public Optional<Path> saveRows(Window owner, String proposed) {
        return save(owner, proposed, new ExtensionFilter(Strings.get("files.csv"), "*.csv"));
    }

    @Override
    public Optional<Path> saveReport(Window owner, String proposed) {
        return save(owner, proposed, new ExtensionFilter(Strings.get("files.page"), "*.html"));
    }

    @Override
    public Optional<Path> openOnnx(Window owner) {
        return open(owner, new ExtensionFilter(Strings.get("files.onnx"), "*.onnx"));
    }

    @Override
    public Optional<Path> openExperiment(Window owner) {
        return open(owner, new ExtensionFilter(Strings.get("files.experiment"), "*.json"));
    }

    @Override
    public Optional<Path> saveExperiment(Window owner, String proposed) {
        return save(owner, proposed, new ExtensionFilter(Strings.get("files.experiment"), "*.json"));
    }

    private Optional<Path> open(Window owner, ExtensionFilter kind) {
        return ask(chooser -> chooser.showOpenDialog(owner), "", kind);
    }

    private Optional<Path> save(Window owner, String proposed, ExtensionFilter... kinds) {
        return ask(chooser -> chooser.showSaveDialog(owner), proposed, kinds);
    }

    private Optional<Path> ask(
            Function<FileChooser, @Nullable File> question, String proposed, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(proposed);
        chooser.getExtensionFilters().setAll(kinds);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        Optional<Path> answer = Optional.ofNullable(question.apply(chooser)).map(File::toPath);
        answer.map(Path::getParent).ifPresent(parent -> folder = parent);
        return answer;
    }
}
