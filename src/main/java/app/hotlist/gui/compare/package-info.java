/// Step 4: which model finds most buyers, what its mistakes cost, what drives it; choose one.
///
/// May use all core packages, `gui.support` and `gui.figure`; no other screen.
///
/// Decisions:
/// - **A sentence before the table, buyers before AUC**: the length of the list is the user's, everything follows it.
/// - **Choosing trains once more, on all leads**: the models of the folds have each seen only a part.
@NullMarked
package app.hotlist.gui.compare;

import org.jspecify.annotations.NullMarked;
