package app.hotlist.gui.figure;

import app.hotlist.chart.ChartFile;
import app.hotlist.chart.Sheet;
import app.hotlist.gui.support.Strings;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The forms in which a chart can be saved.
enum FigureFile {
    PNG,
    SVG,
    CSV;

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the menu calls it.
    String title() {
        return switch (this) {
            case PNG -> Strings.get("figure.save-png");
            case SVG -> Strings.get("figure.save-svg");
            case CSV -> Strings.get("figure.save-csv");
        };
    }

    private String kind() {
        return switch (this) {
            case PNG -> Strings.get("figure.png");
            case SVG -> Strings.get("figure.svg");
            case CSV -> Strings.get("figure.csv");
        };
    }

    /// Asks where to; empty if the user changed their mind.
    Optional<Path> ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(Strings.get("figure.file") + "." + ending());
        chooser.getExtensionFilters().setAll(new ExtensionFilter(kind(), "*." + ending()));
        @Nullable File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath);
    }

    /// Writes the chart as it is shown.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be written
    void write(Sheet sheet, Path file) {
        switch (this) {
            case PNG -> ChartFile.png(sheet.chart(), file, sheet.width(), sheet.height());
            case SVG -> ChartFile.svg(sheet, file);
            case CSV -> ChartFile.csv(sheet.chart(), file);
        }
    }
}
