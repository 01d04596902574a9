package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;

/// The order of work, by how long a kind of model takes.
final class Effort {

    /// Seconds per thousand leads. Models up to this are shown first, since they are there in no time.
    private static final double QUICK = 0.06;

    private Effort() {}

    /// The place of a model in the order of work: quick ones first, then the longest, so that at the end there are
    /// small pieces to share.
    static double turn(ModelSpec spec) {
        double effort = spec.pace();
        return effort <= QUICK ? Double.NEGATIVE_INFINITY : -effort;
    }
}
