package app.hotlist.gui.start;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.AppProblem;
import app.hotlist.gui.support.FileDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;

/// The ways to bring past leads: chosen in a dialog, dropped on the window, or the sample.
public final class Opening {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "gz", "zip", "xlsx", "parquet");

    private static final String EXPERIMENT = "json";
    private static final String MODEL = "leadmodel";

    private final FileDialogs dialogs;
    private final Path sample;
    private final Ways ways;
    private final ObjectProperty<Problem> problem;

    /// @param sample the file of the sample leads
    /// @param ways what to do with a file
    /// @param problem where a failed opening is told; `null` while there is none
    public Opening(FileDialogs dialogs, Path sample, Ways ways, ObjectProperty<Problem> problem) {
        this.dialogs = dialogs;
        this.sample = sample;
        this.ways = ways;
        this.problem = problem;
    }

    /// What to do with a file.
    ///
    /// @param leads opens a file of leads
    /// @param experiment takes a saved experiment over
    /// @param model scores with a model from disk
    public record Ways(Consumer<Path> leads, Consumer<Path> experiment, Consumer<Path> model) {}

    /// Lets the user choose a file of leads.
    public Optional<Path> ask(Window owner) {
        return dialogs.openLeads(owner);
    }

    /// Lets the user choose a file and opens it.
    public void choose(Window owner) {
        ask(owner).ifPresent(this::open);
    }

    /// Opens files that are dropped anywhere on the window.
    public void takeDropsOn(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            boolean dropped = event.getDragboard().hasFiles();
            if (dropped) {
                open(event.getDragboard().getFiles().getFirst().toPath());
            }
            event.setDropCompleted(dropped);
        });
    }

    /// Opens the sample leads.
    public void openSample() {
        if (Files.isRegularFile(sample)) {
            ways.leads().accept(sample);
        } else {
            problem.set(AppProblem.NO_SAMPLE.with(sample.toAbsolutePath()).problem());
        }
    }

    /// Opens a file that was dropped on the window, or that the program was started with.
    public void open(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ENDINGS.contains(ending)) {
            ways.leads().accept(file);
        } else if (ending.equals(EXPERIMENT)) {
            ways.experiment().accept(file);
        } else if (ending.equals(MODEL)) {
            ways.model().accept(file);
        } else {
            problem.set(AppProblem.NOT_A_CSV.with(file.getFileName()).problem());
        }
    }

    /// What stopped the last opening; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
