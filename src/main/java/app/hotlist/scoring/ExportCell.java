package app.hotlist.scoring;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// What stands in one cell of a call list, before any file format.
sealed interface ExportCell {

    /// Nothing.
    record Blank() implements ExportCell {}

    /// A text exactly as it is.
    record Text(String text) implements ExportCell {}

    /// A whole number.
    record Whole(long value) implements ExportCell {}

    /// A number.
    record Decimal(double value) implements ExportCell {}

    /// A share in [0, 1].
    record Share(double value) implements ExportCell {}

    /// A day.
    record Day(LocalDate day) implements ExportCell {}

    /// A day and a time of day.
    record Moment(LocalDateTime moment) implements ExportCell {}

    /// The text, or nothing where it is empty.
    static ExportCell text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }
}
