/// How good a model's chances are: pure arithmetic on outcomes and probabilities.
///
/// May use `base`. No column, no model, no file: whoever has labels and probabilities can ask.
///
/// Decisions:
/// - **One [Predictions] holds its ranking.** It is sorted once, when it is made; every measure and curve
///   is a walk along that ranking.
/// - **Leads with the same chance are one group.** Curves have a point per group, never inside one, and
///   [GainsCurve#buyersIn] counts a group that is called in part by its expectation. So no number depends
///   on the order of a file, and the baseline, where all leads tie, finds exactly what chance finds. The
///   one exception is [Metrics#liftTop10()], whose usual definition takes the order as it is.
/// - **[Money] stands here**, below what is decided and what is exported: both count with the same.
/// - **What is not defined is `NaN`**, never 0: the AUC of leads that all bought, the precision of a list
///   that nobody is on.
/// - **Curves are thinned for drawing, their areas are not.** Rejected: areas by trapezoids over the drawn
///   points, which move with the number of points.
/// - **The band of a difference is a paired bootstrap over leads.** Rejected: counting the buyers whom one
///   list alone holds, as McNemar's test does. Both lists are equally long, so a buyer more is a
///   non-buyer less, and that band came out three times too wide near the top.
///   It redraws how often each lead is there, never the ranking: 1,000 draws of 100,000 leads take a fifth of a
///   second. Rejected: Poisson counts, which draw a list of another size each time; threads, for nobody waits.
/// - **Ranking is a radix sort of the bits of the chances**: no comparison, ties in their order, the same time for
///   any chances; a million in about 20 ms, beside 10 ms for each set of four curves.
/// - **Every figure of a leaderboard has a 95 % interval by a formula** ([Interval] names each): it costs one walk.
///   Rejected: a bootstrap of each, a thousand times dearer and no closer (nineteen of twenty samples lie within, which
///   a test counts).
@NullMarked
package app.hotlist.evaluation;

import org.jspecify.annotations.NullMarked;
