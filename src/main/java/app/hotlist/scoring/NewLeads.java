package app.hotlist.scoring;

import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import java.nio.file.Path;
import java.util.Optional;

/// Leads that are to be scored.
///
/// @param which of the leads of the file
/// @param activity what they did, for models that want to know
/// @param columns what the user said about their columns
/// @param parallelism lends the threads on which they are scored and their events are counted
/// @param told what the scores say beside the chance and the tier
public record NewLeads(
        LeadPart leads,
        Which which,
        Optional<ActivityFile> activity,
        ColumnChoice columns,
        Parallelism parallelism,
        Told told) {

    /// Leads whose columns are found by their names, scored by the thread that asks.
    public NewLeads(LeadPart leads, Which which, Optional<ActivityFile> activity) {
        this(leads, which, activity, ColumnChoice.NONE, Parallelism.NONE, Told.REASONS);
    }

    /// Which leads of a file get a score.
    public enum Which {
        ALL,
        /// Those whose outcome is not known: the leads that a file of past leads still has open. All, if the
        /// file has no such column.
        OPEN
    }

    /// What a score says beside the chance and the tier.
    public enum Told {
        REASONS,
        /// Nothing: much faster with many kinds of model.
        NO_REASONS
    }

    /// The same leads with what they did.
    public NewLeads with(Optional<ActivityFile> known) {
        return new NewLeads(leads, which, known, columns, parallelism, told);
    }

    /// The same leads with what the user said about their columns.
    public NewLeads with(ColumnChoice choice) {
        return new NewLeads(leads, which, activity, choice, parallelism, told);
    }

    /// The same leads, scored by these threads.
    public NewLeads with(Parallelism threads) {
        return new NewLeads(leads, which, activity, columns, threads, told);
    }

    /// The same leads, whose scores say that.
    public NewLeads with(Told other) {
        return new NewLeads(leads, which, activity, columns, parallelism, other);
    }

    /// All leads of a file, of whose activity nothing is known.
    public static NewLeads of(LeadPart leads) {
        return new NewLeads(leads, Which.ALL, Optional.empty());
    }

    /// Those of a file with one table.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, or has several
    public static NewLeads of(Path leads) {
        return of(LeadFile.of(leads).part(Optional.empty()));
    }
}
