package app.hotlist.gui.check;

import app.hotlist.gui.support.ColumnWords;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.ConcernTable;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.gui.support.Views;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties `Check.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class CheckController {

    private static final int FINDINGS_COUNTED = 4;

    /// Columns with these roles stand first.
    private static final Set<ColumnRole> LEARNT_FROM = Set.of(ColumnRole.FEATURE, ColumnRole.VALUE, ColumnRole.DATE);

    private final CheckViewModel viewModel;
    private final FileDialogs dialogs;
    private final ToggleGroup findings = new ToggleGroup();
    private final ConcernTable questionTable = new ConcernTable(Strings.get("check.question.row"));

    /// What the grid shows: another role changes no row, and columns are costly to make.
    private @Nullable Table inGrid;

    @FXML
    private Region emptyState;

    @FXML
    private Region screen;

    @FXML
    private Button nextButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private ReadinessCard readinessCard;

    @FXML
    private RulesCard rulesCard;

    @FXML
    private DuplicatesCard duplicatesCard;

    @FXML
    private ScrollPane leakScroll;

    @FXML
    private LeakGuard leakGuard;

    @FXML
    private Label countLabel;

    @FXML
    private Pane findingPills;

    @FXML
    private ToggleButton columnsView;

    @FXML
    private ToggleButton rowsView;

    @FXML
    private ToggleButton questionsView;

    @FXML
    private StackPane questions;

    @FXML
    private Region facetBar;

    @FXML
    private Label facetCount;

    @FXML
    private Pane facetChips;

    @FXML
    private ColumnCards cards;

    @FXML
    private TableGrid grid;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public CheckController(CheckViewModel viewModel, FileDialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        screen.visibleProperty().bind(viewModel.outcomeMissing().not());
        emptyState.visibleProperty().bind(viewModel.outcomeMissing());
        nextButton.disableProperty().bind(viewModel.outcomeMissing());
        cards.connect(viewModel);
        // As high as its lines as long as they are few; the style sheet has the limit.
        leakScroll
                .minHeightProperty()
                .bind(Bindings.min(leakGuard.heightProperty().add(2), leakScroll.maxHeightProperty()));
        leakScroll.prefHeightProperty().bind(leakGuard.heightProperty().add(2));
        cards.visibleProperty().bind(columnsView.selectedProperty());
        grid.visibleProperty().bind(rowsView.selectedProperty());
        questions.getChildren().setAll(questionTable);
        questions.visibleProperty().bind(questionsView.selectedProperty());
        questionTable.onExport(this::writeQuestions);
        questionTable.onOpen(viewModel::look);
        questionTable.onTurn(viewModel::isOut, viewModel::turn);
        questionTable.onForget(viewModel::forget);
        Views.alwaysOne(columnsView.getToggleGroup());
        facetBar.visibleProperty().bind(Bindings.isNotEmpty(viewModel.facets()));
        facetBar.managedProperty().bind(facetBar.visibleProperty());
        findings.selectedToggleProperty().subscribe(this::showCards);
        viewModel.leadsProperty().subscribe(this::showLeads);
        viewModel.shownProperty().subscribe(this::showShown);
        viewModel.checkedProperty().subscribe(this::showChecked);
    }

    private void showLeads(@Nullable Leads leads) {
        if (leads != null && leads.target().isPresent()) {
            leakGuard.show(viewModel);
            findingPills.getChildren().setAll(findingPills(leads.profile().columns()));
        }
    }

    private void showChecked(@Nullable Checked checked) {
        @Nullable Leads leads = viewModel.leadsProperty().get();
        if (checked != null && leads != null) {
            readinessCard.show(leads, checked.readiness());
            rulesCard.show(viewModel, checked.rules());
            duplicatesCard.show(viewModel, checked, leads.checks().sameId());
            questionTable.show(checked.questions());
            questionsView.setText(
                    Strings.get("check.view-questions", checked.questions().size()));
        }
    }

    private void showShown(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        countLabel.setText(
                Strings.get("check.columns", shown.profile().columns().size()));
        facetCount.setText(Strings.get("check.some", shown.count()));
        facetChips
                .getChildren()
                .setAll(viewModel.facets().stream().map(this::chip).toList());
        if (!shown.table().equals(inGrid)) {
            grid.show(shown.table(), TableGrid.Marks.NONE);
            inGrid = shown.table();
        }
        if (viewModel.facets().stream().anyMatch(Facet.Rows.class::isInstance)) {
            rowsView.setSelected(true);
        }
        showCards();
    }

    /// Those with the finding that is chosen; all of them if none is.
    private void showCards() {
        @Nullable Shown shown = viewModel.shownProperty().get();
        if (shown != null) {
            List<ColumnProfile> columns = shown.profile().columns().stream()
                    .filter(column -> findings.getSelectedToggle() == null
                            || column.has(
                                    (FindingKind) findings.getSelectedToggle().getUserData()))
                    .sorted(Comparator.comparing(column -> !LEARNT_FROM.contains(column.role())))
                    .toList();
            cards.show(columns);
        }
    }

    private Node chip(Facet facet) {
        Button chip = new Button(facet.words(), new FontIcon(Feather.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "chip-button", "removable");
        chip.setAccessibleText(Strings.get("check.remove", facet.words()));
        chip.setOnAction(_ -> viewModel.toggle(facet));
        return chip;
    }

    /// How many columns have each of the most frequent findings; one of them narrows the cards to these columns.
    private List<ToggleButton> findingPills(List<ColumnProfile> columns) {
        Map<FindingKind, Long> counts = columns.stream()
                .flatMap(column -> column.findings().stream().map(Finding::kind).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        findings.getToggles().clear();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<FindingKind, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FINDINGS_COUNTED)
                .map(count -> findingPill(count.getKey(), count.getValue()))
                .toList();
    }

    private ToggleButton findingPill(FindingKind kind, long columns) {
        ToggleButton pill = new ToggleButton(Strings.get("check.finding-count", columns, ColumnWords.finding(kind)));
        pill.getStyleClass().add("pill");
        pill.setUserData(kind);
        pill.setToggleGroup(findings);
        return pill;
    }

    private void writeQuestions(List<Concern> concerns) {
        file(Strings.get("check.question.file", fileName())).ifPresent(file -> viewModel.write(concerns, file));
    }

    @FXML
    private void writeShown() {
        file(Strings.get("check.rows.file", fileName())).ifPresent(viewModel::writeShown);
    }

    private Optional<Path> file(String proposed) {
        return dialogs.saveRows(screen.getScene().getWindow(), proposed);
    }

    private String fileName() {
        return viewModel.leadsProperty().get().fileName();
    }

    @FXML
    private void clearFacets() {
        viewModel.clearFacets();
    }

    @FXML
    private void goToData() {
        viewModel.goToData();
    }

    @FXML
    private void report() {
        String proposed = Strings.get("check.report.file", fileName());
        dialogs.saveReport(screen.getScene().getWindow(), proposed)
                .ifPresent(page -> viewModel.report(page, () -> dialogs.show(page)));
    }

    @FXML
    private void next() {
        viewModel.goToPrepare();
    }
}
