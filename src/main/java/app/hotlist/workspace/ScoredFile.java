package app.hotlist.workspace;

import app.hotlist.drift.DriftReport;
import app.hotlist.model.ModelCard;
import app.hotlist.model.Tier;
import app.hotlist.table.Sha256;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What is remembered of a file that was scored: counts, and no lead.
///
/// @param at when it was first scored
/// @param source the file
/// @param model what scored it
/// @param counts what came of it
/// @param drift how its leads differ from those that the model learnt from; empty where nobody knows
public record ScoredFile(
        Instant at,
        Source source,
        Model model,
        Counts counts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<DriftReport> drift) {

    /// A file that was scored.
    ///
    /// @throws app.hotlist.base.UserException if it is gone
    public static ScoredFile of(Instant at, Path file, ModelCard card, Counts counts, Optional<DriftReport> drift) {
        Source source = new Source(String.valueOf(file.getFileName()), Sha256.of(file));
        return new ScoredFile(at, source, Model.of(card), counts, drift);
    }

    /// A file of leads.
    ///
    /// @param name without its folder
    /// @param sha256 of its bytes, in hexadecimal
    public record Source(String name, String sha256) {}

    /// The model that scored.
    ///
    /// @param title what people call it
    /// @param trainedAt tells it from others with that title
    /// @param leads that it learnt from
    public record Model(String title, Instant trainedAt, long leads) {

        /// The model with that card.
        public static Model of(ModelCard card) {
            return new Model(card.title(), card.trainedAt(), card.data().rows());
        }
    }

    /// The leads of a file.
    ///
    /// @param scored leads with a chance
    /// @param notScored leads without one
    /// @param tiers how many of the scored leads are in each tier
    /// @param meanChance of the scored leads, in [0, 1]; empty without any
    public record Counts(
            long scored,
            long notScored,
            Map<Tier, Long> tiers,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Double> meanChance) {

        public Counts {
            tiers = Tier.counted(tiers);
        }

        /// The share of scored leads in a tier, in [0, 1]; 0 without any.
        public double share(Tier tier) {
            return scored == 0 ? 0 : (double) tiers.getOrDefault(tier, 0L) / scored;
        }
    }

    /// Whether the other one tells of the same leads, scored by the same model.
    public boolean isAgain(ScoredFile other) {
        return source.sha256().equals(other.source.sha256())
                && model.trainedAt().equals(other.model.trainedAt())
                && counts.scored() + counts.notScored() == other.counts.scored() + other.counts.notScored();
    }

    ScoredFile at(Instant first) {
        return new ScoredFile(first, source, model, counts, drift);
    }
}
