package app.hotlist.workspace;

import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelCard;
import app.hotlist.model.ModelSpec;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a list of versions says of one without opening its bundle. No lead's data.
///
/// @param name of the model
/// @param metrics on leads that it had not seen
/// @param bytes size of the bundle
/// @param sha256 of the bundle, in hexadecimal
/// @param source where it came from
public record VersionFacts(
        String name,
        ModelSpec spec,
        Metrics metrics,
        Data data,
        long seed,
        Instant trainedAt,
        long bytes,
        String sha256,
        Source source) {

    /// The leads that it learnt from.
    ///
    /// @param sha256 of the file, in hexadecimal
    /// @param rows leads with an outcome
    /// @param positives how many of them bought
    public record Data(String fileName, String sha256, long rows, long positives) {

        static Data of(DataFingerprint data) {
            return new Data(data.fileName(), data.sha256(), data.rows(), data.positives());
        }
    }

    /// Where a version came from.
    ///
    /// @param importedFrom name of the bundle's file; empty for one that was trained here
    /// @param warnings open doubts of its training in sentences, such as a suspected column that it uses
    public record Source(
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> importedFrom,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> warnings) {

        public Source {
            warnings = List.copyOf(warnings);
        }

        /// Trained here.
        public static Source trained(List<String> warnings) {
            return new Source(Optional.empty(), warnings);
        }

        /// From a file of that name.
        public static Source imported(String file) {
            return new Source(Optional.of(file), List.of());
        }
    }

    /// The same of a bundle that gives leads the same chances.
    VersionFacts of(long other, String itsSha256) {
        return new VersionFacts(name, spec, metrics, data, seed, trainedAt, other, itsSha256, source);
    }

    /// Whether that is the very model, however often it was trained.
    boolean areOf(ModelCard card) {
        return areOf(card.spec(), card.seed(), card.metrics(), card.data());
    }

    private boolean areOf(ModelSpec kind, long drawn, Metrics measured, DataFingerprint leads) {
        return spec.equals(kind) && seed == drawn && metrics.equals(measured) && data.equals(Data.of(leads));
    }

    /// Whether that is the model of a run, trained on all leads.
    public boolean areOf(Experiment experiment, Run run) {
        return areOf(run.spec(), experiment.plan().seed(), run.metrics(), experiment.data());
    }
}
