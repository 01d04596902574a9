package app.hotlist.scoring;

import java.nio.file.Files;
import java.nio.file.Path;

/// Whether another program has a file open, as far as it says so: spreadsheets put a small file beside.
///
/// Without this look the list would be written under the nose of whoever edits the former one, and their next save
/// would undo it.
public final class OpenElsewhere {

    private OpenElsewhere() {}

    /// Makes sure that no spreadsheet has the file open.
    ///
    /// @throws app.hotlist.base.UserException if one has
    static void check(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean open = Files.exists(file)
                && (Files.exists(file.resolveSibling(".~lock." + name + "#"))
                        || Files.exists(file.resolveSibling("~$" + name)));
        if (open) {
            throw ScoreProblem.OPEN_ELSEWHERE.with(
                    file.getFileName(), free(file).getFileName());
        }
    }

    /// A name beside the file that is not taken: `list (2).xlsx`.
    public static Path free(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Path other = file;
        for (int number = 2; Files.exists(other); number++) {
            other = file.resolveSibling("%s (%d)%s".formatted(stem, number, ending));
        }
        return other;
    }
}
