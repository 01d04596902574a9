package app.hotlist.gui.models;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.Checklist;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.Signature;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Ties `Version.fxml`, the version that is looked at, to the view-model of the screen. Decides nothing: no condition
/// here but on what to show.
public final class VersionController {

    private static final long KILO = 1_000;

    private final ModelsViewModel viewModel;
    private final FileDialogs dialogs;
    private final Questions questions;
    private @Nullable ModelVersion shown;

    @FXML
    private ScrollPane details;

    @FXML
    private Label titleLabel;

    @FXML
    private Label labelChip;

    @FXML
    private Label factsLabel;

    @FXML
    private Label approvalsLabel;

    @FXML
    private ChecklistBox checklist;

    @FXML
    private Label reasonLabel;

    @FXML
    private TextArea reasonArea;

    @FXML
    private TextField nameField;

    @FXML
    private Button promoteButton;

    @FXML
    private MenuButton moreButton;

    @FXML
    private MenuItem stagingItem;

    @FXML
    private MenuItem archiveItem;

    @FXML
    private MenuItem restoreItem;

    @FXML
    private MenuItem throwAwayItem;

    @FXML
    private TextArea noteArea;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    VersionController(ModelsViewModel viewModel, FileDialogs dialogs, Questions questions) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.questions = questions;
    }

    @FXML
    private void initialize() {
        reasonArea.textProperty().bindBidirectional(viewModel.noteProperty());
        viewModel.changes().personProperty().subscribe(nameField::setText);
        nameField.disableProperty().bind(viewModel.closedProperty());
        promoteButton.disableProperty().bind(viewModel.cannotPromote());
        moreButton.disableProperty().bind(viewModel.closedProperty());
        noteArea.disableProperty().bind(viewModel.closedProperty());
        Views.whenLeft(noteArea, this::keepNote);
        viewModel.selectedProperty().subscribe(this::showVersion);
        viewModel.checklistProperty().subscribe(this::showChecklist);
    }

    private void showVersion(@Nullable ModelVersion version) {
        shown = version;
        Views.showIf(details, version != null);
        if (version != null) {
            titleLabel.setText(version.title());
            Label chip = VersionLine.chip(version.label());
            labelChip.setText(chip.getText());
            labelChip.getStyleClass().setAll(chip.getStyleClass());
            factsLabel.setText(facts(version));
            approvalsLabel.setText(version.approvals().stream()
                    .map(VersionController::approval)
                    .collect(Collectors.joining("\n")));
            Views.showIf(approvalsLabel, !version.approvals().isEmpty());
            noteArea.setText(version.note());
            showButtons(version);
        }
    }

    private void showButtons(ModelVersion version) {
        boolean production = version.label() == app.hotlist.workspace.Label.PRODUCTION;
        boolean archived = version.label() == app.hotlist.workspace.Label.ARCHIVED;
        Views.showIf(promoteButton, !production);
        stagingItem.setVisible(!production && version.label() != app.hotlist.workspace.Label.STAGING);
        archiveItem.setVisible(!production && !archived);
        restoreItem.setVisible(archived || version.label() == app.hotlist.workspace.Label.STAGING);
        throwAwayItem.setVisible(!production);
        showChecklist(viewModel.checklistProperty().get());
    }

    private void showChecklist(@Nullable Checklist found) {
        checklist.show(found);
        boolean production = shown != null && shown.label() == app.hotlist.workspace.Label.PRODUCTION;
        boolean asked = found != null && !found.passes() && !production;
        Views.showIf(reasonLabel, asked);
        Views.showIf(reasonArea, asked);
    }

    private static String facts(ModelVersion version) {
        String from = version.facts()
                .source()
                .importedFrom()
                .map(file -> " " + Strings.get("models.imported", file))
                .orElse("");
        return Strings.get(
                        "models.facts",
                        Date.from(version.facts().trainedAt()),
                        version.facts().data().fileName(),
                        version.facts().data().rows(),
                        version.facts().data().positives(),
                        version.facts().metrics().rocAuc(),
                        Math.max(1, version.facts().bytes() / KILO))
                + from;
    }

    private static String approval(Signature signed) {
        return Strings.get("models.approved", signed.by(), Date.from(signed.at()))
                + (signed.note().isEmpty() ? "" : " " + Strings.get("models.quoted", signed.note()));
    }

    private void keepNote() {
        @Nullable ModelVersion version = shown;
        if (version != null) {
            viewModel.annotate(version, noteArea.getText());
        }
    }

    /// Does something that is signed: with the name that stands in the field; without one it is asked for.
    void signed(Runnable action) {
        Optional.of(nameField.getText().strip())
                .filter(name -> !name.isEmpty())
                .or(() -> questions.name(Strings.get("models.who"), ""))
                .ifPresent(name -> {
                    viewModel.changes().personProperty().set(name);
                    action.run();
                });
    }

    @FXML
    private void promote() {
        signed(viewModel::promote);
    }

    @FXML
    private void score() {
        viewModel.score();
    }

    @FXML
    private void stage() {
        signed(() -> viewModel.label(app.hotlist.workspace.Label.STAGING));
    }

    @FXML
    private void archive() {
        signed(() -> viewModel.label(app.hotlist.workspace.Label.ARCHIVED));
    }

    @FXML
    private void restore() {
        signed(() -> viewModel.label(app.hotlist.workspace.Label.DRAFT));
    }

    @FXML
    private void throwAway() {
        signed(() -> viewModel.label(app.hotlist.workspace.Label.THROWN_AWAY));
    }

    @FXML
    private void export() {
        dialogs.saveModel(details.getScene().getWindow(), viewModel.proposedFile())
                .ifPresent(viewModel::export);
    }
}
