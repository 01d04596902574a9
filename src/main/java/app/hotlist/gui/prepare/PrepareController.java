package app.hotlist.gui.prepare;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.recipe.RecipeFault;
import app.hotlist.recipe.StepKind;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Ties `Prepare.fxml` to its view-models. Decides nothing: no condition here but on what to show.
public final class PrepareController {

    /// So many faults are listed; the others stand on their cards.
    private static final int FAULTS = 6;

    private final PrepareViewModel viewModel;
    private final RecipeExchange exchange;
    private final FileDialogs dialogs;

    @FXML
    private Region recipePane;

    @FXML
    private Region emptyPane;

    @FXML
    private Region buttons;

    @FXML
    private MenuButton recipeButton;

    @FXML
    private Menu runsMenu;

    @FXML
    private Button addButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private VBox faultBox;

    @FXML
    private VBox cards;

    @FXML
    private Pane side;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public PrepareController(PrepareViewModel viewModel, RecipeExchange exchange, FileDialogs dialogs) {
        this.viewModel = viewModel;
        this.exchange = exchange;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        recipePane.visibleProperty().bind(viewModel.knownProperty());
        buttons.visibleProperty().bind(viewModel.knownProperty());
        emptyPane.visibleProperty().bind(viewModel.knownProperty().not());
        problemBanner.problemProperty().bindBidirectional(exchange.problemProperty());
        Node preview = new PreviewPane(viewModel);
        Node comparison = new ComparisonPane(exchange);
        comparison.visibleProperty().bind(exchange.comparedProperty().isNotNull());
        preview.visibleProperty().bind(comparison.visibleProperty().not());
        side.getChildren().setAll(preview, comparison);
        recipeButton.showingProperty().subscribe(open -> {
            if (open) {
                exchange.findRuns();
            }
        });
        exchange.runs().addListener((ListChangeListener<NamedRecipe>) _ -> showRuns());
        viewModel.cards().addListener((ListChangeListener<StepCard>) _ -> showCards());
        viewModel.preparingProperty().subscribe(_ -> refresh());
        viewModel.selectedProperty().subscribe(_ -> showSelected());
        showCards();
        showRuns();
    }

    private void showCards() {
        boolean focused = isFocusWithin(cards);
        cards.getChildren()
                .setAll(viewModel.cards().stream()
                        .map(card -> new StepNode(viewModel, card))
                        .toList());
        showFaults();
        if (focused) {
            showSelected();
            selected().requestFocus();
        }
    }

    private void refresh() {
        nodes().forEach(StepNode::refresh);
        showFaults();
    }

    private List<StepNode> nodes() {
        return cards.getChildren().stream().map(StepNode.class::cast).toList();
    }

    private static boolean isFocusWithin(Node parent) {
        @Nullable Node at = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        while (at != null && at != parent) {
            at = at.getParent();
        }
        return at != null;
    }

    /// The selected card, or all of them where none is.
    private Node selected() {
        int place = viewModel.selectedProperty().get();
        return place >= 0 && place < cards.getChildren().size()
                ? cards.getChildren().get(place)
                : cards;
    }

    private void showSelected() {
        nodes().forEach(StepNode::refresh);
        Node card = selected();
        if (card != cards) {
            Views.reveal(card);
            if (isFocusWithin(cards)) {
                card.requestFocus();
            }
        }
    }

    private void showFaults() {
        List<RecipeFault> faults = viewModel.preparingProperty().get()
                ? List.of()
                : viewModel.faultsProperty().get();
        Views.showIf(faultBox, !faults.isEmpty());
        faultBox.getChildren().clear();
        if (!faults.isEmpty()) {
            Label title = wrapped(new Label(Strings.get("prepare.faults", faults.size())));
            title.getStyleClass().add("medium");
            faultBox.getChildren().add(title);
            faults.stream().limit(FAULTS).map(this::fault).forEach(faultBox.getChildren()::add);
            if (faults.size() > FAULTS) {
                faultBox.getChildren().add(new Label(Strings.get("prepare.faults.more", faults.size() - FAULTS)));
            }
        }
    }

    /// A text that is never cut: the room for cards gives way.
    private static <T extends Labeled> T wrapped(T text) {
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private Node fault(RecipeFault fault) {
        if (fault.place().isEmpty()) {
            return wrapped(
                    new Label(fault.problem().what() + " " + fault.problem().fix()));
        }
        int place = fault.place().getAsInt();
        Hyperlink link = new Hyperlink(
                Strings.get("prepare.fault.step", place + 1, fault.problem().what()));
        link.getStyleClass().add("flat-link");
        link.setOnAction(_ -> viewModel.select(place));
        return wrapped(link);
    }

    private void showRuns() {
        runsMenu.getItems().setAll(exchange.runs().stream().map(this::runItem).toList());
        runsMenu.setDisable(exchange.runs().isEmpty());
    }

    private MenuItem runItem(NamedRecipe run) {
        MenuItem item = new MenuItem(run.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> exchange.compareWith(run));
        return item;
    }

    @FXML
    private void add() {
        PopOver popover = new PopOver();
        StepPalette palette =
                new StepPalette(kind -> !viewModel.columnsFor(kind).isEmpty(), kind -> pickColumns(kind, popover));
        popover.setContentNode(palette);
        popover.setTitle(Strings.get("prepare.add"));
        popover.setHeaderAlwaysVisible(true);
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(addButton);
        palette.requestFocus();
    }

    private void pickColumns(StepKind kind, PopOver popover) {
        popover.setTitle(kind.title());
        ColumnPicker picker = new ColumnPicker(viewModel.columnsFor(kind), List.of(), chosen -> {
            popover.hide();
            viewModel.add(kind, chosen);
        });
        popover.setContentNode(picker);
        picker.requestFocus();
    }

    @FXML
    private void exportRecipe() {
        dialogs.saveRecipe(window(), Strings.get("prepare.export.name")).ifPresent(exchange::exportTo);
    }

    @FXML
    private void importRecipe() {
        dialogs.openRecipe(window()).ifPresent(exchange::importFrom);
    }

    @FXML
    private void compareWithSuggested() {
        exchange.compareWithSuggested();
    }

    @FXML
    private void compareWithFile() {
        dialogs.openRecipe(window()).ifPresent(exchange::compareWithFile);
    }

    @FXML
    private void reset() {
        exchange.takeSuggested();
    }

    @FXML
    private void next() {
        viewModel.goToTrain();
    }

    @FXML
    private void toData() {
        viewModel.goToData();
    }

    private Window window() {
        return addButton.getScene().getWindow();
    }
}
