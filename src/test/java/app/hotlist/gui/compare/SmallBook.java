package app.hotlist.gui.compare;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.workspace.RunNotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Notes in memory, and the one answer that a test expects.
final class SmallBook implements RunBook {

    final Map<String, RunNotes> notes = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    final List<Beside> answers = new ArrayList<>();

    @Override
    public RunNotes notes(KeptRun run) {
        return notes.getOrDefault(run.id(), RunNotes.NONE);
    }

    @Override
    public void annotate(KeptRun run, RunNotes written) {
        notes.put(run.id(), written);
    }

    @Override
    public Beside judgeAgain(KeptRun older, KeptRun newer, Progress progress) {
        asked.add(older.id() + " like " + newer.id());
        return answers.removeFirst();
    }
}
