package app.hotlist.gui.compare;

import app.hotlist.experiment.Run;
import app.hotlist.gui.figure.EffectCard;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.Beside;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Ties `Compare.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class CompareController {

    private static final int CALLS_STEP = 10;

    /// The importance of so many models has room side by side.
    private static final int MOST_BESIDE = 3;

    private final CompareViewModel viewModel;
    private final FileDialogs dialogs;
    private final CurveChart curveChart;
    private final IntegerSpinnerValueFactory callsValue = new IntegerSpinnerValueFactory(1, 1, 1, CALLS_STEP);

    private final Figure effects;
    private final NotesLine notes;
    private final DifferencesCard differences;

    private boolean filling;

    @FXML
    private Node emptyState;

    @FXML
    private ScrollPane content;

    @FXML
    private Label subtitleLabel;

    @FXML
    private Button reportButton;

    @FXML
    private Button saveButton;

    @FXML
    private Button chooseButton;

    @FXML
    private Button decideButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Node staleCallout;

    @FXML
    private Text verdictText;

    @FXML
    private Text rivalText;

    @FXML
    private HBox besideCallout;

    @FXML
    private Label besideLabel;

    @FXML
    private Button judgeAgainButton;

    @FXML
    private VBox remarks;

    @FXML
    private VBox boardStack;

    @FXML
    private VBox rightStack;

    @FXML
    private VBox leadsBox;

    @FXML
    private TableView<CompareRow> leaderboard;

    @FXML
    private Spinner<Integer> callsSpinner;

    @FXML
    private Slider callsSlider;

    @FXML
    private Label callsLimit;

    @FXML
    private GridPane matrices;

    @FXML
    private Label chartTitle;

    @FXML
    private HBox pills;

    @FXML
    private StackPane chart;

    @FXML
    private Label chartSentence;

    @FXML
    private Label driversTitle;

    @FXML
    private GridPane drivers;

    @FXML
    private Label driversEmpty;

    @FXML
    private Label driversNote;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    private Leaderboard board;

    @SuppressWarnings("NullAway.Init")
    private MatrixTiles tiles;

    @SuppressWarnings("NullAway.Init")
    private Drivers driverBars;

    /// @param effects shows what a column does
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public CompareController(CompareViewModel viewModel, FileDialogs dialogs, CurveChart curveChart, Figure effects) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.curveChart = curveChart;
        this.effects = effects;
        notes = new NotesLine(viewModel);
        differences = new DifferencesCard();
    }

    @FXML
    private void initialize() {
        board = new Leaderboard(leaderboard);
        board.fill(viewModel::turnPin);
        tiles = new MatrixTiles(matrices, viewModel.leads()::show);
        driverBars = new Drivers(
                drivers,
                column -> viewModel
                        .selectedRow()
                        .ifPresent(row -> viewModel.columnLook().at(row, column)));
        boardStack.getChildren().add(1, notes);
        boardStack.getChildren().add(new DisagreementCard(viewModel));
        ColumnLook look = viewModel.columnLook();
        rightStack
                .getChildren()
                .addAll(
                        new EffectCard(effects, look.lookingProperty(), look.foundProperty(), look::close),
                        differences);
        leadsBox.getChildren().add(new LeadsCard(viewModel.leads(), dialogs));
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        verdictText.textProperty().bind(viewModel.verdictProperty());
        rivalText.textProperty().bind(viewModel.rivalProperty().map(text -> text.isEmpty() ? "" : "  " + text));
        reportButton.disableProperty().bind(viewModel.nothingToReport());
        callsSpinner.setValueFactory(callsValue);
        curveChart.place(chart, pills, chartTitle, chartSentence);
        curveChart.onBin((title, promised) -> viewModel.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .ifPresent(row -> viewModel.leads().showBin(row, promised)));
        curveChart.onCalls(calls -> viewModel.callsProperty().set(calls));
        listen();
        showRows();
        showSelected(viewModel.selectedProperty().get());
    }

    private void listen() {
        viewModel.rows().addListener((ListChangeListener<CompareRow>) _ -> showRows());
        viewModel.selectedProperty().subscribe(this::showSelected);
        viewModel.chosenProperty().subscribe(this::showButtons);
        viewModel.workingProperty().subscribe(this::showButtons);
        viewModel.managedProperty().subscribe(this::showButtons);
        viewModel.projectProperty().subscribe(this::showButtons);
        viewModel.findingsProperty().subscribe(_ -> showDifferences());
        viewModel.besideProperty().subscribe(_ -> showBeside());
        viewModel.other().workingProperty().subscribe(_ -> showBeside());
        leaderboard.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                viewModel.selectedProperty().set(row.run());
            }
        });
        viewModel.callsProperty().subscribe(_ -> showCalls());
        viewModel.leads().shownProperty().subscribe(list -> {
            if (list != null) {
                Platform.runLater(() -> content.setVvalue(content.getVmax()));
            }
        });
        callsValue.valueProperty().addListener((_, _, calls) -> {
            setCalls(calls);
            settle();
        });
        callsSlider.valueProperty().addListener((_, _, calls) -> {
            setCalls(calls.doubleValue());
            settle();
        });
        callsSlider.valueChangingProperty().addListener((_, _, _) -> settle());
    }

    /// Not while the controls are being filled: their ranges change before their values do.
    private void setCalls(double calls) {
        if (!filling) {
            viewModel.callsProperty().set((int) Math.round(calls));
        }
    }

    /// Not while somebody drags.
    private void settle() {
        if (!filling && !callsSlider.isValueChanging()) {
            viewModel.settle();
        }
    }

    /// What follows the length of the list, at every step of whoever drags it: numbers, and a mark over the chart.
    private void showCalls() {
        int calls = viewModel.callsProperty().get();
        filling = true;
        callsValue.setValue(calls);
        if (!callsSlider.isValueChanging()) {
            callsSlider.setValue(calls);
        }
        filling = false;
        board.showCalls(calls);
        curveChart.mark(calls);
    }

    private void fillCalls(int leads) {
        filling = true;
        callsValue.setMax(leads);
        callsSlider.setMax(leads);
        callsSlider.setMin(1);
        callsLimit.setText(Strings.get("compare.calls-limit", leads));
        filling = false;
        showCalls();
    }

    private void showRows() {
        List<CompareRow> rows = viewModel.rows();
        boolean any = !rows.isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        if (!any) {
            return;
        }
        fillCalls(rows.getFirst().run().outOfFold().size());
        subtitleLabel.setText(viewModel.subtitle());
        filling = true;
        board.show(rows);
        filling = false;
        selectRow();
        notes.show(viewModel.selectedRow());
        showCompared();
        RemarkCards.fill(remarks, viewModel.remarks(), () -> viewModel.goTo(Place.CHECK));
        showBeside();
    }

    private void showCompared() {
        List<CompareRow> compared = viewModel.compared();
        tiles.show(compared);
        curveChart.show(viewModel.charted(), viewModel.callsProperty().get());
        showDrivers(compared);
        showDifferences();
    }

    private void showDrivers(List<CompareRow> compared) {
        List<CompareRow> pinned =
                compared.stream().filter(CompareRow::pinned).limit(MOST_BESIDE).toList();
        if (pinned.size() > 1) {
            driversTitle.setText(Strings.get("compare.drivers-beside"));
            driverBars.show(pinned);
            driversNote.setText(Strings.get("compare.drivers-note"));
        } else {
            viewModel.selectedRow().ifPresent(row -> {
                driversTitle.setText(Strings.get("compare.drivers", row.title()));
                driverBars.show(row);
                driversNote.setText(Strings.get("compare.drivers-pin"));
            });
        }
        Views.showIf(driversEmpty, drivers.getChildren().isEmpty());
    }

    private void showDifferences() {
        @Nullable Beside beside = viewModel.besideProperty().get();
        if (beside != null) {
            differences.show(Strings.get("compare.beside.last"), beside.kept().name(), viewModel.differences());
        } else {
            viewModel
                    .pair()
                    .ifPresent(pair ->
                            differences.show(pair.first().title(), pair.second().title(), viewModel.differences()));
        }
        Views.showIf(differences, beside != null || viewModel.pair().isPresent());
    }

    private void showBeside() {
        String sentence = viewModel.other().sentence();
        Views.showIf(besideCallout, !sentence.isEmpty());
        besideLabel.setText(sentence);
        boolean fair = viewModel.other().comparable().isPresent();
        besideCallout.getStyleClass().setAll("callout", fair ? "success" : "warning");
        Views.showIf(judgeAgainButton, !fair);
        judgeAgainButton.setDisable(!viewModel.other().canJudgeAgain());
    }

    private void selectRow() {
        Run selected = viewModel.selectedProperty().get();
        leaderboard.getItems().stream()
                .filter(row -> row.run().equals(selected))
                .findFirst()
                .ifPresent(leaderboard.getSelectionModel()::select);
    }

    private void showSelected(@Nullable Run run) {
        notes.show(viewModel.selectedRow());
        viewModel.columnLook().close();
        if (run != null) {
            selectRow();
            showCompared();
            showButtons();
        }
    }

    private void showButtons() {
        Run run = viewModel.selectedProperty().get();
        boolean chosen = viewModel.isChosen();
        String title = viewModel.selectedRow().map(CompareRow::title).orElse("");
        boolean ofOther = viewModel.selectedRow().filter(CompareRow::beside).isPresent();
        chooseButton.setText(chosen ? Strings.get("compare.is-chosen", title) : Strings.get("compare.choose", title));
        boolean working = viewModel.workingProperty().get();
        boolean managed = viewModel.managedProperty().get();
        chooseButton.setDisable(working || chosen || run == null || ofOther || managed);
        saveButton.setDisable(working || run == null || ofOther);
        chooseButton.getStyleClass().remove("primary");
        if (!chosen) {
            chooseButton.getStyleClass().add("primary");
        }
        Views.showIf(decideButton, chosen);
        Views.showIf(staleCallout, !viewModel.resultsAgree());
    }

    @FXML
    private void choose() {
        viewModel.choose();
    }

    @FXML
    private void report() {
        viewModel.report(dialogs::show);
    }

    @FXML
    private void save() {
        dialogs.saveModel(saveButton.getScene().getWindow(), viewModel.proposedFile())
                .ifPresent(viewModel::save);
    }

    @FXML
    private void goToTrain() {
        viewModel.goTo(Place.TRAIN);
    }

    @FXML
    private void goToDecide() {
        viewModel.goTo(Place.DECIDE);
    }

    @FXML
    private void judgeAgain() {
        viewModel.other().judgeAgain();
    }

    @FXML
    private void closeBeside() {
        viewModel.other().close();
    }
}
