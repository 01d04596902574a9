package app.hotlist.table;

import java.time.LocalDate;
import java.util.Optional;

/// The first and the last day of a date column; empty if it has no value.
public record DateSummary(Optional<LocalDate> first, Optional<LocalDate> last) implements Summary {}
