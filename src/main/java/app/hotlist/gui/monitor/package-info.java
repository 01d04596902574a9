/// The Monitor screen: the files that were scored, whether their leads are still like those that the model learnt from,
/// what came of the lists, and whether it is time to train anew.
///
/// Decision: what is looked at here is counted when a file is scored, since then its leads are in memory; the screen
/// reads counts only, and needs neither the files nor the models.
@NullMarked
package app.hotlist.gui.monitor;

import org.jspecify.annotations.NullMarked;
