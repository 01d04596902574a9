package app.hotlist.gui.data;

import app.hotlist.activity.Addition;
import app.hotlist.activity.Stack;
import app.hotlist.gui.support.Strings;
import java.util.List;

/// Which of two files of leads has those that bought.
final class StackForm extends AdditionForm {

    StackForm(AdditionsViewModel.Draft draft, Stack stack, AdditionsViewModel viewModel) {
        super(draft);
        say(Strings.get("data.add.leads.words", stack.outcome()), "muted");
        ask(
                Strings.get("data.add.buyers"),
                new Choice<>(
                        List.of(Stack.Buyers.values()),
                        stack.buyers(),
                        buyers -> name(buyers, draft, viewModel),
                        buyers -> viewModel.change(
                                new Addition.Leads(new Stack(stack.outcome(), stack.source(), buyers)))));
    }

    private static String name(Stack.Buyers buyers, AdditionsViewModel.Draft draft, AdditionsViewModel viewModel) {
        return switch (buyers) {
            case FIRST_FILE -> viewModel.fileName();
            case SECOND_FILE -> draft.file().title();
        };
    }
}
