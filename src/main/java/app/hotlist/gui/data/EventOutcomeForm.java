package app.hotlist.gui.data;

import app.hotlist.activity.Addition;
import app.hotlist.activity.EventOutcome;
import app.hotlist.activity.LogSample;
import app.hotlist.activity.Window;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which events of a log mean that a lead bought, and within which time.
final class EventOutcomeForm extends AdditionForm {

    private static final List<Window> WINDOWS = List.of(
            Window.hours(24), Window.days(7), Window.days(14), Window.days(30), Window.days(90), Window.days(365));
    private static final int MOST_TYPES = 20;

    private final AdditionsViewModel viewModel;

    EventOutcomeForm(AdditionsViewModel.Draft draft, EventOutcome outcome, AdditionsViewModel viewModel) {
        super(draft);
        this.viewModel = viewModel;
        say(Strings.get("data.add.outcome.words", outcome.column()), "muted");
        draft.log().ifPresent(log -> askSales(log, outcome));
        List<Window> windows = Stream.concat(WINDOWS.stream(), Stream.of(outcome.within()))
                .distinct()
                .toList();
        ask(
                Strings.get("data.add.within"),
                new Choice<>(windows, outcome.within(), Window::words, within -> change(outcome.within(within))));
        ask(
                Strings.get("data.add.start"),
                new Choice<>(
                        starts(outcome),
                        outcome.start(),
                        EventOutcomeForm::name,
                        start -> change(outcome.from(start))));
        say(Strings.get("data.add.outcome.open"), "muted");
    }

    private void change(EventOutcome outcome) {
        viewModel.change(new Addition.Outcome(outcome));
    }

    private void askSales(LogSample log, EventOutcome outcome) {
        if (outcome.type().isEmpty()) {
            return;
        }
        head(Strings.get("data.add.sales"));
        log.levels(outcome.type().get()).stream()
                .limit(MOST_TYPES)
                .forEach(type -> tick(type, outcome.sales().contains(type), wanted -> {
                    List<String> sales = new ArrayList<>(outcome.sales());
                    if (wanted) {
                        sales.add(type);
                    } else if (sales.size() > 1) {
                        sales.remove(type);
                    }
                    change(outcome.sales(sales));
                }));
    }

    private List<EventOutcome.Start> starts(EventOutcome outcome) {
        List<EventOutcome.Start> starts = new ArrayList<>();
        viewModel.leadDates().forEach(date -> starts.add(new EventOutcome.LeadDate(date)));
        if (outcome.type().isPresent()) {
            starts.add(new EventOutcome.FirstEvent());
        }
        return starts;
    }

    private static String name(EventOutcome.Start start) {
        return switch (start) {
            case EventOutcome.FirstEvent() -> Strings.get("data.add.first-event");
            case EventOutcome.LeadDate(String column) -> column;
        };
    }
}
