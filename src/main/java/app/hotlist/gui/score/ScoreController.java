package app.hotlist.gui.score;

import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.FileDrop;
import app.hotlist.gui.support.ForeignBanner;
import app.hotlist.gui.support.NoteChips;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.CopiedRows;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Ties `Score.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class ScoreController {

    private final ScoreViewModel viewModel;
    private final FileDialogs dialogs;
    private final Figure effects;
    private final LongBinding undecided;

    @FXML
    private VBox screen;

    @FXML
    private Label subtitle;

    @FXML
    private Label staleChip;

    @FXML
    private Button openLeadsButton;

    @FXML
    private Button activityButton;

    @FXML
    private Button singleButton;

    @FXML
    private MenuItem undecidedItem;

    @FXML
    private ToggleButton exportOptions;

    @FXML
    private Button exportButton;

    @FXML
    private ForeignBanner foreignBanner;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private ExportBar exportBar;

    @FXML
    private VBox listPane;

    @FXML
    private NoteChips chips;

    @FXML
    private FilterBar filterBar;

    @FXML
    private LeadTable table;

    @FXML
    private Region sidePane;

    @FXML
    private ExportPanel exportPanel;

    @FXML
    private LeadPanel leadPanel;

    @FXML
    private Region noModelPane;

    @FXML
    private Region noLeadsPane;

    @FXML
    private Label productionLabel;

    @FXML
    private Button undecidedButton;

    @FXML
    private WhatIfPane whatIfPane;

    @FXML
    private MappingPane mappingPane;

    @FXML
    private Region busyPane;

    /// @param effects draws what a column does
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public ScoreController(ScoreViewModel viewModel, FileDialogs dialogs, Figure effects) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.effects = effects;
        this.undecided = viewModel.source().undecided();
    }

    @FXML
    private void initialize() {
        showWhen(listPane, Stage.LIST);
        showWhen(noModelPane, Stage.NO_MODEL);
        showWhen(noLeadsPane, Stage.NO_LEADS);
        showWhen(busyPane, Stage.SCORING);
        showWhen(mappingPane, Stage.MAPPING);
        showWhen(whatIfPane, Stage.SINGLE);
        showHeader();
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        whatIfPane.bind(viewModel.whatIf());
        mappingPane.bind(viewModel.mapping());
        filterBar.bind(viewModel.callList());
        table.bind(viewModel.callList(), this::copy);
        leadPanel.bind(viewModel.lead(), effects, viewModel::openWhatIf);
        prepareExport();
        viewModel.callList().listProperty().subscribe(_ -> showNotes());
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        FileDrop.onto(screen, () -> true, viewModel.source()::open);
    }

    private void showWhen(Region pane, Stage stage) {
        pane.visibleProperty().bind(viewModel.stageProperty().isEqualTo(stage));
        pane.managedProperty().bind(pane.visibleProperty());
    }

    private void showHeader() {
        subtitle.textProperty().bind(viewModel.headline());
        staleChip.visibleProperty().bind(viewModel.model().stale());
        staleChip.managedProperty().bind(staleChip.visibleProperty());
        foreignBanner.ask(viewModel.model().opening());
        singleButton.disableProperty().bind(viewModel.model().missing());
        productionLabel.textProperty().bind(viewModel.model().productionProperty());
        productionLabel.managedProperty().bind(productionLabel.textProperty().isNotEmpty());
        openLeadsButton.visibleProperty().bind(viewModel.stageProperty().isEqualTo(Stage.LIST));
        openLeadsButton.managedProperty().bind(openLeadsButton.visibleProperty());
        activityButton.visibleProperty().bind(viewModel.source().wantsActivity());
        activityButton.managedProperty().bind(activityButton.visibleProperty());
        activityButton
                .textProperty()
                .bind(viewModel
                        .source()
                        .activityProperty()
                        .map(file -> Strings.get("score.activity.of", file.getFileName()))
                        .orElse(Strings.get("score.activity")));
        undecided.subscribe(count -> {
            undecidedButton.setText(Strings.get("score.open-undecided", count));
            undecidedItem.setText(undecidedButton.getText());
        });
        undecidedButton.visibleProperty().bind(undecided.greaterThan(0));
        undecidedButton.managedProperty().bind(undecidedButton.visibleProperty());
        undecidedItem.visibleProperty().bind(undecided.greaterThan(0));
    }

    private void prepareExport() {
        exportButton.disableProperty().bind(viewModel.callList().listProperty().isNull());
        exportOptions.disableProperty().bind(exportButton.disableProperty());
        exportBar.bind(viewModel.export(), dialogs);
        exportPanel.show(
                viewModel.export().choosing(),
                viewModel.export().money(),
                new ExportPanel.Actions(
                        () -> exportOptions.setSelected(false),
                        () -> exportBar.exportForCrm(viewModel.export(), dialogs)));
        exportPanel.visibleProperty().bind(exportOptions.selectedProperty());
        exportPanel.managedProperty().bind(exportPanel.visibleProperty());
        leadPanel.managedProperty().bind(exportOptions.selectedProperty().not());
        leadPanel
                .opacityProperty()
                .bind(Bindings.when(exportOptions.selectedProperty()).then(0).otherwise(1));
    }

    private void showNotes() {
        chips.show(viewModel.notes());
        exportPanel.showColumns(
                viewModel.export().choosing(), viewModel.export().money());
        exportBar.forgetQuestion();
    }

    @FXML
    private void openUndecided() {
        viewModel.source().openUndecided();
    }

    @FXML
    private void openLeads() {
        dialogs.openLeads(window()).ifPresent(viewModel.source()::open);
    }

    @FXML
    private void openActivity() {
        dialogs.openLeads(window()).ifPresent(viewModel.source()::openActivity);
    }

    @FXML
    private void openModel() {
        dialogs.openModel(window()).ifPresent(viewModel.model()::open);
    }

    @FXML
    private void openSingle() {
        viewModel.openSingle();
    }

    @FXML
    private void askForColumns() {
        viewModel.askForColumns();
    }

    @FXML
    private void leaveColumns() {
        viewModel.leaveColumns();
    }

    @FXML
    private void toCompare() {
        viewModel.model().goToCompare();
    }

    @FXML
    private void export() {
        exportBar.export(viewModel.export(), dialogs);
    }

    private void copy(List<LeadRow> rows) {
        CopiedRows copied = viewModel.export().copy(rows);
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Single letters work wherever no text is being typed.
    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean done =
                event.isShortcutDown() ? onShortcut(event, typing) : !typing && !event.isAltDown() && onLetter(event);
        if (done) {
            event.consume();
        }
    }

    private boolean onShortcut(KeyEvent event, boolean typing) {
        if (event.getCode() == KeyCode.C && !typing) {
            table.copySelected();
        } else if (event.getCode() != KeyCode.E || exportButton.isDisabled()) {
            return false;
        } else if (event.isShiftDown()) {
            exportOptions.setSelected(!exportOptions.isSelected());
        } else {
            export();
        }
        return true;
    }

    private boolean onLetter(KeyEvent event) {
        switch (event.getCode()) {
            case J -> viewModel.callList().next();
            case K -> viewModel.callList().previous();
            case W -> {
                if (event.isShiftDown()) {
                    viewModel.openWhatIf();
                } else {
                    sidePane.requestFocus();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Window window() {
        return screen.getScene().getWindow();
    }
}
