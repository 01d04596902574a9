package app.hotlist.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.Column;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventOutcomeTest {

    private static final Activity ACTIVITY = new Activity(Parallelism.NONE, Room.megabytes(256));

    @TempDir
    Path folder;

    private static EventOutcome bought(EventOutcome.Start start, Window within) {
        return new EventOutcome(
                "bought", "lead", "Lead ID", "time", Optional.of("type"), List.of("order"), start, within);
    }

    private static List<String> outcomes(OutcomeFound found) {
        Column column = found.leads().column("bought");
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }

    @Test
    void aBuyerOrdersWithinTheTimeAfterTheFirstEvent() throws IOException {
        Table leads = Logs.leads(new String[] {"late", "soon", "never", "unseen"}, null, null, null, null);
        LeadPart log = Logs.of(
                folder,
                "lead,time,type",
                "soon,2026-03-01 10:00:00,visit",
                "soon,2026-03-02 09:59:59,order",
                "late,2026-03-01 10:00:00,visit",
                "late,2026-03-02 10:00:00,order",
                "never,2026-03-01 10:00:00,visit",
                "somebody,2026-03-09 10:00:00,visit");

        OutcomeFound found =
                ACTIVITY.outcome(leads, log, bought(new EventOutcome.FirstEvent(), Window.hours(24)), Progress.NONE);

        assertEquals(List.of("no", "yes", "no", ""), outcomes(found));
        assertEquals(1, found.report().unknown());
    }

    @Test
    void aLeadWhoseTimeIsNotOverHasNoOutcomeEvenIfItBought() throws IOException {
        Table leads = Logs.leads(new String[] {"over", "open", "quick"}, "2026-03-01", "2026-03-05", "2026-03-05");
        LeadPart log = Logs.of(
                folder,
                "lead,time,type",
                "over,2026-03-03 10:00:00,visit",
                "quick,2026-03-05 10:00:00,order",
                "somebody,2026-03-08 00:00:00,visit");

        OutcomeFound found = ACTIVITY.outcome(
                leads, log, bought(new EventOutcome.LeadDate("Created"), Window.days(7)), Progress.NONE);

        assertEquals(List.of("no", "", ""), outcomes(found));
        assertEquals(2, found.report().open());
    }

    @Test
    void salesBeforeTheDateOfTheLeadDoNotCountButAreSaid() throws IOException {
        Table leads = Logs.leads(new String[] {"a", "b"}, "2026-03-03", null);
        LeadPart log = Logs.of(
                folder,
                "lead,time,type",
                "a,2026-03-02 23:59:59,order",
                "a,2026-03-03 00:00:00,visit",
                "b,2026-03-20 00:00:00,order");

        OutcomeFound found = ACTIVITY.outcome(
                leads, log, bought(new EventOutcome.LeadDate("Created"), Window.days(7)), Progress.NONE);

        assertEquals(List.of("no", ""), outcomes(found));
        assertEquals(1, found.report().early());
        assertEquals(1, found.report().unknown());
    }

    @Test
    void everyEventIsASaleWhereThereIsNoColumnOfTypes() throws IOException {
        Table leads = Logs.leads(new String[] {"a", "b"}, "2026-03-03", "2026-03-03");
        LeadPart log = Logs.of(folder, "lead,time", "a,2026-03-04", "b,2026-03-20");
        EventOutcome wanted = new EventOutcome(
                "bought",
                "lead",
                "Lead ID",
                "time",
                Optional.empty(),
                List.of(),
                new EventOutcome.LeadDate("Created"),
                Window.days(7));

        assertEquals(List.of("yes", "no"), outcomes(ACTIVITY.outcome(leads, log, wanted, Progress.NONE)));
    }

    @Test
    void refusesAColumnThatIsThereAlready() throws IOException {
        Table leads = Logs.leads(new String[] {"a"}, "2026-03-03");
        LeadPart log = Logs.of(folder, "lead,time", "a,2026-03-04");
        EventOutcome wanted = new EventOutcome(
                "Created",
                "lead",
                "Lead ID",
                "time",
                Optional.of("type"),
                List.of("order"),
                new EventOutcome.FirstEvent(),
                Window.days(7));

        assertThrows(UserException.class, () -> ACTIVITY.outcome(leads, log, wanted, Progress.NONE));
    }

    @Test
    void survivesJson() {
        EventOutcome wanted = bought(new EventOutcome.LeadDate("Created"), Window.days(7));

        assertEquals(wanted, Json.read(Json.write(wanted), EventOutcome.class, "test"));
    }
}
