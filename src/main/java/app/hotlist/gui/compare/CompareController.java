package app.hotlist.gui.compare;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.SearchLog;
import app.hotlist.gui.figure.EffectCard;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.SearchCard;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.LeadsCard;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Still;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.gui.support.Views;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Ties `Compare.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class CompareController {

    private final CompareViewModel viewModel;
    private final FileDialogs dialogs;
    private final CurveChart curveChart;
    private final Figure effects;
    private final SearchCard search;
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
    private BesideCallout besideCallout;

    @FXML
    private VBox remarks;

    @FXML
    private VBox boardStack;

    @FXML
    private VBox rightStack;

    @FXML
    private VBox belowStack;

    @FXML
    private TableView<CompareRow> leaderboard;

    @FXML
    private CallsBar callsBar;

    @FXML
    private VBox matrices;

    @FXML
    private Still stillBoard;

    @FXML
    private Still stillMatrices;

    @FXML
    private Label chartTitle;

    @FXML
    private FlowPane pills;

    @FXML
    private StackPane chart;

    @FXML
    private Label chartSentence;

    @FXML
    private DriversCard driversCard;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    private Leaderboard board;

    @SuppressWarnings("NullAway.Init")
    private MatrixTiles tiles;

    /// @param look whose theme the charts take
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public CompareController(CompareViewModel viewModel, FileDialogs dialogs, Look look) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        curveChart = new CurveChart(new Figure(look));
        effects = new Figure(look);
        search = new SearchCard(new Figure(look));
        notes = new NotesLine(viewModel.models());
        differences = new DifferencesCard(viewModel);
    }

    @FXML
    private void initialize() {
        board = new Leaderboard(leaderboard);
        board.fill(viewModel.models()::turnPin);
        tiles = new MatrixTiles(matrices, viewModel.money()::in, viewModel.figureLeads()::show);
        boardStack.getChildren().add(1, notes);
        DisagreementCard disagreement = new DisagreementCard(viewModel);
        VBox.setVgrow(disagreement, Priority.ALWAYS);
        boardStack.getChildren().add(disagreement);
        ColumnLook column = viewModel.columnLook();
        VBox.setVgrow(differences, Priority.ALWAYS);
        rightStack
                .getChildren()
                .addAll(
                        new EffectCard(effects, column.lookingProperty(), column.foundProperty(), column::close),
                        differences);
        belowStack.getChildren().setAll(search, new LeadsCard(viewModel.leads(), dialogs));
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        verdictText.textProperty().bind(viewModel.verdictProperty());
        rivalText
                .textProperty()
                .bind(viewModel.pairLook().verdictProperty().map(text -> text.isEmpty() ? "" : "  " + text));
        reportButton.disableProperty().bind(viewModel.nothingToReport());
        callsBar.show(viewModel);
        Views.greyWhile(viewModel.countingProperty(), matrices);
        besideCallout.show(viewModel);
        curveChart.place(chart, pills, chartTitle, chartSentence);
        curveChart.onPick((model, curve, pick) -> viewModel.models().rows().stream()
                .filter(row -> row.title().equals(model.title()))
                .findFirst()
                .ifPresent(row -> viewModel.figureLeads().show(row, curve, pick)));
        curveChart.onCalls(calls -> viewModel.callsProperty().set(calls), viewModel::settle);
        listen();
        showRows();
        showSelected(viewModel.models().selectedProperty().get());
    }

    private void listen() {
        viewModel.models().rows().addListener((ListChangeListener<CompareRow>) _ -> showRows());
        viewModel.models().selectedProperty().subscribe(this::showSelected);
        viewModel.chosenProperty().subscribe(this::showButtons);
        viewModel.workingProperty().subscribe(this::showButtons);
        viewModel.managedProperty().subscribe(this::showButtons);
        viewModel.projectProperty().subscribe(this::showButtons);
        leaderboard.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                viewModel.models().pick(row.run());
            }
        });
        viewModel.callsProperty().subscribe(_ -> showCalls());
        viewModel.trainedProperty().subscribe(this::showSearch);
    }

    /// What follows the length of the list, at every step of whoever drags it: numbers, and a mark over the chart.
    private void showCalls() {
        int calls = viewModel.callsProperty().get();
        board.showCalls(calls);
        curveChart.mark(calls);
    }

    private void showRows() {
        List<CompareRow> rows = viewModel.models().rows();
        boolean any = !rows.isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        if (!any) {
            return;
        }
        subtitleLabel.setText(viewModel.subtitle());
        filling = true;
        board.show(rows);
        stillBoard.requestLayout();
        filling = false;
        showCalls();
        selectRow();
        notes.show(viewModel.models().selectedRow());
        showCompared();
        RemarkCards.fill(remarks, viewModel.remarks(), () -> viewModel.goTo(Place.CHECK));
    }

    private void showCompared() {
        tiles.show(viewModel.models().compared());
        stillMatrices.requestLayout();
        curveChart.show(viewModel.models().charted(), viewModel.callsProperty().get());
        driversCard.show(viewModel);
        differences.show();
    }

    private void showSearch(@Nullable Trained trained) {
        if (trained != null) {
            Experiment experiment = trained.experiment();
            search.show(SearchLog.of(experiment), experiment.plan().aim().title());
        }
    }

    private void selectRow() {
        boolean before = filling;
        filling = true;
        viewModel.models().selectedRow().ifPresent(leaderboard.getSelectionModel()::select);
        filling = before;
    }

    private void showSelected(@Nullable Run run) {
        notes.show(viewModel.models().selectedRow());
        viewModel.columnLook().close();
        if (run != null) {
            selectRow();
            showCompared();
            showButtons();
        }
    }

    private void showButtons() {
        Optional<CompareRow> row = viewModel.models().selectedRow();
        boolean chosen = viewModel.choosing().isChosen();
        String title = row.map(CompareRow::title).orElse("");
        chooseButton.setText(chosen ? Strings.get("compare.is-chosen", title) : Strings.get("compare.choose", title));
        boolean unable = viewModel.workingProperty().get()
                || row.filter(selected -> !selected.beside()).isEmpty();
        chooseButton.setDisable(unable || chosen || viewModel.managedProperty().get());
        saveButton.setDisable(unable);
        chooseButton.getStyleClass().remove("primary");
        if (!chosen) {
            chooseButton.getStyleClass().add("primary");
        }
        Views.showIf(decideButton, chosen);
        Views.showIf(staleCallout, !viewModel.resultsAgree());
    }

    @FXML
    private void choose() {
        viewModel.choosing().choose();
    }

    @FXML
    private void report() {
        viewModel.report(dialogs::show);
    }

    @FXML
    private void save() {
        dialogs.saveModel(
                        saveButton.getScene().getWindow(), viewModel.choosing().proposedFile())
                .ifPresent(viewModel.choosing()::save);
    }

    @FXML
    private void goToTrain() {
        viewModel.goTo(Place.TRAIN);
    }

    @FXML
    private void goToDecide() {
        viewModel.goTo(Place.DECIDE);
    }
}
