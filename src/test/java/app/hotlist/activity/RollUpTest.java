package app.hotlist.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.activity.Figure.Measure;
import app.hotlist.activity.Figure.Timing;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.LeadPart;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollUpTest {

    @TempDir
    Path folder;

    private static RollUp of(Reference reference, Optional<Window> window, Figure... figures) {
        return new RollUp(
                "lead", "Lead ID", Optional.of("time"), Optional.of("type"), reference, window, List.of(figures));
    }

    @Test
    void namesOfColumnsSayWhatTheyAreAndUpToWhen() {
        RollUp rollUp = of(
                new Reference.LeadDate("Created"),
                Optional.of(Window.days(30)),
                new Figure.EventsOfType("email opened"),
                new Figure.OfValues("amount", Measure.SUM),
                new Figure.OfTimes(Timing.DAYS_SINCE_LAST));

        assertEquals(
                List.of(
                        "email opened events in 30 days before Created",
                        "sum of amount in 30 days before Created",
                        "days since last event in 30 days before Created"),
                rollUp.columns());
    }

    @Test
    void noNameOccursTwice() {
        RollUp rollUp = of(
                new Reference.NoDate(),
                Optional.empty(),
                new Figure.EventsOfType("sum of events"),
                new Figure.OfValues("events events", Measure.SUM),
                new Figure.OfValues("x", Measure.SUM),
                new Figure.OfValues("events", Measure.SUM));

        assertEquals(
                List.of("sum of events events", "sum of events events (2)", "sum of x", "sum of events"),
                rollUp.columns());
    }

    @Test
    void survivesJson() {
        RollUp rollUp = of(
                new Reference.FixedDate(LocalDate.of(2026, 3, 1)),
                Optional.of(Window.hours(1)),
                new Figure.Events(),
                new Figure.EventsOfType("visit"),
                new Figure.OfValues("page", Measure.DIFFERENT),
                new Figure.OfTimes(Timing.EVENTS_PER_ACTIVE_WEEK));

        assertEquals(rollUp, Json.read(Json.write(rollUp), RollUp.class, "test"));
    }

    @Test
    void refusesWhatCannotBeCounted() {
        Figure last = new Figure.OfTimes(Timing.DAYS_SINCE_LAST);

        assertThrows(IllegalArgumentException.class, () -> of(new Reference.NoDate(), Optional.empty(), last));
        assertThrows(
                IllegalArgumentException.class,
                () -> of(new Reference.NoDate(), Optional.of(Window.days(1)), new Figure.Events()));
        assertThrows(IllegalArgumentException.class, () -> of(new Reference.NoDate(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> of(new Reference.NoDate(), Optional.empty(), new Figure.OfValues("time", Measure.SUM)));
    }

    @Test
    void isSuggestedByWhatTheColumnsHold() throws IOException {
        Table leads = Table.of(
                NumberColumn.of("Score", 1, 2, 3),
                TextColumn.of("E-Mail", "a@x.org", "b@x.org", "c@x.org"),
                Logs.created("2026-03-01", "2026-03-02", "2026-03-03"));
        LeadPart log = Logs.of(
                folder,
                "when,email,what,seconds,page",
                "2026-02-01 10:00,a@x.org,visit,10,home",
                "2026-02-02 10:00,a@x.org,visit,20,price",
                "2026-02-03 10:00,b@x.org,call,30,home",
                "2026-02-04 10:00,b@x.org,visit,40,home",
                "2026-02-05 10:00,a@x.org,call,50,price",
                "2026-02-06 10:00,z@x.org,visit,60,home");

        RollUpSuggestion suggested = RollUpSuggestion.of(leads, LogSample.of(log, Progress.NONE));

        RollUp rollUp = suggested.rollUp();
        assertEquals(List.of("email", "when", "what", "seconds", "page"), rollUp.eventColumns());
        assertEquals(List.of("E-Mail", "Created"), rollUp.leadColumns());
        assertEquals(Optional.of("what"), rollUp.type());
        assertEquals(2 / 3.0, suggested.share(), 1e-12);
        assertEquals(
                List.of("events before Created", "visit events before Created", "call events before Created"),
                rollUp.columns().subList(0, 3));
    }

    @Test
    void isNotSuggestedWhereNothingNamesTheLeads() throws IOException {
        Table leads = Table.of(TextColumn.of("E-Mail", "a@x.org", "b@x.org"));
        LeadPart log = Logs.of(folder, "when,who", "2026-02-01,1", "2026-02-02,2");

        UserException problem =
                assertThrows(UserException.class, () -> RollUpSuggestion.of(leads, LogSample.of(log, Progress.NONE)));

        assertEquals(ActivityProblem.NO_KEY_FOUND, problem.problem().kind());
    }
}
