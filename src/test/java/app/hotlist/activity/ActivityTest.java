package app.hotlist.activity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.activity.Figure.Measure;
import app.hotlist.activity.Figure.Timing;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.LeadPart;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityTest {

    private static final double NONE = Double.NaN;
    private static final Activity ACTIVITY = new Activity(Parallelism.NONE, Room.megabytes(256));

    @TempDir
    Path folder;

    private static double[] values(Table table, String column) {
        NumberColumn numbers = table.numbers(column);
        double[] values = new double[numbers.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = numbers.get(row);
        }
        return values;
    }

    private LeadPart log() throws IOException {
        return Logs.of(
                folder,
                "lead,time,type,amount,page",
                "a,2026-03-01 10:00:00,visit,1.5,home",
                "a,2026-03-01 11:00:00,visit,2.25,home",
                "a,2026-03-09 00:00:00,order,10,price ",
                " b ,2026-03-02 12:00:00,visit,,price",
                "zoe,2026-03-02 12:00:00,visit,1,home");
    }

    private static Table leads() {
        return Logs.leads(new String[] {"b", "a", "c"}, "2026-03-03", "2026-03-10T12:00", "2026-03-10");
    }

    private double[] figure(Figure figure) throws IOException {
        RollUp rollUp = Logs.beforeCreated(figure);
        Table table = ACTIVITY.rollUp(leads(), log(), rollUp, Progress.NONE).leads();
        return values(table, rollUp.columns().getFirst());
    }

    @Test
    void countsTheEventsOfEveryLeadAndKeepsTheOrderOfTheLeads() throws IOException {
        assertArrayEquals(new double[] {1, 3, 0}, figure(new Figure.Events()));
    }

    @Test
    void countsEventsOfOneType() throws IOException {
        assertArrayEquals(new double[] {1, 2, 0}, figure(new Figure.EventsOfType("visit")));
        assertArrayEquals(new double[] {0, 1, 0}, figure(new Figure.EventsOfType("order")));
        assertArrayEquals(new double[] {0, 0, 0}, figure(new Figure.EventsOfType("call")));
    }

    @Test
    void sumsAndComparesValuesAndHasNoneWithoutAValue() throws IOException {
        assertArrayEquals(new double[] {NONE, 13.75, NONE}, figure(new Figure.OfValues("amount", Measure.SUM)));
        assertArrayEquals(new double[] {NONE, 13.75 / 3, NONE}, figure(new Figure.OfValues("amount", Measure.MEAN)));
        assertArrayEquals(new double[] {NONE, 1.5, NONE}, figure(new Figure.OfValues("amount", Measure.LEAST)));
        assertArrayEquals(new double[] {NONE, 10, NONE}, figure(new Figure.OfValues("amount", Measure.MOST)));
    }

    @Test
    void countsDifferentValuesWithoutTheBlanksAroundThem() throws IOException {
        assertArrayEquals(new double[] {1, 2, 0}, figure(new Figure.OfValues("page", Measure.DIFFERENT)));
    }

    @Test
    void tellsHowOftenAndHowLongAgoALeadWasActive() throws IOException {
        assertArrayEquals(new double[] {1, 2, 0}, figure(new Figure.OfTimes(Timing.DAYS_ACTIVE)));
        assertArrayEquals(new double[] {1, 1.5, NONE}, figure(new Figure.OfTimes(Timing.EVENTS_PER_ACTIVE_DAY)));
        // the first of March 2026 is a Sunday, the ninth a Monday
        assertArrayEquals(new double[] {1, 1.5, NONE}, figure(new Figure.OfTimes(Timing.EVENTS_PER_ACTIVE_WEEK)));
        assertArrayEquals(
                new double[] {.5, 9 + 2 / 24.0, NONE}, figure(new Figure.OfTimes(Timing.DAYS_SINCE_FIRST)), 1e-12);
        assertArrayEquals(new double[] {.5, 1.5, NONE}, figure(new Figure.OfTimes(Timing.DAYS_SINCE_LAST)));
    }

    @Test
    void leavesOutWhateverHappensAtTheDateOfTheLeadOrAfterIt() throws IOException {
        LeadPart log = Logs.of(
                folder,
                "lead,time,type",
                "a,2026-03-10 11:59:59,visit",
                "a,2026-03-10 12:00:00,bought",
                "a,2026-03-10 12:00:01,bought",
                "b,2026-03-03 00:00:00,bought",
                "b,2026-03-02 23:59:59,visit");

        RolledUp rolled = ACTIVITY.rollUp(leads(), log, Logs.beforeCreated(new Figure.Events()), Progress.NONE);

        assertArrayEquals(new double[] {1, 1, 0}, values(rolled.leads(), "events before Created"));
        assertEquals(new ActivityReport.Times(2, 0, 3), rolled.report().times());
    }

    @Test
    void leavesOutTheWholeDayWhereTheLogKnowsDaysOnly() throws IOException {
        LeadPart log = Logs.of(folder, "lead,time,type", "a,2026-03-10,bought", "a,2026-03-09,visit");

        Table table = ACTIVITY.rollUp(leads(), log, Logs.beforeCreated(new Figure.Events()), Progress.NONE)
                .leads();

        assertArrayEquals(new double[] {0, 1, 0}, values(table, "events before Created"));
    }

    @Test
    void looksBackNoFurtherThanTheWindow() throws IOException {
        RollUp rollUp = new RollUp(
                "lead",
                "Lead ID",
                Optional.of("time"),
                Optional.of("type"),
                new Reference.FixedDate(LocalDate.of(2026, 3, 9)),
                Optional.of(Window.days(7)),
                List.of(new Figure.Events(), new Figure.EventsOfType("visit")));

        RolledUp rolled = ACTIVITY.rollUp(leads(), log(), rollUp, Progress.NONE);

        assertEquals(List.of("events in last 7 days", "visit events in last 7 days"), rollUp.columns());
        assertArrayEquals(new double[] {1, 0, 0}, values(rolled.leads(), "events in last 7 days"));
        assertEquals(new ActivityReport.Times(1, 2, 1), rolled.report().times());
        assertEquals(rollUp.columns(), rollUp.asOf(LocalDate.of(2026, 4, 1)).columns());
    }

    @Test
    void knowsNothingOfALeadWithoutAKeyOrADate() throws IOException {
        Table leads = Logs.leads(new String[] {"a", " ", "b"}, "2026-03-10T12:00", "2026-03-10", null);

        RolledUp rolled = ACTIVITY.rollUp(leads, log(), Logs.beforeCreated(new Figure.Events()), Progress.NONE);

        assertArrayEquals(new double[] {3, NONE, NONE}, values(rolled.leads(), "events before Created"));
        assertEquals(new ActivityReport.Leads(3, 1, 1, 1, 0), rolled.report().leads());
    }

    @Test
    void countsWhatCannotBeUsed() throws IOException {
        LeadPart log = Logs.of(
                folder,
                "lead,time,type,amount",
                "a,2026-03-01,visit,1",
                "a,soon,visit,1",
                ",2026-03-01,visit,1",
                "nobody,2026-03-01,visit,1",
                "a,2026-03-02,visit,many",
                "a,2026-03-02,call,1e300");
        RollUp rollUp =
                Logs.beforeCreated(new Figure.EventsOfType("visit"), new Figure.OfValues("amount", Measure.SUM));

        ActivityReport report =
                ACTIVITY.rollUp(leads(), log, rollUp, Progress.NONE).report();

        assertEquals(6, report.log().read());
        assertEquals(new LogReport.LeftOut(1, 1, 1, "nobody"), report.log().leftOut());
        assertEquals(3, report.log().leadEvents());
        assertEquals(1, report.log().otherTypes());
        assertEquals(2, report.log().unreadableValues());
        assertEquals(List.of(), report.warnings());
    }

    @Test
    void givesEveryLeadWithTheSameKeyAllItsEvents() throws IOException {
        Table leads = Logs.leads(new String[] {"a", "a"}, "2026-03-10T12:00", "2026-03-02");

        RolledUp rolled = ACTIVITY.rollUp(leads, log(), Logs.beforeCreated(new Figure.Events()), Progress.NONE);

        assertArrayEquals(new double[] {3, 2}, values(rolled.leads(), "events before Created"));
        assertEquals(1, rolled.report().warnings().size());
    }

    @Test
    void warnsWhereNoDateSaysUpToWhenEventsCount() throws IOException {
        RollUp rollUp = new RollUp(
                "lead",
                "Lead ID",
                Optional.empty(),
                Optional.empty(),
                new Reference.NoDate(),
                Optional.empty(),
                List.of(new Figure.Events()));

        RolledUp rolled = ACTIVITY.rollUp(leads(), log(), rollUp, Progress.NONE);

        assertArrayEquals(new double[] {1, 3, 0}, values(rolled.leads(), "events"));
        assertTrue(rolled.report().warnings().getFirst().contains("No date"));
    }

    @Test
    void warnsWhereNoEventBelongsToAnyLead() throws IOException {
        Table leads = Logs.leads(new String[] {"17"}, "2026-03-10");

        RolledUp rolled = ACTIVITY.rollUp(leads, log(), Logs.beforeCreated(new Figure.Events()), Progress.NONE);

        assertArrayEquals(new double[] {0}, values(rolled.leads(), "events before Created"));
        assertEquals(
                List.of("No event belongs to any lead: “lead” of the log says zoe, “Lead ID” of the leads says 17."),
                rolled.report().warnings());
    }

    @Test
    void findsColumnsOfTheLogThatAreWrittenOtherwise() throws IOException {
        LeadPart log = Logs.of(folder, "LEAD;Time;TYPE", "a;2026-03-01;visit");

        Table table = ACTIVITY.rollUp(leads(), log, Logs.beforeCreated(new Figure.Events()), Progress.NONE)
                .leads();

        assertArrayEquals(new double[] {0, 1, 0}, values(table, "events before Created"));
    }

    @Test
    void saysWhichColumnsAreNotThere() throws IOException {
        LeadPart log = Logs.of(folder, "lead,type", "a,visit");

        UserException problem = assertThrows(
                UserException.class,
                () -> ACTIVITY.rollUp(leads(), log, Logs.beforeCreated(new Figure.Events()), Progress.NONE));

        assertEquals(ActivityProblem.NO_EVENT_COLUMNS, problem.problem().kind());
        assertTrue(problem.problem().where().contains("has no time"), problem.problem()::where);
    }

    @Test
    void refusesAFigureWhoseNameTheLeadsHaveAlready() throws IOException {
        LeadPart log = log();
        Table leads = leads().with(TextColumn.of("events before Created", "x", "y", "z"));

        UserException problem = assertThrows(
                UserException.class,
                () -> ACTIVITY.rollUp(leads, log, Logs.beforeCreated(new Figure.Events()), Progress.NONE));

        assertEquals(ActivityProblem.NAME_TAKEN, problem.problem().kind());
    }

    @Test
    void stopsWhenTheUserWantsItToAndLeavesNothingBehind() throws IOException {
        LeadPart log = log();
        Progress stopped = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(
                CancellationException.class,
                () -> ACTIVITY.rollUp(leads(), log, Logs.beforeCreated(new Figure.Events()), stopped));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("events.csv"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }
}
