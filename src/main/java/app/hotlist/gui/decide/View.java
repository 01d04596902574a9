package app.hotlist.gui.decide;

import javafx.scene.Node;

/// One of the manager's questions, answered in the middle of the screen.
interface View {

    /// What shows the answer.
    Node node();

    /// Follows the list, which may be dragged; called only while it is shown, and when it comes to be shown.
    void follow();
}
