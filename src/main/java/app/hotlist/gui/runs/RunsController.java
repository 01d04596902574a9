package app.hotlist.gui.runs;

import app.hotlist.gui.figure.SearchCard;
import app.hotlist.gui.support.BinLine;
import app.hotlist.gui.support.ColumnRoom;
import app.hotlist.gui.support.DoneCallout;
import app.hotlist.gui.support.Figures;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.RunLine;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Ties `Runs.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class RunsController {

    private static final double ROW_HEIGHT = 34;

    /// How much wider than they must be columns are where there is room.
    private static final double ROOMY = 1.2;

    private final RunsViewModel viewModel;
    private final Questions questions;
    private final SearchCard searchCard;
    private final Figures figures = new Figures();

    @FXML
    private Node emptyState;

    @FXML
    private Node content;

    @FXML
    private Label countLabel;

    @FXML
    private TextField searchField;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private DoneCallout thrownCallout;

    @FXML
    private VBox tableStack;

    @FXML
    private TableView<RunLine> table;

    @FXML
    private Node details;

    @FXML
    private Label nameLabel;

    @FXML
    private Label factsLabel;

    @FXML
    private Label modelsLabel;

    @FXML
    private Button compareRunButton;

    @FXML
    private Button compareTwoButton;

    @FXML
    private Label twoHint;

    @FXML
    private TextField tagsField;

    @FXML
    private TextArea noteArea;

    @FXML
    private BinLine bin;

    @SuppressWarnings("NullAway.Init") // initialize() makes it
    private ColumnRoom<RunLine> room;

    /// @param searchCard shows the search for better settings of the selected run
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public RunsController(RunsViewModel viewModel, Questions questions, SearchCard searchCard) {
        this.viewModel = viewModel;
        this.questions = questions;
        this.searchCard = searchCard;
    }

    @FXML
    private void initialize() {
        table.setItems(viewModel.found());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<RunLine, String> name = column(Strings.get("runs.name"), 111, RunLine::name);
        TableColumn<RunLine, String> leads =
                number(Strings.get("runs.leads"), 65, line -> "%,d".formatted(line.rows()));
        TableColumn<RunLine, String> tags = column(
                Strings.get("runs.tags"),
                104,
                line -> String.join(", ", line.notes().tags()));
        table.getColumns()
                .setAll(List.of(
                        column(
                                Strings.get("runs.when"),
                                140,
                                line -> Strings.get("runs.time", Date.from(line.savedAt()))),
                        name,
                        leads,
                        column(
                                Strings.get("runs.best"),
                                150,
                                line -> line.best().title()),
                        number(Strings.get("runs.auc"), 116, this::auc),
                        tags));
        room = new ColumnRoom<>(
                table,
                List.of(tags, leads, name),
                column -> column.equals(tags)
                        && viewModel.found().stream()
                                .allMatch(line -> line.notes().tags().isEmpty()));
        tableStack.getChildren().add(searchCard);
        viewModel.search().foundProperty().subscribe(found -> searchCard.show(found.log(), found.goal()));
        searchField.textProperty().bindBidirectional(viewModel.questionProperty());
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showDetails);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RunLine>) _ -> showChoice());
        showChoice();
        Views.whenLeft(tagsField, this::keepNotes);
        Views.whenLeft(noteArea, this::keepNotes);
        viewModel.lines().addListener((ListChangeListener<RunLine>) _ -> showList());
        viewModel.found().addListener((ListChangeListener<RunLine>) _ -> showList());
        viewModel.binProperty().subscribe(this::showBin);
        thrownCallout.whenTakenBack(viewModel::bringBack);
        bin.whenEmptied(questions, viewModel::emptyBin);
        viewModel
                .thrownProperty()
                .subscribe(inBin -> thrownCallout.show(inBin == null ? "" : Strings.get("runs.thrown")));
        viewModel.placeProperty().subscribe(place -> {
            if (place == Place.RUNS) {
                viewModel.refresh();
            }
        });
        showList();
        showDetails(null);
    }

    private static TableColumn<RunLine, String> number(String title, double width, Function<RunLine, String> text) {
        TableColumn<RunLine, String> column = column(title, width, text);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TableColumn<RunLine, String> column(String title, double width, Function<RunLine, String> text) {
        TableColumn<RunLine, String> column = new TableColumn<>(title);
        column.setMinWidth(width);
        column.setPrefWidth(width * ROOMY);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    private String auc(RunLine line) {
        return figures.auc(line.auc(), line.deviation());
    }

    private void showList() {
        room.make();
        boolean any = !viewModel.lines().isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        if (table.getSelectionModel().isEmpty() && !viewModel.found().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        int all = viewModel.lines().size();
        int found = viewModel.found().size();
        countLabel.setText(found == all ? Strings.get("runs.count", all) : Strings.get("runs.count-found", found, all));
    }

    private void showDetails(@Nullable RunLine line) {
        viewModel.search().of(line);
        Views.showIf(details, line != null);
        if (line != null) {
            nameLabel.setText(line.name());
            factsLabel.setText(Strings.get(
                    "runs.facts",
                    line.file(),
                    line.rows(),
                    line.positives(),
                    line.best().title(),
                    line.auc()));
            modelsLabel.setText(String.join(
                    ", ", line.models().stream().map(spec -> spec.title()).toList()));
            tagsField.setText(String.join(", ", line.notes().tags()));
            noteArea.setText(line.notes().note());
        }
    }

    private void keepNotes() {
        onSelected(line -> viewModel.annotate(
                line,
                line.notes()
                        .withNote(noteArea.getText().strip())
                        .withTags(List.of(tagsField.getText().split(",", -1)))));
    }

    private void showBin(RunsViewModel.Bin thrownAway) {
        bin.show(thrownAway.runs(), thrownAway.bytes(), (count, size) -> Strings.get("runs.bin", count, size));
    }

    private void onSelected(Consumer<RunLine> action) {
        @Nullable RunLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            action.accept(line);
        }
    }

    @FXML
    private void goToTrain() {
        viewModel.goToTrain();
    }

    @FXML
    private void compare() {
        onSelected(viewModel::compare);
    }

    @FXML
    private void compareTwo() {
        List<RunLine> two = table.getSelectionModel().getSelectedItems();
        if (two.size() == 2) {
            viewModel.compare(two.getFirst(), two.getLast());
        }
    }

    /// Two runs can be compared; what else is done is done with one.
    private void showChoice() {
        boolean two = table.getSelectionModel().getSelectedItems().size() == 2;
        Views.showIf(compareRunButton, !two);
        Views.showIf(compareTwoButton, two);
        Views.showIf(twoHint, !two);
    }

    @FXML
    private void takeSettings() {
        onSelected(viewModel::takeSettings);
    }

    @FXML
    private void rerun() {
        onSelected(viewModel::rerun);
    }

    @FXML
    private void throwAway() {
        onSelected(viewModel::throwAway);
    }
}
