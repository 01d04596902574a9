package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.Traces;
import java.util.List;
import java.util.Map;

/// Where one project is put away and another one taken up. The project that is open now is closed in order before.
///
/// Every method may throw a [app.hotlist.base.UserException] about what is on the disk.
public interface ProjectDesk {

    /// All projects, the last changed first.
    List<KeptProject> projects();

    /// What lies in the bin.
    List<KeptProject> thrownAway();

    /// How many bytes each of the projects takes, by id: what deleting it for good would free. May be called on any
    /// thread.
    Map<String, Long> spaces(Progress progress);

    /// Opens a project.
    void open(KeptProject project);

    /// Opens a project to look at it, without keeping what is changed.
    void lookAt(KeptProject project);

    /// Puts the open project away, and shows the start page.
    void putAway();

    /// Shows everything anew, such as in another language; the open project goes on where it is.
    void showAnew();

    /// Takes a lead out of everything that is kept, for good. The open project is put away for that time and then goes
    /// on without the lead.
    void forget(Traces found);

    /// Copies a project with its whole history. The copy is not opened.
    KeptProject duplicate(KeptProject project, String name);

    /// Gives a project another name, the open one too.
    void rename(KeptProject project, String name);

    /// Moves a project into the bin; the open one is put away before.
    ///
    /// @return what lies in the bin now
    KeptProject throwAway(KeptProject project);

    /// Takes a project out of the bin again.
    void restore(KeptProject thrownAway);

    /// How many bytes deleting for good would free.
    long spaceOf(KeptProject thrownAway);

    /// Deletes a project in the bin for good.
    ///
    /// @return the bytes that this has freed
    long deleteForGood(KeptProject thrownAway);
}
