package app.hotlist.gui.compare;

import app.hotlist.experiment.Run;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Ties `Compare.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class CompareController {

    private static final int CALLS_STEP = 10;

    private final CompareViewModel viewModel;
    private final FileDialogs dialogs;
    private final CurveChart curveChart;
    private final IntegerSpinnerValueFactory callsValue = new IntegerSpinnerValueFactory(1, 1, 1, CALLS_STEP);

    private boolean filling;

    @FXML
    private Node emptyState;

    @FXML
    private Node content;

    @FXML
    private Label subtitleLabel;

    @FXML
    private Button saveButton;

    @FXML
    private Button chooseButton;

    @FXML
    private Button scoreButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Node staleCallout;

    @FXML
    private Text verdictText;

    @FXML
    private Text rivalText;

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

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public CompareController(CompareViewModel viewModel, FileDialogs dialogs, CurveChart curveChart) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.curveChart = curveChart;
    }

    @FXML
    private void initialize() {
        Leaderboard board = new Leaderboard(leaderboard);
        board.fill();
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        verdictText.textProperty().bind(viewModel.verdictProperty());
        rivalText.textProperty().bind(viewModel.rivalProperty().map(text -> text.isEmpty() ? "" : "  " + text));
        callsSpinner.setValueFactory(callsValue);
        curveChart.place(chart, pills, chartTitle, chartSentence);
        listen(board);
        showRows(board);
        showSelected(viewModel.selectedProperty().get());
    }

    private void listen(Leaderboard board) {
        viewModel.rows().addListener((ListChangeListener<CompareRow>) _ -> showRows(board));
        viewModel.selectedProperty().subscribe(this::showSelected);
        viewModel.chosenProperty().subscribe(this::showButtons);
        viewModel.workingProperty().subscribe(this::showButtons);
        viewModel.managedProperty().subscribe(this::showButtons);
        viewModel.projectProperty().subscribe(this::showButtons);
        leaderboard.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.selectedProperty().set(row.run());
            }
        });
        callsValue.valueProperty().addListener((_, _, calls) -> setCalls(calls));
        callsSlider.valueProperty().addListener((_, _, calls) -> {
            if (!callsSlider.isValueChanging()) {
                setCalls(calls.doubleValue());
            }
        });
        callsSlider.valueChangingProperty().addListener((_, _, changing) -> {
            if (!changing) {
                setCalls(callsSlider.getValue());
            }
        });
    }

    /// Not while the controls are being filled: their ranges change before their values do.
    private void setCalls(double calls) {
        if (!filling) {
            viewModel.callsProperty().set((int) Math.round(calls));
        }
    }

    private void fillCalls(int calls, int leads) {
        filling = true;
        callsValue.setMax(leads);
        callsValue.setValue(calls);
        callsSlider.setMax(leads);
        callsSlider.setMin(1);
        callsSlider.setValue(calls);
        callsLimit.setText(Strings.get("compare.calls-limit", leads));
        filling = false;
    }

    private void showRows(Leaderboard board) {
        List<CompareRow> rows = viewModel.rows();
        boolean any = !rows.isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        if (!any) {
            return;
        }
        int calls = viewModel.callsProperty().get();
        int leads = rows.getFirst().run().outOfFold().size();
        fillCalls(calls, leads);
        subtitleLabel.setText(viewModel.subtitle());
        leaderboard.getItems().setAll(rows);
        board.show(calls, rows.size());
        MatrixTiles.fill(matrices, viewModel.matrices());
        selectRow();
        curveChart.show(viewModel.charted(), calls);
    }

    private void selectRow() {
        Run selected = viewModel.selectedProperty().get();
        leaderboard.getItems().stream()
                .filter(row -> row.run().equals(selected))
                .findFirst()
                .ifPresent(leaderboard.getSelectionModel()::select);
    }

    private void showSelected(@Nullable Run run) {
        if (run == null) {
            return;
        }
        selectRow();
        driversTitle.setText(Strings.get("compare.drivers", run.spec().title()));
        Drivers.fill(drivers, run.importance());
        showIf(driversEmpty, drivers.getChildren().isEmpty());
        curveChart.show(viewModel.charted(), viewModel.callsProperty().get());
        showButtons();
    }

    private void showButtons() {
        Run run = viewModel.selectedProperty().get();
        boolean chosen = viewModel.isChosen();
        String title = run == null ? "" : run.spec().title();
        chooseButton.setText(chosen ? Strings.get("compare.is-chosen", title) : Strings.get("compare.choose", title));
        boolean working = viewModel.workingProperty().get();
        chooseButton.setDisable(
                working || chosen || run == null || viewModel.managedProperty().get());
        saveButton.setDisable(working || run == null);
        chooseButton.getStyleClass().remove("primary");
        if (!chosen) {
            chooseButton.getStyleClass().add("primary");
        }
        showIf(scoreButton, chosen);
        showIf(staleCallout, !viewModel.resultsAgree());
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void choose() {
        viewModel.choose();
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
    private void goToScore() {
        viewModel.goTo(Place.SCORE);
    }
}
