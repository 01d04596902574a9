/// The step in which models are compared: which finds most buyers, whether it is really better, what its mistakes cost,
/// what drives it; choose one.
///
/// May use all core packages, `gui.support` and `gui.figure`; no other screen.
///
/// Decisions:
/// - **A sentence before the table, buyers before AUC**: the length of the list is the one of the whole project.
/// - **Rows stay, numbers change**: while somebody drags the end of the list, tiles, the column of buyers and the mark
///   over the chart follow; what takes a job (is it really better, who disagrees) waits until it is let go.
/// - **There is one recommendation**: the verdict speaks of it, it has the star, and it is looked at and so what the
///   primary button chooses, until the user picks another. Rejected: advice for every pair that is compared, which
///   contradicted the button.
/// - **Pins decide what stands side by side**; where nothing is pinned the six best do.
/// - **Another run's figures are shown only if both judged the same leads.** Rejected: showing them with a
///   warning, which is read once and forgotten.
/// - **Choosing trains once more, on all leads**: the models of the folds have each seen only a part.
@NullMarked
package app.hotlist.gui.compare;

import org.jspecify.annotations.NullMarked;
