package app.hotlist.scoring;

import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import java.nio.file.Path;
import java.util.Optional;

/// Leads that are to be scored.
///
/// @param which of the leads of the file
/// @param activity what they did, for models that want to know
/// @param columns what the user said about their columns
public record NewLeads(LeadPart leads, Which which, Optional<ActivityFile> activity, ColumnChoice columns) {

    /// Leads whose columns are found by their names.
    public NewLeads(LeadPart leads, Which which, Optional<ActivityFile> activity) {
        this(leads, which, activity, ColumnChoice.NONE);
    }

    /// Which leads of a file get a score.
    public enum Which {
        ALL,
        /// Those whose outcome is not known: the leads that a file of past leads still has open. All, if the
        /// file has no such column.
        OPEN
    }

    /// The same leads with what they did.
    public NewLeads with(Optional<ActivityFile> known) {
        return new NewLeads(leads, which, known, columns);
    }

    /// The same leads with what the user said about their columns.
    public NewLeads with(ColumnChoice choice) {
        return new NewLeads(leads, which, activity, choice);
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
