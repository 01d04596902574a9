package app.hotlist.gui.decide;

import app.hotlist.decision.Approval;
import app.hotlist.decision.Outlook;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelCard;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// Who has agreed to which list of the chosen model.
final class Approvals {

    private final Session session;
    private final InstantSource clock;
    private final Notices notices;
    private final ReadOnlyObjectProperty<Outlook> outlook;

    /// @param clock says when something is approved
    /// @param outlook what the list brings as it is now; `null` unless there is one
    Approvals(Session session, InstantSource clock, Notices notices, ReadOnlyObjectProperty<Outlook> outlook) {
        this.session = session;
        this.clock = clock;
        this.notices = notices;
        this.outlook = outlook;
    }

    /// Who is likely to approve: whoever works here, or approved last; empty if nobody is known.
    String person() {
        String here = session.personProperty().get();
        return !here.isEmpty() || all().isEmpty() ? here : all().getLast().by();
    }

    /// Keeps that somebody agrees to the list as it is now. Whoever that is works here from now on.
    ///
    /// @param by not blank
    /// @throws IllegalStateException while there is no list
    void approve(String by, String note) {
        @Nullable Outlook now = outlook.get();
        if (now == null) {
            throw new IllegalStateException("there is no list to decide on");
        }
        ModelCard card = card();
        Approval approval = new Approval(
                by.strip(),
                note.strip(),
                clock.instant(),
                new Approval.Model(card.name(), card.trainedAt()),
                new Approval.List(now.calls(), (int) now.matrix().total(), now.deals(), now.next()));
        session.change(
                Strings.get("decide.undo-approve", by.strip()),
                project -> project.withDecision(project.decision().approved(approval)));
        session.personProperty().set(by.strip());
        notices.say(Strings.get("decide.approved-notice", by.strip(), now.calls()));
    }

    /// The latest approval of a list of this model; empty if there is none.
    Optional<Approval> latest() {
        ModelCard card = card();
        return all().reversed().stream().filter(approval -> approval.isOf(card)).findFirst();
    }

    /// Whether the list is the one that was approved.
    boolean isAsApproved() {
        @Nullable Outlook now = outlook.get();
        return now != null
                && latest().filter(approval -> approval.list().calls() == now.calls())
                        .isPresent();
    }

    /// All approvals in the project, of lists of former models too; the latest comes last.
    List<Approval> all() {
        return session.project().decision().approvals();
    }

    private ModelCard card() {
        return Optional.ofNullable(session.chosenProperty().get())
                .orElseThrow(() -> new IllegalStateException("no model is chosen"))
                .model()
                .card();
    }
}
