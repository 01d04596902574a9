package app.hotlist.workspace;

import app.hotlist.base.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Rows of a kept file that were blanked, because a person asked to be forgotten.
///
/// @param at when
/// @param rows how many
/// @param sha256 of the file since then
public record ErasedRows(Instant at, int rows, String sha256) {

    /// Says that rows were blanked after something was made from them; empty if none were.
    ///
    /// @param madeAt when it was made
    static Optional<String> since(Instant madeAt, List<ErasedRows> erased, ZoneId zone) {
        List<ErasedRows> later =
                erased.stream().filter(rows -> rows.at().isAfter(madeAt)).toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(zone)
                .format(later.getLast().at());
        int rows = later.stream().mapToInt(ErasedRows::rows).sum();
        return Optional.of(Texts.get("workspace.erased", rows, day));
    }
}
