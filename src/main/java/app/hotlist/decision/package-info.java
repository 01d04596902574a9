/// What a manager decides on top of a trained model, and what comes of it: where the call list ends, what the tiers
/// are, what a deal is worth, who has approved it.
///
/// May use everything up to `experiment`, and `drift`. It trains nothing and scores nothing: all its numbers are those
/// of the leads that the model had not seen.
///
/// Decisions:
/// - **A cut-off is a wish, not a number of calls**: "at least 80 % shall buy" stays true when the model
///   is another one.
/// - **It is time to train anew for a reason that can be named**: columns that moved and carry enough of the score, a
///   tier that delivered less than chance explains, or enough new outcomes. How old a model is, is none.
/// - **Money stands beside the cut-off, not in it**: what a deal is worth is said once, and the most profitable list,
///   the curve, every tile, and the order and the balance of exported lists follow.
@NullMarked
package app.hotlist.decision;

import org.jspecify.annotations.NullMarked;
