package app.hotlist.activity;

import app.hotlist.base.Texts;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.ImportReport;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;

/// The leads of two files in one table.
///
/// @param leads those of the first file, then those of the second; the last two columns are source and outcome
/// @param columns how the columns of the second file fit those of the first
/// @param second what became of the rows and cells of the second file
public record Stacked(Table leads, HeaderMatch columns, ImportReport second) {

    /// What was done, and what did not fit.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get(
                "activity.stack.added",
                second.used() + second.repaired(),
                columns.found().size()));
        if (!columns.renamed().isEmpty()) {
            sentences.add(Texts.get("activity.stack.renamed", String.join(", ", columns.renamedTitles())));
        }
        if (!columns.missing().isEmpty()) {
            sentences.add(Texts.get("activity.stack.only-first", String.join(", ", columns.missing())));
        }
        if (!columns.added().isEmpty()) {
            sentences.add(Texts.get("activity.stack.only-second", String.join(", ", columns.added())));
        }
        if (second.setAside() > 0) {
            sentences.add(Texts.get("activity.stack.set-aside", second.setAside()));
        }
        if (second.badCellCount() > 0) {
            sentences.add(Texts.get("activity.stack.bad-cells", second.badCellCount()));
        }
        return sentences;
    }
}
