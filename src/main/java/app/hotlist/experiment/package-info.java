/// Training and comparing models on past leads.
///
/// May use `base`, `table`, `evaluation`, `check`, `recipe` and `model`.
///
/// Decisions:
/// - **Every lead is judged by a model that never saw it.** The recipe is fitted inside each fold, on its
///   training rows only, once for all models; the predictions of the judged rows are kept with their table
///   row, so that every curve, cut-off and tier can be worked out later without training again.
/// - **All folds stay prepared while the models run**, so that each finished model can be shown at once. It takes
///   memory for the features of every fold. Rejected: fold by fold, where all models finish only at the very end.
/// - **Folds are stratified by outcome and come from the seed alone**, through a named random generator:
///   the same table and seed give the same folds on every machine, whatever else is running.
/// - **The best model is the one with the highest mean ROC AUC over the folds**: it ranks best, and a call
///   list is a ranking. Rejected: accuracy, which a model that calls nobody wins on rare outcomes.
@NullMarked
package app.hotlist.experiment;

import org.jspecify.annotations.NullMarked;
