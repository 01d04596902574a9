package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import java.util.Optional;

/// How one kind of model is trained and read: all that is to be written for a new kind beside its record.
interface Engine {

    /// Learns.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    Classifier train(TrainingSet set, Trial.Conditions conditions, Progress progress);

    /// Takes what was learnt from a bundle.
    ///
    /// @param width number of features that there are
    /// @throws IllegalArgumentException if the parts do not hold such a classifier
    Classifier read(BundleParts parts, int width);

    /// What keeps it from training on this computer; it can always read.
    default Optional<Problem> obstacle() {
        return Optional.empty();
    }
}
