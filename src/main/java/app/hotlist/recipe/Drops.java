package app.hotlist.recipe;

import app.hotlist.base.Texts;
import app.hotlist.table.Bin;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateSummary;
import app.hotlist.table.FindingKind;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.TableProfile;
import app.hotlist.table.TextSummary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides which columns teach nothing, or must not teach, and says why.
final class Drops {

    /// Why a column is left out; the text says it of one column or of several.
    private enum Ground {
        ID,
        LEAK,
        CONTACT,
        SAME,
        OWNER,
        VALUE,
        FREE_TEXT,
        BLANK
    }

    /// Above this share of blanks a column must show that its few values mean something.
    private static final double ALMOST_EMPTY = 0.95;

    /// How many standard errors a share of buyers must lie from that of all leads to mean something.
    private static final double TELLING = 3;

    private final TableProfile profile;
    private final Map<Ground, List<String>> dropped = new EnumMap<>(Ground.class);

    private Drops(TableProfile profile) {
        this.profile = profile;
    }

    static Drops of(TableProfile profile, Recipe without, Set<String> leaks) {
        Drops drops = new Drops(profile);
        for (ColumnProfile column : profile.columns()) {
            if (!without.setApart().contains(column.name())) {
                drops.ground(column, leaks)
                        .ifPresent(ground -> drops.dropped
                                .computeIfAbsent(ground, _ -> new ArrayList<>())
                                .add(column.name()));
            }
        }
        return drops;
    }

    List<String> columns() {
        return dropped.values().stream().flatMap(List::stream).toList();
    }

    /// One sentence per ground.
    String reason() {
        return String.join(
                " ",
                dropped.entrySet().stream()
                        .map(entry -> Texts.get(
                                "recipe.drop."
                                        + entry.getKey()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                Names.shortened(entry.getValue()),
                                entry.getValue().size()))
                        .toList());
    }

    private Optional<Ground> ground(ColumnProfile column, Set<String> leaks) {
        if (leaks.contains(column.name())) {
            return Optional.of(Ground.LEAK);
        }
        boolean same = Stream.of(FindingKind.EMPTY, FindingKind.CONSTANT, FindingKind.NEARLY_CONSTANT)
                .anyMatch(column::has);
        if (same) {
            return Optional.of(Ground.SAME);
        }
        return switch (column.role()) {
            case ID -> Optional.of(Ground.ID);
            case CONTACT -> Optional.of(Ground.CONTACT);
            case OWNER -> Optional.of(Ground.OWNER);
            case VALUE -> Optional.of(Ground.VALUE);
            case IGNORE -> Optional.of(Ground.FREE_TEXT);
            case OUTCOME, DATE, FEATURE -> ofContent(column);
        };
    }

    private Optional<Ground> ofContent(ColumnProfile column) {
        if (column.column().type() == ColumnType.TEXT) {
            return Optional.of(Ground.FREE_TEXT);
        }
        return column.missingShare() > ALMOST_EMPTY && !isTelling(column)
                ? Optional.of(Ground.BLANK)
                : Optional.empty();
    }

    /// Whether some value, or having one at all, goes with clearly more or fewer buyers than usual.
    private boolean isTelling(ColumnProfile column) {
        LevelCount all = profile.leads();
        LevelCount blanks = column.blanks();
        Stream<LevelCount> some = switch (column.summary()) {
            case CategorySummary categories -> categories.levels().stream();
            case NumberSummary numbers -> numbers.histogram().stream().map(Drops::level);
            case DateSummary _, TextSummary _ -> Stream.empty();
        };
        LevelCount given = new LevelCount(
                "",
                all.rows() - blanks.rows(),
                all.labelled() - blanks.labelled(),
                all.positives() - blanks.positives());
        return Stream.concat(Stream.of(given), some)
                .filter(level -> level.labelled() >= GroupRareLevels.USUAL_ROWS)
                .anyMatch(level -> isTelling(level, all));
    }

    private static boolean isTelling(LevelCount level, LevelCount all) {
        double usual = all.conversion();
        double error = Math.sqrt(usual * (1 - usual) / level.labelled());
        return Math.abs(level.conversion() - usual) > TELLING * error;
    }

    private static LevelCount level(Bin bin) {
        return new LevelCount("", bin.rows(), bin.labelled(), bin.positives());
    }
}
