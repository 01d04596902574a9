package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A desk without any project, for tests of what stands around one.
public final class NoDesk implements ProjectDesk {

    private final List<Traces> forgotten = new ArrayList<>();
    private int shownAnew;

    @Override
    public List<KeptProject> projects() {
        return List.of();
    }

    @Override
    public List<KeptProject> thrownAway() {
        return List.of();
    }

    @Override
    public Map<String, Long> spaces(Progress progress) {
        return Map.of();
    }

    @Override
    public void open(KeptProject project) {}

    @Override
    public void lookAt(KeptProject project) {}

    @Override
    public void putAway() {}

    @Override
    public void showAnew() {
        shownAnew++;
    }

    /// How often it was asked to show everything anew.
    public int shownAnew() {
        return shownAnew;
    }

    @Override
    public void forget(Traces found) {
        forgotten.add(found);
    }

    /// What it was asked to erase.
    public List<Traces> forgotten() {
        return forgotten;
    }

    @Override
    public KeptProject duplicate(KeptProject project, String name) {
        return project;
    }

    @Override
    public void rename(KeptProject project, String name) {}

    @Override
    public KeptProject throwAway(KeptProject project) {
        return project;
    }

    @Override
    public void restore(KeptProject thrownAway) {}

    @Override
    public long spaceOf(KeptProject thrownAway) {
        return 0;
    }

    @Override
    public long deleteForGood(KeptProject thrownAway) {
        return 0;
    }
}
