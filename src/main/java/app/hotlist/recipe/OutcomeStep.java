package app.hotlist.recipe;

import app.hotlist.table.Table;

/// A step that learns from how leads turned out.
///
/// What it makes of a training row must not know that row's own outcome, or a model would learn to trust it. So it
/// gives two things: what it learnt from all rows, for later ones, and the training rows themselves.
public sealed interface OutcomeStep extends Step permits TargetEncoding, TreeBins, KeepBest {

    /// Learns from training rows and their outcomes.
    ///
    /// @param train training rows only, without outcome and id; rows used to judge the model must not be among them
    /// @param bought the outcome of each row
    /// @throws app.hotlist.base.UserException if a named column is missing or of the wrong type
    Taught fit(Table train, boolean[] bought);

    /// What a step learnt, and what a model may see of the rows it learnt from.
    ///
    /// @param step for later rows
    /// @param rows the training rows, in their order, none of them treated with its own outcome
    record Taught(FittedStep step, Table rows) {}
}
