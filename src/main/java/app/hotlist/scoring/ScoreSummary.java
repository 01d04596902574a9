package app.hotlist.scoring;

import app.hotlist.model.Tier;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What came of scoring a file.
///
/// @param read leads in the file: `scored` + `notScored`
/// @param tiers leads of each tier; every tier is there
/// @param out the file that was written
/// @param hot leads in it of the tiers that count as hot
/// @param written leads in it; less than `scored` where only some were asked for
/// @param madeSafe cells that begin like a formula and were stored as plain text
public record ScoreSummary(
        long read,
        long scored,
        long notScored,
        Map<Tier, Long> tiers,
        Path out,
        long hot,
        long written,
        long madeSafe) {

    public ScoreSummary {
        if (read != scored + notScored) {
            throw new IllegalArgumentException("%d read, but %d scored and %d not".formatted(read, scored, notScored));
        }
        // In the order of the tiers, which a copy by Map.copyOf would lose.
        tiers = Collections.unmodifiableMap(new EnumMap<>(tiers));
    }
}
