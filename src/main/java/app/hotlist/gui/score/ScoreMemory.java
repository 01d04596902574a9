package app.hotlist.gui.score;

import app.hotlist.scoring.ColumnMemory;
import app.hotlist.scoring.ExportMemory;
import java.nio.file.Path;

/// What the Score screen remembers from one list to the next.
///
/// @param exports what was chosen for exports
/// @param columns which columns of files were meant
public record ScoreMemory(ExportMemory exports, ColumnMemory columns) {

    /// In folders of their own.
    ///
    /// @param folder of the workspace
    public static ScoreMemory in(Path folder) {
        return new ScoreMemory(ExportMemory.in(folder), new ColumnMemory(folder.resolve("columns")));
    }
}
