package app.hotlist.gui.shell;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Forgetting;
import app.hotlist.workspace.Trace;
import app.hotlist.workspace.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Deletes a lead for good: looks what is kept of it, shows that and asks, since there is no way back.
///
/// All methods run on the window's thread.
public final class ForgetViewModel {

    /// A dialog must fit onto the screen.
    private static final int MOST_LINES = 12;

    private final Forgetting forgetting;
    private final Supplier<Optional<String>> project;
    private final ProjectDesk desk;
    private final Asking asking;

    /// How the user is asked and told.
    public record Asking(Jobs jobs, Questions questions, Notices notices) {}

    /// @param project id of the one that is open; its files are looked through
    /// @param desk erases, since nobody may have the project open then
    public ForgetViewModel(Forgetting forgetting, Supplier<Optional<String>> project, ProjectDesk desk, Asking asking) {
        this.forgetting = forgetting;
        this.project = project;
        this.desk = desk;
        this.asking = asking;
    }

    /// Deletes a lead, after it has asked.
    public void forget(LeadToForget lead) {
        Optional<LeadToForget> known = lead.text().isBlank()
                ? asking.questions()
                        .name(Strings.get("forget.who"), "")
                        .map(text -> new LeadToForget(text, Optional.empty()))
                : Optional.of(lead);
        known.ifPresent(this::look);
    }

    private void look(LeadToForget lead) {
        Forgetting.Wanted wanted = new Forgetting.Wanted(lead.text(), lead.column(), project.get(), List.of());
        asking.jobs()
                .start(
                        Strings.get("forget.looking", lead.text()),
                        progress -> forgetting.look(wanted, progress),
                        (Outcome<Traces> outcome) -> {
                            switch (outcome) {
                                case Outcome.Done(Traces found) -> ask(lead.text(), found);
                                case Outcome.Failed(Problem failure) ->
                                    asking.notices().say(failure.what() + " " + failure.where() + " " + failure.fix());
                                case Outcome.Cancelled() -> {}
                            }
                        });
    }

    private void ask(String text, Traces found) {
        if (found.going().isEmpty()) {
            String stays = found.staying().isEmpty() ? "" : " " + Strings.get("forget.stays") + " " + sentences(found);
            asking.notices().say(Strings.get("forget.nothing", text) + stays);
        } else if (asking.questions()
                .sure(Strings.get("forget.question", text), details(found), Strings.get("forget.for-good"))) {
            desk.forget(found);
        }
    }

    private static String sentences(Traces found) {
        return found.staying().stream().map(Trace::sentence).collect(Collectors.joining(", ")) + ".";
    }

    private static String details(Traces found) {
        List<String> lines = new ArrayList<>();
        lines.add(Strings.get("forget.goes"));
        lines.addAll(listed(found.going()));
        if (!found.staying().isEmpty()) {
            lines.add("");
            lines.add(Strings.get("forget.stays"));
            lines.addAll(listed(found.staying()));
        }
        lines.add("");
        lines.add(Strings.get("forget.note"));
        return String.join("\n", lines);
    }

    private static List<String> listed(List<Trace> traces) {
        List<String> lines = new ArrayList<>();
        traces.stream().limit(MOST_LINES).forEach(trace -> lines.add("•  " + trace.sentence()));
        if (traces.size() > MOST_LINES) {
            lines.add(Strings.get("forget.more", traces.size() - MOST_LINES));
        }
        return lines;
    }
}
