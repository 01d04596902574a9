package app.hotlist.model;

import java.util.Map;
import java.util.Optional;

/// What was learnt: from features to chances. Immutable; safe for many threads at once.
sealed interface Classifier
        permits BaselineClassifier,
                LinearClassifier,
                TreeClassifier,
                TreesClassifier,
                CalibratedClassifier,
                BayesClassifier,
                NearestClassifier,
                FactorClassifier,
                BlendClassifier,
                GivenClassifier,
                OnnxClassifier {

    /// The chance of every row, in [0, 1].
    double[] chances(SparseRows rows);

    /// The chance of every row, the same as [#chances], taken apart by column.
    Contributions contributions(SparseRows rows, SourceColumns columns);

    /// The same without leads that it remembers one by one; most kinds remember none.
    ///
    /// @param compared for each feature whether it is known of these leads: remembered leads that agree in all of
    ///     them go
    default Classifier without(SparseRows leads, boolean[] compared) {
        return this;
    }

    /// What all questions about each feature gained in training, by the engine's own measure; empty for kinds that are
    /// not made of questions.
    ///
    /// @param width number of features
    default Optional<double[]> gains(int width) {
        return Optional.empty();
    }

    /// How many leads it remembers one by one.
    default int remembered() {
        return 0;
    }

    /// The parts of a bundle that hold this classifier: name and bytes. The same for the same classifier.
    Map<String, byte[]> parts();
}
