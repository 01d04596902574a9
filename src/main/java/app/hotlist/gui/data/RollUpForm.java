package app.hotlist.gui.data;

import app.hotlist.activity.Addition;
import app.hotlist.activity.Figure;
import app.hotlist.activity.LogSample;
import app.hotlist.activity.Reference;
import app.hotlist.activity.RollUp;
import app.hotlist.activity.RollUpSuggestion;
import app.hotlist.activity.Window;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a log of activity becomes columns: what was found out about it, to be corrected.
final class RollUpForm extends AdditionForm {

    private static final List<Optional<Window>> WINDOWS = Stream.concat(
                    Stream.of(Optional.<Window>empty()),
                    Stream.of(
                                    Window.hours(24),
                                    Window.days(7),
                                    Window.days(14),
                                    Window.days(30),
                                    Window.days(90),
                                    Window.days(365))
                            .map(Optional::of))
            .toList();

    private final AdditionsViewModel viewModel;

    RollUpForm(AdditionsViewModel.Draft draft, RollUp rollUp, AdditionsViewModel viewModel) {
        super(draft);
        this.viewModel = viewModel;
        say(Strings.get("data.add.activity.words"), "muted");
        draft.log().ifPresent(log -> askColumns(log, rollUp));
        askReference(rollUp);
        askWindow(rollUp);
        askFigures(draft, rollUp);
    }

    private void change(RollUp rollUp) {
        viewModel.change(new Addition.Figures(rollUp));
    }

    private void askColumns(LogSample log, RollUp rollUp) {
        List<String> columns = log.schema().names();
        ask(
                Strings.get("data.add.key"),
                new Choice<>(
                        columns, rollUp.key(), name -> name, key -> change(rollUp.withKeys(key, rollUp.leadKey()))));
        ask(
                Strings.get("data.add.lead-key"),
                new Choice<>(
                        viewModel.leadColumns(),
                        rollUp.leadKey(),
                        name -> name,
                        key -> change(rollUp.withKeys(rollUp.key(), key))));
    }

    private void askReference(RollUp rollUp) {
        if (rollUp.time().isEmpty()) {
            say(Strings.get("data.add.no-time"), "caution-words");
            return;
        }
        List<Reference> references = new ArrayList<>();
        viewModel.leadDates().forEach(date -> references.add(new Reference.LeadDate(date)));
        if (rollUp.reference() instanceof Reference.FixedDate fixed) {
            references.add(fixed);
        }
        references.add(new Reference.NoDate());
        ask(
                Strings.get("data.add.until"),
                new Choice<>(
                        references,
                        rollUp.reference(),
                        RollUpForm::name,
                        reference -> change(rollUp.withReference(reference))));
        if (rollUp.reference() instanceof Reference.NoDate) {
            say(Strings.get("data.add.no-date"), "caution-words");
        }
    }

    private static String name(Reference reference) {
        return switch (reference) {
            case Reference.LeadDate(String column) -> Strings.get("data.add.before", column);
            case Reference.FixedDate fixed ->
                Strings.get("data.add.before", fixed.date().toString());
            case Reference.NoDate() -> Strings.get("data.add.always");
        };
    }

    private void askWindow(RollUp rollUp) {
        if (!(rollUp.reference() instanceof Reference.NoDate)) {
            List<Optional<Window>> windows = Stream.concat(WINDOWS.stream(), Stream.of(rollUp.window()))
                    .distinct()
                    .toList();
            ask(
                    Strings.get("data.add.window"),
                    new Choice<>(
                            windows,
                            rollUp.window(),
                            window -> window.map(Window::words).orElseGet(() -> Strings.get("data.add.ever")),
                            window -> change(rollUp.withWindow(window))));
        }
    }

    private void askFigures(AdditionsViewModel.Draft draft, RollUp rollUp) {
        head(Strings.get("data.add.figures"));
        List<Figure> offered = Stream.concat(
                        rollUp.figures().stream(),
                        draft.log().stream().flatMap(log -> RollUpSuggestion.offered(rollUp, log).stream()))
                .distinct()
                .toList();
        for (Figure figure : offered) {
            boolean there = rollUp.figures().contains(figure);
            tick(figure.words(), there, wanted -> {
                List<Figure> figures = new ArrayList<>(rollUp.figures());
                if (wanted) {
                    figures.add(figure);
                } else if (figures.size() > 1) {
                    figures.remove(figure);
                }
                change(rollUp.withFigures(figures));
            });
        }
    }
}
