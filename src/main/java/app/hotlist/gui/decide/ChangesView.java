package app.hotlist.gui.decide;

import app.hotlist.decision.Approval;
import app.hotlist.decision.Outlook;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "What changed since last time?": the list beside the one that was approved last, and all approvals.
final class ChangesView implements View {

    private final DecideViewModel viewModel;
    private final Label sentence = new Label();
    private final VBox approvals = new VBox();
    private final VBox node;
    private List<Approval> shown = List.of();

    ChangesView(DecideViewModel viewModel) {
        this.viewModel = viewModel;
        Label title = new Label(Strings.get("decide.changes-title"));
        title.getStyleClass().add("card-title");
        sentence.setWrapText(true);
        sentence.setId("changesSentence");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        approvals.getStyleClass().add("approvals");
        ScrollPane scroll = new ScrollPane(approvals);
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(title, sentence, scroll);
        node.getStyleClass().add("view");
    }

    @Override
    public void follow() {
        List<Approval> all = viewModel.approvals().all().reversed();
        @Nullable Outlook outlook = viewModel.outlookProperty().get();
        if (outlook != null) {
            sentence.setText(all.isEmpty() ? Strings.get("decide.changes-none") : difference(all.getFirst(), outlook));
        }
        if (!all.equals(shown)) {
            shown = all;
            approvals.getChildren().setAll(all.stream().map(ChangesView::line).toList());
        }
    }

    private String difference(Approval last, Outlook now) {
        List<String> changes = new ArrayList<>();
        if (viewModel.approvals().latest().filter(last::equals).isEmpty()) {
            changes.add(Strings.get("decide.changed-model", last.model().name()));
        }
        if (now.calls() != last.list().calls()) {
            changes.add(Strings.get("decide.changed-calls", last.list().calls(), now.calls()));
        }
        long before = Math.round(last.list().deals());
        if (Math.round(now.deals()) != before) {
            changes.add(Strings.get("decide.changed-deals", before, Math.round(now.deals())));
        }
        return Optional.of(changes)
                .filter(some -> !some.isEmpty())
                .map(some -> String.join(" ", some))
                .orElseGet(() -> Strings.get("decide.changed-nothing"));
    }

    private static VBox line(Approval approval) {
        Label who = new Label(Strings.get(
                "decide.approval-line",
                approval.by(),
                Date.from(approval.at()),
                approval.model().name()));
        who.getStyleClass().add("strong");
        Label what = new Label(Strings.get(
                "decide.approval-list",
                approval.list().calls(),
                approval.list().tested(),
                Math.round(approval.list().deals()),
                (long) Math.ceil(approval.list().band().low()),
                (long) Math.floor(approval.list().band().high())));
        what.getStyleClass().addAll("small", "muted");
        VBox line = new VBox(who, what);
        if (!approval.note().isEmpty()) {
            Label note = new Label(approval.note());
            note.getStyleClass().add("small");
            note.setWrapText(true);
            note.setMinHeight(Region.USE_PREF_SIZE);
            line.getChildren().add(note);
        }
        line.getStyleClass().add("approval");
        return line;
    }

    @Override
    public Node node() {
        return node;
    }
}
