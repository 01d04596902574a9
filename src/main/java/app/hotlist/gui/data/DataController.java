package app.hotlist.gui.data;

import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.FileDrop;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.NoteChip;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.gui.support.Views;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.DateOrder;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Ties `Data.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class DataController {

    private final DataViewModel viewModel;
    private final FileDialogs dialogs;
    private final Map<String, ColumnHeader> headers = new HashMap<>();
    private @Nullable Table shown;

    @FXML
    private VBox screen;

    @FXML
    private Label fileLabel;

    @FXML
    private ComboBox<LeadPart> partChoice;

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
    private Region datesCallout;

    @FXML
    private Label datesLabel;

    @FXML
    private Region content;

    @FXML
    private TableGrid grid;

    @FXML
    private ToggleButton rowsView;

    @FXML
    private ToggleButton concernsView;

    @FXML
    private ConcernList concernList;

    @FXML
    private OutcomeCard outcomeCard;

    @FXML
    private OtherFilesCard otherFilesCard;

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
        datesCallout.visibleProperty().bind(viewModel.dates().openProperty());
        datesCallout.managedProperty().bind(datesCallout.visibleProperty());
        outcomeCard.connect(viewModel);
        otherFilesCard.connect(viewModel, dialogs);
        outcomeCard.visibleProperty().bind(viewModel.additions().asking().not());
        outcomeCard.managedProperty().bind(outcomeCard.visibleProperty());
        // A file that is dropped beside leads may have more about them; without any it is opened like anywhere else.
        FileDrop.onto(screen, () -> viewModel.leadsProperty().get() != null, viewModel.additions()::drop);
        grid.setHeaders(this::header);
        grid.setOnKeyPressed(this::openMenu);
        Views.alwaysOne(rowsView.getToggleGroup());
        grid.visibleProperty().bind(rowsView.selectedProperty());
        concernList.visibleProperty().bind(concernsView.selectedProperty());
        concernList.onExport(this::export);
        partChoice.setConverter(new Names<>(LeadPart::name));
        viewModel.leadsProperty().subscribe(this::show);
        viewModel.columnProperty().subscribe(this::showColumn);
    }

    /// Enter on a cell opens the menu over its column, so that roles can be given without a mouse.
    private void openMenu(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER
                && !grid.getSelectionModel().getSelectedCells().isEmpty()) {
            TableColumn<?, ?> column =
                    grid.getSelectionModel().getSelectedCells().getFirst().getTableColumn();
            @Nullable ColumnHeader header = headers.get(column.getId());
            if (header != null) {
                header.openMenu();
                key.consume();
            }
        }
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
        datesLabel.setText(viewModel.dates().words());
        showParts(leads.imported().part());
        formatLabel.setText(Strings.get(
                "data.format", format(leads.imported()), table.columns().size()));
        chips.getChildren()
                .setAll(Stream.concat(ImportNotes.of(leads.imported().report()).stream(), viewModel.notes().stream())
                        .map(NoteChip::of)
                        .toList());
        if (table != shown) {
            headers.clear();
            grid.show(table, new BadCells(leads.imported().report()));
            List<Concern> concerns = Concern.of(leads.imported().report());
            concernList.show(concerns);
            concernList.offerRepairs(leads.imported(), viewModel::repair);
            concernsView.setText(Strings.get("data.view-concerns", concerns.size()));
            shown = table;
        }
        outcomeCard.show(leads);
        showHeaders(leads, viewModel.columnProperty().get());
    }

    /// How a text is written; a workbook has no delimiters.
    private static String format(Imported imported) {
        return switch (imported.part().format()) {
            case XLSX, PARQUET -> imported.part().format().title();
            case TEXT, GZIP, ZIP -> imported.dialect().sentence();
        };
    }

    /// A choice only where there is one.
    private void showParts(LeadPart read) {
        List<LeadPart> parts = viewModel.parts();
        partChoice.setOnAction(_ -> {});
        partChoice.getItems().setAll(parts);
        partChoice.setValue(read);
        partChoice.setOnAction(_ -> viewModel.open(partChoice.getValue()));
        Views.showIf(partChoice, parts.size() > 1);
    }

    private void showColumn(@Nullable ColumnProfile column) {
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

    @FXML
    private void open() {
        dialogs.openLeads(screen.getScene().getWindow()).ifPresent(viewModel::open);
    }

    private void export(List<Concern> concerns) {
        String proposed = Strings.get("data.concerns.file", fileLabel.getText());
        dialogs.saveRows(screen.getScene().getWindow(), proposed).ifPresent(file -> viewModel.write(concerns, file));
    }

    @FXML
    private void dayFirst() {
        viewModel.chooseDates(DateOrder.DAY_FIRST);
    }

    @FXML
    private void monthFirst() {
        viewModel.chooseDates(DateOrder.MONTH_FIRST);
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
        viewModel.goToCheck();
    }
}
