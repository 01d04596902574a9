package app.hotlist.activity;

import app.hotlist.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How a log of events, one per row, becomes figures about leads, one row each. A value, ready for JSON; it
/// travels with the model, so that new leads get the very same columns.
///
/// @param key the column of the events that says whose they are
/// @param leadKey the column of the leads that names them in the same way; both are compared as texts without
///     blanks around them
/// @param time the column of the events that says when they happened; empty for a log without times, which
///     allows no reference, no window and no figures of times
/// @param type the column of the events that says what happened
/// @param reference up to when events count
/// @param window how long before the reference events count; empty for ever
/// @param figures at least one, none twice
public record RollUp(
        String key,
        String leadKey,
        Optional<String> time,
        Optional<String> type,
        Reference reference,
        Optional<Window> window,
        List<Figure> figures) {

    public RollUp {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || new HashSet<>(figures).size() < figures.size()) {
            throw new IllegalArgumentException("figures: " + figures);
        }
        boolean dated = !(reference instanceof Reference.NoDate);
        if (time.isEmpty() && dated) {
            throw new IllegalArgumentException("a reference, but no times to compare with it");
        }
        if (window.isPresent() && !dated) {
            throw new IllegalArgumentException("a window without a reference");
        }
        for (Figure figure : figures) {
            check(figure, time.isPresent(), dated);
            if (figure instanceof Figure.OfValues(String column, var _)
                    && (column.equals(key) || time.equals(Optional.of(column)))) {
                throw new IllegalArgumentException("keys and times are no values: " + column);
            }
        }
        if (type.isEmpty() && figures.stream().anyMatch(Figure.EventsOfType.class::isInstance)) {
            throw new IllegalArgumentException("types to count, but no column of types");
        }
    }

    private static void check(Figure figure, boolean timed, boolean dated) {
        if (figure instanceof Figure.OfTimes(Figure.Timing timing) && (!timed || (timing.countsBack() && !dated))) {
            throw new IllegalArgumentException(timing + " without a time to count from");
        }
    }

    /// The names of the columns it makes, one for each figure in their order, all different.
    public List<String> columns() {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Figure figure : figures) {
            String name = figure.words() + when();
            String free = name;
            for (int again = 2; !taken.add(free); again++) {
                free = name + " (" + again + ")";
            }
            names.add(free);
        }
        return names;
    }

    /// A fixed date is no part of a name: the same model may look back from a later one.
    private String when() {
        return switch (reference) {
            case Reference.LeadDate(String column) ->
                window.map(span -> " in " + span.words()).orElse("") + " before " + column;
            case Reference.FixedDate _ ->
                window.map(span -> " in last " + span.words()).orElse("");
            case Reference.NoDate() -> "";
        };
    }

    /// The columns it needs of the events, each once.
    public List<String> eventColumns() {
        return LogNeeds.of(this).columns();
    }

    /// The columns it needs of the leads, each once.
    public List<String> leadColumns() {
        return switch (reference) {
            case Reference.LeadDate(String column) ->
                Stream.of(leadKey, column).distinct().toList();
            case Reference.FixedDate _, Reference.NoDate() -> List.of(leadKey);
        };
    }

    /// What it does, in a few sentences: whose events they are, up to when they count, and what is counted.
    public List<String> sentences() {
        String span = window.map(Window::words).orElse("");
        return List.of(
                Texts.get("activity.rollup.key", key, leadKey),
                switch (reference) {
                    case Reference.LeadDate(String column) ->
                        window.isPresent()
                                ? Texts.get("activity.rollup.lead-date-window", span, column)
                                : Texts.get("activity.rollup.lead-date", column);
                    case Reference.FixedDate fixed ->
                        window.isPresent()
                                ? Texts.get(
                                        "activity.rollup.fixed-date-window",
                                        span,
                                        fixed.date().toString())
                                : Texts.get(
                                        "activity.rollup.fixed-date",
                                        fixed.date().toString());
                    case Reference.NoDate() -> Texts.get("activity.rollup.no-date");
                },
                Texts.get("activity.rollup.figures", figures.size()));
    }

    /// The same with other keys; figures of the new key of the events are left out.
    public RollUp withKeys(String otherKey, String otherLeadKey) {
        return fitting(otherKey, otherLeadKey, reference, window);
    }

    /// The same up to another reference; what needs one is left out where there is none.
    public RollUp withReference(Reference other) {
        return fitting(key, leadKey, other, other instanceof Reference.NoDate ? Optional.empty() : window);
    }

    /// The same over another time.
    public RollUp withWindow(Optional<Window> other) {
        return new RollUp(key, leadKey, time, type, reference, other, figures);
    }

    /// Other figures of the same events.
    public RollUp withFigures(List<Figure> other) {
        return new RollUp(key, leadKey, time, type, reference, window, other);
    }

    private RollUp fitting(String toKey, String toLeadKey, Reference up, Optional<Window> span) {
        List<Figure> kept = figures.stream()
                .filter(figure -> !figure.valueColumn().equals(Optional.of(toKey)))
                .filter(figure -> !(up instanceof Reference.NoDate && figure.countsBack()))
                .toList();
        List<Figure> some = kept.isEmpty() ? List.of(new Figure.Events()) : kept;
        return new RollUp(toKey, toLeadKey, time, type, up, span, some);
    }

    /// The same figures, looking back from that day instead of the former fixed one. Columns keep their names.
    ///
    /// @throws IllegalStateException if the roll-up has no fixed date
    public RollUp asOf(LocalDate day) {
        if (!(reference instanceof Reference.FixedDate)) {
            throw new IllegalStateException("no fixed date: " + reference);
        }
        return new RollUp(key, leadKey, time, type, new Reference.FixedDate(day), window, figures);
    }
}
