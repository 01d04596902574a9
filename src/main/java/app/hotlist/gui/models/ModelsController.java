package app.hotlist.gui.models;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.ForeignBanner;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.Checklist;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.RegistryLine;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Signature;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Ties `Models.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class ModelsController {

    private static final long KILO = 1_000;

    private final ModelsViewModel viewModel;
    private final FileDialogs dialogs;
    private final Questions questions;
    private @Nullable ModelVersion shown;

    @FXML
    private Node emptyState;

    @FXML
    private Node content;

    @FXML
    private Label subtitle;

    @FXML
    private Button rollBackButton;

    @FXML
    private Button importButton;

    @FXML
    private ForeignBanner foreignBanner;

    @FXML
    private ForeignBanner firstForeignBanner;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private ProblemBanner firstProblemBanner;

    @FXML
    private Node doneCallout;

    @FXML
    private Label doneLabel;

    @FXML
    private ListView<ModelVersion> list;

    @FXML
    private TimelineBox timeline;

    @FXML
    private Node details;

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

    @FXML
    private Label binLabel;

    @FXML
    private Button emptyBinButton;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public ModelsController(ModelsViewModel viewModel, FileDialogs dialogs, Questions questions) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.questions = questions;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.versions());
        list.setCellFactory(_ -> new VersionLine(viewModel));
        list.getSelectionModel().selectedItemProperty().subscribe(version -> {
            if (version != null) {
                viewModel.selectedProperty().set(version);
            }
        });
        foreignBanner.ask(viewModel.opening());
        firstForeignBanner.ask(viewModel.opening());
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        firstProblemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        reasonArea.textProperty().bindBidirectional(viewModel.noteProperty());
        viewModel.personProperty().subscribe(nameField::setText);
        nameField.disableProperty().bind(viewModel.closedProperty());
        promoteButton.disableProperty().bind(viewModel.cannotPromote());
        moreButton.disableProperty().bind(viewModel.closedProperty());
        noteArea.disableProperty().bind(viewModel.closedProperty());
        importButton.disableProperty().bind(viewModel.closedProperty());
        noteArea.focusedProperty().subscribe(this::keepNote);
        viewModel.viewProperty().subscribe(this::showAll);
        viewModel.selectedProperty().subscribe(this::showVersion);
        viewModel.checklistProperty().subscribe(this::showChecklist);
        viewModel.doneProperty().subscribe(this::showDone);
        viewModel
                .closedProperty()
                .subscribe(_ -> showAll(viewModel.viewProperty().get()));
        viewModel.chosenProperty().subscribe(_ -> list.refresh());
        viewModel.placeProperty().subscribe(place -> {
            if (place == Place.MODELS) {
                viewModel.refresh();
            }
        });
    }

    private void showAll(RegistryView view) {
        boolean any = !view.versions().isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        subtitle.setText(view.production()
                .map(version -> Strings.get("models.in-production", version.title()))
                .orElseGet(() -> Strings.get("models.none-in-production")));
        timeline.show(view);
        Views.showIf(rollBackButton, view.predecessor().isPresent());
        view.predecessor().ifPresent(number -> rollBackButton.setText(Strings.get("models.roll-back", "v" + number)));
        rollBackButton.setDisable(viewModel.closedProperty().get());
        int inBin = view.thrownAway().size();
        long bytes = view.thrownAway().stream()
                .mapToLong(version -> version.facts().bytes())
                .sum();
        binLabel.setText(Strings.get("models.bin", inBin, Math.max(1, bytes / KILO)));
        Views.showIf(binLabel, inBin > 0);
        Views.showIf(emptyBinButton, inBin > 0);
        list.refresh();
    }

    private void showVersion(@Nullable ModelVersion version) {
        shown = version;
        Views.showIf(details, version != null);
        if (version != null) {
            list.getSelectionModel().select(version);
            titleLabel.setText(version.title());
            Label chip = VersionLine.chip(version.label());
            labelChip.setText(chip.getText());
            labelChip.getStyleClass().setAll(chip.getStyleClass());
            factsLabel.setText(facts(version));
            approvalsLabel.setText(
                    version.approvals().stream().map(ModelsController::approval).collect(Collectors.joining("\n")));
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

    private void showDone(RegistryLine.@Nullable Labelled done) {
        Views.showIf(doneCallout, done != null);
        if (done != null) {
            String labels = done.labels().entrySet().stream()
                    .map(entry -> Strings.get(
                            "models.done-label",
                            "v" + entry.getKey(),
                            entry.getValue().title()))
                    .collect(Collectors.joining(", "));
            doneLabel.setText(
                    switch (done.act()) {
                        case PROMOTED -> Strings.get("models.done-promoted", labels);
                        case ROLLED_BACK -> Strings.get("models.done-rolled-back", labels);
                        case RELABELLED, UNDONE -> Strings.get("models.done-relabelled", labels);
                    });
        }
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

    private void keepNote(boolean focused) {
        ModelVersion version = shown;
        if (!focused && version != null) {
            viewModel.annotate(version, noteArea.getText());
        }
    }

    /// Does something that is signed, with the name that stands in the field; without one it is asked for.
    private void signed(Runnable action) {
        Optional.of(nameField.getText().strip())
                .filter(name -> !name.isEmpty())
                .or(() -> questions.name(Strings.get("models.who"), ""))
                .ifPresent(name -> {
                    viewModel.personProperty().set(name);
                    action.run();
                });
    }

    private Window window() {
        return content.getScene().getWindow();
    }

    @FXML
    private void promote() {
        signed(viewModel::promote);
    }

    @FXML
    private void rollBack() {
        signed(viewModel::rollBack);
    }

    @FXML
    private void undo() {
        signed(viewModel::undo);
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
    private void emptyBin() {
        if (questions.sure(Strings.get("models.sure"), Strings.get("models.empty-bin"))) {
            viewModel.emptyBin();
        }
    }

    @FXML
    private void importModel() {
        dialogs.openModel(window()).ifPresent(viewModel.opening()::open);
    }

    @FXML
    private void export() {
        dialogs.saveModel(window(), viewModel.proposedFile()).ifPresent(viewModel::export);
    }

    @FXML
    private void toCompare() {
        viewModel.goToCompare();
    }
}
