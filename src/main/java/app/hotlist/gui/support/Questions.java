package app.hotlist.gui.support;

import java.util.Optional;

/// Asks the user something that must be answered before anything else goes on.
///
/// An interface, because a test cannot wait for an answer.
public interface Questions {

    /// Asks for a name.
    ///
    /// @param proposed stands in the field
    /// @return empty if the user changed their mind or the name is blank
    Optional<String> name(String question, String proposed);

    /// What becomes of work that is under way when the window is closed.
    enum Closing {
        /// The window goes, the work goes on; the program ends with it.
        IN_BACKGROUND,
        /// The work stops, and the program ends.
        STOP,
        /// The window stays.
        STAY
    }

    /// Asks what becomes of work that is under way when the window is closed.
    ///
    /// @param work what is being done
    Closing closing(String work);

    /// Asks whether to go on.
    ///
    /// @param yes names what will be done
    default boolean sure(String question, String yes) {
        return sure(question, "", yes);
    }

    /// The same, with what there is to know before an answer.
    ///
    /// @param details lines
    boolean sure(String question, String details, String yes);
}
