package app.hotlist.gui.support;

import java.util.function.Consumer;

/// Makes a project of its document again, in the background.
public interface Rereading {

    /// For sessions that no restart has come before: every state is still at hand.
    Rereading NEVER = new Rereading() {
        @Override
        public void start(ProjectDocument wanted, Project present, Consumer<Outcome<Restored>> then) {
            throw new IllegalStateException("nothing to read from");
        }

        @Override
        public void forget() {}
    };

    /// Starts to read; what may still be under way from an earlier call is given up.
    ///
    /// @param present the project as it is now: what it shares with the wanted one need not be read again
    /// @param then called on the window's thread
    void start(ProjectDocument wanted, Project present, Consumer<Outcome<Restored>> then);

    /// Gives up what may be under way.
    void forget();
}
