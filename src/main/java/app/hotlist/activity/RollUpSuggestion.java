package app.hotlist.activity;

import app.hotlist.activity.Figure.Measure;
import app.hotlist.activity.Figure.Timing;
import app.hotlist.base.Texts;
import app.hotlist.check.CreatedOn;
import app.hotlist.table.ColumnType;
import app.hotlist.table.HeaderWords;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A roll-up that fits a log and the leads, by what is in their columns.
///
/// @param share which part of the keys at the beginning of the log belongs to leads, in [0, 1]
public record RollUpSuggestion(RollUp rollUp, double share) {

    private static final int MOST_TYPES = 8;
    private static final int MOST_LEVELS = 50;
    private static final int MOST_NUMBERS = 3;
    private static final int MOST_DIFFERENT = 2;

    private static final Set<String> TYPE_NAMES = Set.of(
            "event", "type", "action", "activity", "kind", "verb", "name", "typ", "ereignis", "aktion", "channel");
    private static final Set<String> NO_QUANTITY =
            Set.of("id", "uuid", "key", "no", "nr", "number", "code", "zip", "year", "month", "day", "hour");

    /// Suggests a roll-up. Where the leads have no date, or the log no times, every event counts, and the report
    /// on what was rolled up warns of it.
    ///
    /// @throws app.hotlist.base.UserException if no column of the log has the values of one of the leads
    public static RollUpSuggestion of(Table leads, LogSample log) {
        KeyPair keys = KeyPair.find(leads, log)
                .orElseThrow(() -> ActivityProblem.NO_KEY_FOUND.with(log.log().file()));
        Optional<String> time = log.columns(ColumnType.DATE).stream().findFirst();
        Reference reference = time.flatMap(_ -> CreatedOn.in(leads))
                .<Reference>map(date -> new Reference.LeadDate(date.name()))
                .orElse(new Reference.NoDate());
        Optional<String> type = type(log, keys);
        List<Figure> figures = new ArrayList<>(List.of(new Figure.Events()));
        type.ifPresent(column -> log.levels(column).stream()
                .limit(MOST_TYPES)
                .forEach(level -> figures.add(new Figure.EventsOfType(level))));
        figures.addAll(values(log, keys, type));
        time.ifPresent(_ -> figures.addAll(times(reference)));
        return new RollUpSuggestion(
                new RollUp(
                        keys.key(),
                        keys.leadKey(),
                        time,
                        type,
                        reference,
                        Optional.empty(),
                        figures.stream().distinct().toList()),
                keys.share());
    }

    /// What is suggested, in a few sentences.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(rollUp.sentences());
        sentences.add(1, Texts.get("activity.suggestion.known", share));
        return sentences;
    }

    /// Every figure that such a roll-up of that log can have.
    public static List<Figure> offered(RollUp rollUp, LogSample log) {
        List<Figure> offered = new ArrayList<>(List.of(new Figure.Events()));
        rollUp.type()
                .ifPresent(column -> log.levels(column).stream()
                        .limit(MOST_TYPES)
                        .forEach(level -> offered.add(new Figure.EventsOfType(level))));
        for (String column : log.schema().names()) {
            boolean value = !column.equals(rollUp.key()) && !rollUp.time().equals(Optional.of(column));
            boolean number = log.columns(ColumnType.NUMBER).contains(column);
            Stream.of(Measure.values())
                    .filter(measure -> value && (number || measure == Measure.DIFFERENT))
                    .forEach(measure -> offered.add(new Figure.OfValues(column, measure)));
        }
        if (rollUp.time().isPresent()) {
            offered.addAll(times(rollUp.reference()));
            offered.add(new Figure.OfTimes(Timing.EVENTS_PER_ACTIVE_DAY));
        }
        return offered.stream().distinct().toList();
    }

    /// The column of few values whose name says so; without such a name the first one of few values.
    private static Optional<String> type(LogSample log, KeyPair keys) {
        List<String> candidates = log.columns(ColumnType.CATEGORY).stream()
                .filter(column -> !column.equals(keys.key()))
                .filter(column -> log.levels(column).size() <= MOST_LEVELS)
                .toList();
        return candidates.stream()
                .filter(column -> HeaderWords.of(column).any(TYPE_NAMES))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static List<Figure> values(LogSample log, KeyPair keys, Optional<String> type) {
        List<Figure> figures = new ArrayList<>();
        log.columns(ColumnType.NUMBER).stream()
                .filter(column -> !column.equals(keys.key()))
                .filter(column -> !HeaderWords.of(column).any(NO_QUANTITY))
                .limit(MOST_NUMBERS)
                .forEach(column -> {
                    figures.add(new Figure.OfValues(column, Measure.SUM));
                    figures.add(new Figure.OfValues(column, Measure.MOST));
                });
        log.columns(ColumnType.CATEGORY).stream()
                .filter(column -> !column.equals(keys.key()))
                .filter(column -> !type.equals(Optional.of(column)))
                .limit(MOST_DIFFERENT)
                .forEach(column -> figures.add(new Figure.OfValues(column, Measure.DIFFERENT)));
        return figures;
    }

    private static List<Figure> times(Reference reference) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure.OfTimes(Timing.DAYS_ACTIVE));
        figures.add(new Figure.OfTimes(Timing.EVENTS_PER_ACTIVE_WEEK));
        if (!(reference instanceof Reference.NoDate)) {
            figures.add(new Figure.OfTimes(Timing.DAYS_SINCE_FIRST));
            figures.add(new Figure.OfTimes(Timing.DAYS_SINCE_LAST));
        }
        return figures;
    }
}
