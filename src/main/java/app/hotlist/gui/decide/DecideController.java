package app.hotlist.gui.decide;

import app.hotlist.decision.Approval;
import app.hotlist.decision.Outlook;
import app.hotlist.gui.decide.DecideViewModel.Stage;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.LeadsCard;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Ties `Decide.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class DecideController {

    private final DecideViewModel viewModel;
    private final FileDialogs dialogs;
    private final Look look;
    private final Map<ToggleButton, View> views = new LinkedHashMap<>();

    @FXML
    private VBox emptyState;

    @FXML
    private Label emptyTitle;

    @FXML
    private Label emptyWords;

    @FXML
    private ScrollPane content;

    @FXML
    private VBox page;

    @FXML
    private Label titleLabel;

    @FXML
    private Label subtitleLabel;

    @FXML
    private VBox titles;

    @FXML
    private FlowPane chips;

    @FXML
    private Button reportButton;

    @FXML
    private Button approveButton;

    @FXML
    private Button listButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Node staleCallout;

    @FXML
    private EndCard endCard;

    @FXML
    private FlowPane questions;

    @FXML
    private StackPane viewPane;

    @FXML
    private TierTiles tierTiles;

    @FXML
    private Button ruleButton;

    @FXML
    private OutlookCard outlookCard;

    @FXML
    private MistakesCard mistakesCard;

    @FXML
    private Label leftOutLabel;

    /// @param look whose theme the charts take
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public DecideController(DecideViewModel viewModel, FileDialogs dialogs, Look look) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.look = look;
    }

    @FXML
    private void initialize() {
        chips.prefWrapLengthProperty().bind(titles.widthProperty()); // else room is kept for a second line
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        endCard.show(viewModel);
        outlookCard.show(viewModel);
        mistakesCard.show(viewModel);
        tierTiles.show(viewModel);
        page.getChildren().add(new LeadsCard(viewModel.leads(), dialogs));
        ruleButton.visibleProperty().bind(Bindings.not(viewModel.managedProperty()));
        fillQuestions();
        viewModel.outlookProperty().subscribe(this::follow);
        viewModel.stageProperty().subscribe(this::show);
        viewModel.trusting().findingsProperty().subscribe(_ -> showChips());
        viewModel
                .reaching()
                .reachProperty()
                .subscribe(_ -> follow(viewModel.outlookProperty().get()));
        viewModel.onChange(this::showHeader);
    }

    private void fillQuestions() {
        question("reachButton", Strings.get("decide.question-reach"), new ReachView(viewModel, look));
        question("betterButton", Strings.get("decide.question-better"), new BetterView(viewModel, look));
        question("trustButton", Strings.get("decide.question-trust"), new TrustView(viewModel, look));
        question("moneyButton", Strings.get("decide.question-money"), new MoneyView(viewModel, look));
        question("leftOutButton", Strings.get("decide.question-left-out"), new LeftOutView(viewModel));
        question("changesButton", Strings.get("decide.question-changes"), new ChangesView(viewModel));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(views.keySet());
        Views.alwaysOne(group);
        group.selectToggle(views.keySet().iterator().next());
        group.selectedToggleProperty().subscribe(_ -> showView());
    }

    private void question(String id, String words, View view) {
        ToggleButton pill = new ToggleButton(words);
        pill.setId(id);
        pill.getStyleClass().setAll("pill");
        views.put(pill, view);
        questions.getChildren().add(pill);
    }

    private Optional<View> view() {
        return views.entrySet().stream()
                .filter(entry -> entry.getKey().isSelected())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void showView() {
        view().ifPresent(view -> {
            viewPane.getChildren().setAll(view.node());
            view.follow();
        });
    }

    private void show(Stage stage) {
        boolean ready = stage == Stage.READY;
        emptyState.setVisible(!ready);
        content.setVisible(ready);
        emptyTitle.setText(
                stage == Stage.FROM_FILE ? Strings.get("decide.from-file-title") : Strings.get("decide.empty-title"));
        emptyWords.setText(
                stage == Stage.FROM_FILE ? Strings.get("decide.from-file-words") : Strings.get("decide.empty-words"));
        showHeader();
    }

    /// Whatever follows the list: only what is seen.
    private void follow(@Nullable Outlook outlook) {
        if (outlook == null) {
            return;
        }
        view().ifPresent(View::follow);
        var reach = viewModel.reaching().reachProperty().get();
        leftOutLabel.setText(reach == null ? "" : reach.sentence(outlook.calls()));
    }

    private void showHeader() {
        if (viewModel.stageProperty().get() == Stage.READY) {
            titleLabel.setText(viewModel.title());
            subtitleLabel.setText(viewModel.subtitle());
            Views.showIf(staleCallout, viewModel.isStale());
            listButton.setText(viewModel.isScored() ? Strings.get("decide.to-list") : Strings.get("decide.set-list"));
            showChips();
        }
    }

    private void showChips() {
        if (viewModel.stageProperty().get() != Stage.READY) {
            return;
        }
        List<Node> shown = new ArrayList<>(List.of(subtitleLabel));
        viewModel.trusting().findingsProperty().get().stream()
                .filter(finding -> !finding.brief().isEmpty())
                .map(this::chip)
                .forEach(shown::add);
        viewModel.approvals().latest().map(this::approved).ifPresent(shown::add);
        chips.getChildren().setAll(shown);
    }

    /// A chip leads to the whole story.
    private Button chip(Finding finding) {
        return switch (finding.state()) {
            case GOOD -> chip("✓ " + finding.brief(), "success", "trustButton");
            case OPEN -> chip(finding.brief(), "accent", "trustButton");
            case BAD -> chip("! " + finding.brief(), "warning", "trustButton");
        };
    }

    private Button approved(Approval approval) {
        String words = Strings.get("decide.approved-chip", approval.by(), Date.from(approval.at()));
        return viewModel.approvals().isAsApproved()
                ? chip("✓ " + words, "success", "changesButton")
                : chip(Strings.get("decide.approved-other", approval.by()), "accent", "changesButton");
    }

    private Button chip(String words, String kind, String question) {
        Button chip = new Button(words);
        chip.getStyleClass().setAll("button", "chip", "chip-button", "plain-chip", kind);
        chip.setOnAction(_ -> views.keySet().stream()
                .filter(pill -> pill.getId().equals(question))
                .forEach(pill -> pill.setSelected(true)));
        return chip;
    }

    @FXML
    private void goToModels() {
        viewModel.goToModels();
    }

    @FXML
    private void setCallList() {
        viewModel.setCallList();
    }

    @FXML
    private void report() {
        dialogs.saveReport(reportButton.getScene().getWindow(), viewModel.reportFile())
                .ifPresent(viewModel::report);
    }

    @FXML
    private void approve() {
        PopOver popover = new PopOver();
        Outlook list = viewModel.outlookProperty().get();
        popover.setContentNode(new ApproveForm(list, viewModel.approvals().person(), (name, note) -> {
            popover.hide();
            viewModel.approvals().approve(name, note);
        }));
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(approveButton);
    }

    @FXML
    private void editRule() {
        PopOver popover = new PopOver();
        popover.setContentNode(new RuleEditor(viewModel.tiering(), popover::hide));
        popover.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        popover.setAnimated(false);
        popover.show(ruleButton);
    }

    @FXML
    private void showLeftOut() {
        views.keySet().stream()
                .filter(pill -> pill.getId().equals("leftOutButton"))
                .forEach(pill -> pill.setSelected(true));
    }
}
