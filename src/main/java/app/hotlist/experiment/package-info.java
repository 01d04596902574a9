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
/// - **The best model is the one that comes nearest to the goal, which is the mean ROC AUC over the folds unless
///   the user says otherwise**: it ranks best, and a call list is a ranking. Rejected: accuracy, which a model
///   that calls nobody wins on rare outcomes.
/// - **Folds of all models run side by side, one thread each** ([Judging]): every piece has its own seed, so the
///   result depends neither on the number of threads nor on the schedule. Quick models come first,
///   then the longest.
/// - **With open suspicions all models do without the suspected columns**, and the best one is trained with them
///   too ([Twin]). The honest one is kept: what a leak gains is no gain. Rejected: keeping
///   whichever scores better.
/// - **A search judges every fold by settings that the other folds have chosen** ([Tuner]), so that the figure
///   of tuned settings is not flattered by their choice; a single division is searched in folds of
///   its own learning side.
/// - **Our own tree-structured Parzen estimator** ([ParzenProposals], a hundred lines). Of the libraries there are,
///   Arbiter stopped at a beta and brings ND4J, smile is GPL, MOEA Framework and Jenetics are evolutionary and
///   want thousands of trials where there is time for dozens; none has a model-based search that a fold
///   of leads can afford. It begins beside the usual settings, with one of them moved at a time: where it began
///   with draws from the whole range, a hundred trials found nothing better on X Education (gain .0000 of AUC,
///   five folds, five minutes; now .0010).
/// - **Shown chances are calibrated by other leads than their own** ([Runs]); how the folds do alone is said of
///   the chances as the models gave them.
@NullMarked
package app.hotlist.experiment;

import org.jspecify.annotations.NullMarked;
