package app.hotlist.gui.support;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.workspace.Journal;
import app.hotlist.workspace.OpenProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The history of a project as its journal has it.
///
/// @param lost lines that could not be read: what they said is not in the history
public record KeptHistory(History history, int lost) {

    /// So many lines of which nothing is left may a journal have.
    private static final int IDLE = 500;

    /// Reads the history of a project. A journal that is mostly made of what is long past is written anew, shorter.
    ///
    /// @throws UserException if the journal cannot be written
    public static KeptHistory of(OpenProject project) {
        Journal journal = project.journal();
        List<HistoryLine> lines = new ArrayList<>();
        for (String entry : journal.entries()) {
            line(entry, project.about().name()).ifPresent(lines::add);
        }
        int lost = journal.damaged() + journal.entries().size() - lines.size();
        History history = History.of(lines);
        List<HistoryLine> fewest = history.lines();
        if (!project.isReadOnly() && lost == 0 && lines.size() > fewest.size() + IDLE) {
            journal.replace(fewest.stream().map(Json::writeLine).toList());
            history = History.of(fewest);
        }
        return new KeptHistory(history, lost);
    }

    private static Optional<HistoryLine> line(String entry, String project) {
        try {
            return Optional.of(Json.read(entry, HistoryLine.class, project));
        } catch (UserException _) {
            return Optional.empty();
        }
    }
}
