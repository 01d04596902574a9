package app.hotlist.gui.data;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.NoteChip;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridView;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Ties `Data.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class DataController {

    private static final double CARD_WIDTH = 196;
    private static final double CARD_HEIGHT = 154;
    private static final double CARD_GAP = 12;
    private static final double SCROLL_BAR = 24;
    private static final int FINDINGS_COUNTED = 4;

    private final DataViewModel viewModel;
    private final FileDialogs dialogs;
    private final Map<String, ColumnHeader> headers = new HashMap<>();
    private @Nullable Table shown;

    @FXML
    private VBox screen;

    @FXML
    private Label fileLabel;

    @FXML
    private Label formatLabel;

    @FXML
    private Button formatButton;

    @FXML
    private ProgressIndicator busySign;

    @FXML
    private Button nextButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Pane chips;

    @FXML
    private Region content;

    @FXML
    private TableGrid grid;

    @FXML
    private Label columnCount;

    @FXML
    private Pane columnChips;

    @FXML
    private GridView<ColumnProfile> cards;

    @FXML
    private OutcomeCard outcomeCard;

    @FXML
    private SuspectsCard suspectsCard;

    @FXML
    private ColumnDetail columnDetail;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public DataController(DataViewModel viewModel, FileDialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        busySign.visibleProperty().bind(viewModel.readingProperty());
        content.visibleProperty().bind(viewModel.leadsProperty().isNotNull());
        nextButton.disableProperty().bind(viewModel.outcomeMissing());
        formatButton.visibleProperty().bind(viewModel.leadsProperty().isNotNull());
        outcomeCard.connect(viewModel);
        grid.setHeaders(this::header);
        cards.setCellFactory(_ -> new ColumnCard(viewModel));
        cards.setCellHeight(CARD_HEIGHT);
        cards.setHorizontalCellSpacing(CARD_GAP / 2);
        cards.setVerticalCellSpacing(CARD_GAP / 2);
        cards.widthProperty().subscribe(width -> fitCards(width.doubleValue()));
        viewModel.leadsProperty().subscribe(this::show);
        viewModel.columnProperty().subscribe(this::showColumn);
    }

    /// As many cards in a row as fit, and those as wide as there is room.
    private void fitCards(double width) {
        double room = width - SCROLL_BAR;
        double inRow = Math.max(1, Math.floor(room / (CARD_WIDTH + CARD_GAP)));
        cards.setCellWidth(Math.max(CARD_WIDTH, room / inRow - CARD_GAP));
    }

    private Node header(Column column) {
        return headers.computeIfAbsent(column.name(), name -> new ColumnHeader(viewModel, name));
    }

    private void show(@Nullable Leads leads) {
        if (leads == null) {
            shown = null;
            return;
        }
        Table table = leads.imported().table();
        fileLabel.setText(leads.fileName());
        formatLabel.setText(Strings.get(
                "data.format",
                leads.imported().dialect().sentence(),
                table.columns().size()));
        chips.getChildren()
                .setAll(ImportNotes.of(leads.imported().report()).stream()
                        .map(NoteChip::of)
                        .toList());
        if (table != shown) {
            headers.clear();
            grid.show(table, new BadCells(leads.imported().report()));
            shown = table;
        }
        columnCount.setText(Strings.get("data.count", table.columns().size()));
        columnChips.getChildren().setAll(findingCounts(leads.profile().columns()));
        cards.setItems(FXCollections.observableList(leads.profile().columns()));
        outcomeCard.show(leads);
        suspectsCard.show(viewModel, leads);
        showHeaders(leads, viewModel.columnProperty().get());
    }

    private void showColumn(@Nullable ColumnProfile column) {
        columnDetail.show(column);
        if (column != null) {
            grid.reveal(column.name());
        }
        @Nullable Leads leads = viewModel.leadsProperty().get();
        if (leads != null) {
            showHeaders(leads, column);
        }
    }

    private void showHeaders(Leads leads, @Nullable ColumnProfile selected) {
        for (ColumnProfile column : leads.profile().columns()) {
            @Nullable ColumnHeader header = headers.get(column.name());
            if (header != null) {
                header.show(column, selected != null && selected.name().equals(column.name()));
            }
        }
    }

    /// How many columns have each of the most frequent findings.
    private static List<Label> findingCounts(List<ColumnProfile> columns) {
        Map<FindingKind, Long> counts = columns.stream()
                .flatMap(column -> column.findings().stream().map(Finding::kind).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<FindingKind, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FINDINGS_COUNTED)
                .map(count ->
                        chip(Strings.get("data.finding-count", count.getValue(), ColumnWords.finding(count.getKey()))))
                .toList();
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        return chip;
    }

    @FXML
    private void open() {
        dialogs.openLeads(screen.getScene().getWindow()).ifPresent(viewModel::open);
    }

    @FXML
    private void changeFormat() {
        PopOver popover = new PopOver(new FormatForm(viewModel));
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popover.setAnimated(false);
        popover.show(formatButton);
    }

    @FXML
    private void next() {
        viewModel.goToPrepare();
    }
}
