package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;

/// Somebody who watches models being trained. Called on the threads of the work, by one of them at a time.
public interface Onlooker {

    /// Nobody watches.
    Onlooker NOBODY = new Onlooker() {};

    /// A model has come further.
    ///
    /// @param spec as the plan has it
    /// @param share of its work, in [0, 1]
    default void advanced(ModelSpec spec, double share) {}

    /// A model is trained and judged; twice where better settings are looked for, first with those of the plan.
    ///
    /// @param spec as the plan has it; the run has other settings if they were searched for
    default void finished(ModelSpec spec, Run run) {}

    /// Settings of a model were tried in a search, its usual ones first.
    ///
    /// @param spec as the plan has it
    default void tried(ModelSpec spec, Tried settings) {}

    /// A model could not be trained; the others go on.
    default void failed(Failure failure) {}
}
