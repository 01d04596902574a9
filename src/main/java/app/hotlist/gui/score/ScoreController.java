package app.hotlist.gui.score;

import app.hotlist.base.Texts;
import app.hotlist.gui.score.ScoreViewModel.Stage;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.ForeignBanner;
import app.hotlist.gui.support.NoteChip;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.Tier;
import app.hotlist.scoring.CopiedRows;
import app.hotlist.scoring.NewLevels;
import app.hotlist.scoring.ScoreSummary;
import app.hotlist.scoring.ScoredList;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Ties `Score.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class ScoreController {

    private final ScoreViewModel viewModel;
    private final FileDialogs dialogs;
    private final ToggleGroup tiers = new ToggleGroup();
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
    private Button exportButton;

    @FXML
    private ToggleButton exportOptions;

    @FXML
    private Region askBox;

    @FXML
    private Label askLabel;

    @FXML
    private Button shownOnlyButton;

    @FXML
    private Button allButton;

    @FXML
    private Region freeNameBox;

    @FXML
    private Button freeNameButton;

    @FXML
    private ExportPanel exportPanel;

    @FXML
    private Region writtenBox;

    @FXML
    private Label writtenLabel;

    @FXML
    private ForeignBanner foreignBanner;

    @FXML
    private Label productionLabel;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private VBox listPane;

    @FXML
    private Region noModelPane;

    @FXML
    private Region noLeadsPane;

    @FXML
    private Region busyPane;

    @FXML
    private WhatIfPane whatIfPane;

    @FXML
    private Button singleButton;

    @FXML
    private Region mappingBox;

    @FXML
    private MappingPane mappingPane;

    @FXML
    private Button undecidedButton;

    @FXML
    private MenuItem undecidedItem;

    @FXML
    private Pane chips;

    @FXML
    private HBox pills;

    @FXML
    private Button onlyNewButton;

    @FXML
    private Label shownCount;

    @FXML
    private TextField searchField;

    @FXML
    private TableView<LeadRow> table;

    @FXML
    private TableColumn<LeadRow, LeadRow> rankColumn;

    @FXML
    private TableColumn<LeadRow, LeadRow> tierColumn;

    @FXML
    private TableColumn<LeadRow, LeadRow> chanceColumn;

    @FXML
    private TableColumn<LeadRow, LeadRow> nameColumn;

    @FXML
    private TableColumn<LeadRow, LeadRow> whyColumn;

    @FXML
    private TableColumn<LeadRow, LeadRow> againstColumn;

    @FXML
    private Region sidePane;

    @FXML
    private LeadPanel leadPanel;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public ScoreController(ScoreViewModel viewModel, FileDialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.undecided = viewModel.undecided();
    }

    @FXML
    private void initialize() {
        showWhen(listPane, Stage.LIST);
        showWhen(noModelPane, Stage.NO_MODEL);
        showWhen(noLeadsPane, Stage.NO_LEADS);
        showWhen(busyPane, Stage.SCORING);
        showWhen(mappingBox, Stage.MAPPING);
        showWhen(whatIfPane, Stage.SINGLE);
        whatIfPane.bind(viewModel.whatIf());
        singleButton.disableProperty().bind(viewModel.cannotOpenSingle());
        leadPanel.onWhatIf(viewModel::openWhatIf);
        mappingPane.bind(viewModel.mapping());
        undecided.subscribe(count -> {
            undecidedButton.setText(Strings.get("score.open-undecided", count));
            undecidedItem.setText(undecidedButton.getText());
        });
        undecidedButton.visibleProperty().bind(undecided.greaterThan(0));
        undecidedButton.managedProperty().bind(undecidedButton.visibleProperty());
        undecidedItem.visibleProperty().bind(undecided.greaterThan(0));
        subtitle.textProperty().bind(viewModel.headline());
        staleChip.visibleProperty().bind(viewModel.modelIsStale());
        openLeadsButton.visibleProperty().bind(viewModel.stageProperty().isEqualTo(Stage.LIST));
        openLeadsButton.managedProperty().bind(openLeadsButton.visibleProperty());
        activityButton.visibleProperty().bind(viewModel.wantsActivity());
        activityButton.managedProperty().bind(activityButton.visibleProperty());
        activityButton
                .textProperty()
                .bind(viewModel
                        .activityProperty()
                        .map(file -> Strings.get("score.activity.of", file.getFileName()))
                        .orElse(Strings.get("score.activity")));
        foreignBanner.ask(viewModel.opening());
        productionLabel.textProperty().bind(viewModel.productionProperty());
        productionLabel.managedProperty().bind(productionLabel.textProperty().isNotEmpty());
        exportButton.disableProperty().bind(viewModel.listProperty().isNull());
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        searchField.textProperty().bindBidirectional(viewModel.wordsProperty());
        shownCount
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Strings.get("score.shown", viewModel.shown().size()), viewModel.shown()));
        viewModel.onlyNewProperty().subscribe(this::showOnlyNew);
        viewModel
                .tierProperty()
                .subscribe(tier -> tiers.getToggles().stream()
                        .filter(pill -> pill.getUserData().equals(Optional.ofNullable(tier)))
                        .forEach(pill -> pill.setSelected(true)));
        fillTable();
        prepareExport();
        viewModel.export().writtenProperty().subscribe(this::showWritten);
        viewModel.listProperty().subscribe(this::showList);
        viewModel.lookedAtProperty().subscribe(lead -> leadPanel.show(lead));
        viewModel.similar().likesProperty().subscribe(likes -> leadPanel.show(likes));
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        screen.setOnDragOver(this::onDragOver);
        screen.setOnDragDropped(this::onDrop);
    }

    private void showWhen(Region pane, Stage stage) {
        pane.visibleProperty().bind(viewModel.stageProperty().isEqualTo(stage));
        pane.managedProperty().bind(pane.visibleProperty());
    }

    private void prepareExport() {
        exportOptions.disableProperty().bind(viewModel.listProperty().isNull());
        exportPanel.show(viewModel.export(), () -> exportOptions.setSelected(false), this::exportForCrm);
        exportPanel.visibleProperty().bind(exportOptions.selectedProperty());
        exportPanel.managedProperty().bind(exportPanel.visibleProperty());
        leadPanel.managedProperty().bind(exportOptions.selectedProperty().not());
        leadPanel
                .opacityProperty()
                .bind(Bindings.when(exportOptions.selectedProperty()).then(0).otherwise(1));
        hide(askBox);
        viewModel.export().freeNameProperty().subscribe(name -> {
            freeNameBox.setVisible(name != null);
            freeNameBox.setManaged(name != null);
            freeNameButton.setText(name == null ? "" : Strings.get("score.export.save-as", name.getFileName()));
        });
    }

    private static void hide(Region box) {
        box.setVisible(false);
        box.setManaged(false);
    }

    private void showWritten(ExportViewModel.@Nullable Written written) {
        writtenBox.setVisible(written != null);
        writtenBox.setManaged(written != null);
        if (written != null) {
            ScoreSummary first = written.first();
            String words = written.files() > 1
                    ? Strings.get(
                            "score.written.files", written.files(), first.out().getFileName())
                    : Strings.get("score.written", first.written(), first.out().getFileName());
            writtenLabel.setText(
                    first.madeSafe() == 0 ? words : words + " " + Texts.get("scoring.made-safe", first.madeSafe()));
        }
    }

    private void fillTable() {
        LeadCells.rank(rankColumn);
        LeadCells.tier(tierColumn);
        LeadCells.chance(chanceColumn);
        LeadCells.name(nameColumn);
        LeadCells.why(whyColumn);
        LeadCells.against(againstColumn);
        table.setItems(viewModel.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        MenuItem copy = new MenuItem(Strings.get("score.copy"));
        copy.setOnAction(_ -> copySelected());
        table.setContextMenu(new ContextMenu(copy));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.selectedProperty().set(row);
            }
        });
        viewModel.selectedProperty().subscribe(this::select);
    }

    private void select(@Nullable LeadRow row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
            table.scrollTo(row);
        }
    }

    private void showList(@Nullable ScoredList list) {
        if (list != null) {
            chips.getChildren()
                    .setAll(viewModel.notes().stream().map(NoteChip::of).toList());
            showPills(list);
            exportPanel.showColumns(viewModel.export());
            hide(askBox);
        }
    }

    private void showOnlyNew(@Nullable NewLevels levels) {
        onlyNewButton.setVisible(levels != null);
        onlyNewButton.setManaged(levels != null);
        onlyNewButton.setText(levels == null ? "" : Strings.get("score.only-new", levels.column()));
    }

    @FXML
    private void showOldToo() {
        viewModel.showOldToo();
    }

    private void showPills(ScoredList list) {
        List<ToggleButton> buttons = Stream.concat(
                        Stream.of(pill(null, Strings.get("score.all", list.size()))),
                        Arrays.stream(Tier.values())
                                .map(tier -> pill(
                                        tier,
                                        Strings.get(
                                                "score.tier-count",
                                                tier.name(),
                                                list.tiers().getOrDefault(tier, 0L)))))
                .toList();
        pills.getChildren().setAll(buttons);
        buttons.getFirst().setSelected(true);
    }

    private ToggleButton pill(@Nullable Tier tier, String text) {
        ToggleButton pill = new ToggleButton(text);
        pill.getStyleClass().add("pill");
        pill.setUserData(Optional.ofNullable(tier));
        pill.setToggleGroup(tiers);
        pill.setOnAction(_ -> {
            pill.setSelected(true);
            viewModel.tierProperty().set(tier);
        });
        return pill;
    }

    @FXML
    private void openUndecided() {
        viewModel.openUndecided();
    }

    @FXML
    private void openLeads() {
        dialogs.openLeads(window()).ifPresent(viewModel::open);
    }

    @FXML
    private void openActivity() {
        dialogs.openLeads(screen.getScene().getWindow()).ifPresent(viewModel::openActivity);
    }

    @FXML
    private void openModel() {
        dialogs.openModel(window()).ifPresent(viewModel::openModel);
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
        viewModel.goToCompare();
    }

    @FXML
    private void export() {
        ask(scope -> dialogs.saveScores(window(), viewModel.export().fileName())
                .ifPresent(file -> viewModel.export().export(file, scope)));
    }

    private void exportForCrm() {
        ask(scope -> dialogs.saveRows(window(), viewModel.export().crmFileName())
                .ifPresent(file -> viewModel.export().exportForCrm(file, scope)));
    }

    /// Asks which leads are meant, where tier or search hide some.
    private void ask(Consumer<ExportViewModel.Scope> then) {
        if (!viewModel.export().hidesSome()) {
            then.accept(ExportViewModel.Scope.ALL);
            return;
        }
        int shown = viewModel.export().shownCount();
        int all = viewModel.listProperty().get().size();
        askLabel.setText(Strings.get("score.export.ask", shown, all));
        shownOnlyButton.setText(Strings.get("score.export.ask.shown", shown));
        allButton.setText(Strings.get("score.export.ask.all", all));
        answer(shownOnlyButton, then, ExportViewModel.Scope.SHOWN);
        answer(allButton, then, ExportViewModel.Scope.ALL);
        askBox.setVisible(true);
        askBox.setManaged(true);
        shownOnlyButton.requestFocus();
    }

    private void answer(Button button, Consumer<ExportViewModel.Scope> then, ExportViewModel.Scope scope) {
        button.setOnAction(_ -> {
            hide(askBox);
            then.accept(scope);
        });
    }

    @FXML
    private void exportToFreeName() {
        viewModel.export().exportToFreeName();
    }

    @FXML
    private void forgetQuestion() {
        hide(askBox);
    }

    private void copySelected() {
        List<LeadRow> rows = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (!rows.isEmpty()) {
            CopiedRows copied = viewModel.export().copy(rows);
            ClipboardContent content = new ClipboardContent();
            content.putString(copied.text());
            content.putHtml(copied.html());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @FXML
    private void openFolder() {
        dialogs.showFolder(viewModel.export().writtenProperty().get().first().out());
    }

    @FXML
    private void forgetWritten() {
        viewModel.export().forgetWritten();
    }

    /// Single letters work wherever no text is being typed.
    private void onKey(KeyEvent event) {
        if (event.isShortcutDown()
                && event.getCode() == KeyCode.E
                && viewModel.listProperty().get() != null) {
            if (event.isShiftDown()) {
                exportOptions.setSelected(!exportOptions.isSelected());
            } else {
                export();
            }
            event.consume();
        } else if (event.isShortcutDown()
                && event.getCode() == KeyCode.C
                && !(event.getTarget() instanceof TextField)) {
            copySelected();
            event.consume();
        }
        if (event.getTarget() instanceof TextField || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case J -> viewModel.next();
            case K -> viewModel.previous();
            case W -> {
                if (event.isShiftDown()) {
                    viewModel.openWhatIf();
                } else {
                    sidePane.requestFocus();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onDragOver(DragEvent event) {
        if (dropped(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume(); // or the window would take the file for past leads
        }
    }

    private void onDrop(DragEvent event) {
        Optional<Path> file = dropped(event);
        file.ifPresent(viewModel::open);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().findFirst().map(File::toPath);
    }

    private Window window() {
        return screen.getScene().getWindow();
    }
}
