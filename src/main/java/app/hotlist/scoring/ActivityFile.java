package app.hotlist.scoring;

import app.hotlist.table.LeadPart;
import java.time.LocalDate;
import java.util.Optional;

/// The log with the activity of leads that are to be scored.
///
/// @param asOf up to which day events count, where the model looks back from a fixed day; else that day itself
public record ActivityFile(LeadPart events, Optional<LocalDate> asOf) {}
