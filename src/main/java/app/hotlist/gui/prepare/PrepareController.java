package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.recipe.StepKind;
import app.hotlist.table.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Ties `Prepare.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class PrepareController {

    private final PrepareViewModel viewModel;

    @FXML
    private Region recipePane;

    @FXML
    private Region emptyPane;

    @FXML
    private Region buttons;

    @FXML
    private MenuButton addButton;

    @FXML
    private VBox cards;

    @FXML
    private Label inputs;

    @FXML
    private Label inputsWords;

    @FXML
    private ProgressIndicator busySign;

    @FXML
    private Region faultBox;

    @FXML
    private Label faultLabel;

    @FXML
    private TableGrid grid;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public PrepareController(PrepareViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        recipePane.visibleProperty().bind(viewModel.knownProperty());
        buttons.visibleProperty().bind(viewModel.knownProperty());
        emptyPane.visibleProperty().bind(viewModel.knownProperty().not());
        busySign.visibleProperty().bind(viewModel.preparingProperty());
        addButton.getItems().setAll(addItems());
        viewModel.cards().addListener((ListChangeListener<StepCard>) _ -> showCards());
        viewModel.faultProperty().subscribe(this::showFault);
        viewModel.preparedProperty().subscribe(this::showPrepared);
        showCards();
    }

    /// Steps for columns of one kind in a menu each, and after these the steps for columns of several kinds.
    private List<MenuItem> addItems() {
        Map<String, Set<ColumnType>> menus = new LinkedHashMap<>();
        menus.put(Strings.get("prepare.add.words"), Set.of(ColumnType.CATEGORY, ColumnType.TEXT));
        menus.put(Strings.get("prepare.add.numbers"), Set.of(ColumnType.NUMBER));
        menus.put(Strings.get("prepare.add.dates"), Set.of(ColumnType.DATE));
        List<MenuItem> items = new ArrayList<>();
        List<StepKind> left = new ArrayList<>(List.of(StepKind.values()));
        menus.forEach((title, types) -> {
            Menu menu = new Menu(title);
            left.stream()
                    .filter(kind -> isOnlyFor(types, kind))
                    .map(this::addItem)
                    .forEach(menu.getItems()::add);
            left.removeIf(kind -> isOnlyFor(types, kind));
            items.add(menu);
        });
        left.stream().map(this::addItem).forEach(items::add);
        return items;
    }

    private static boolean isOnlyFor(Set<ColumnType> types, StepKind kind) {
        return Arrays.stream(ColumnType.values()).filter(kind::fits).allMatch(types::contains);
    }

    private MenuItem addItem(StepKind kind) {
        MenuItem item = new MenuItem(kind.title());
        item.setOnAction(_ -> add(kind));
        return item;
    }

    private void add(StepKind kind) {
        PopOver popover = new PopOver();
        popover.setContentNode(new ColumnPicker(viewModel.columnsFor(kind), List.of(), chosen -> {
            popover.hide();
            viewModel.add(kind, chosen);
        }));
        popover.setTitle(kind.title());
        popover.setHeaderAlwaysVisible(true);
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(addButton);
    }

    private void showCards() {
        cards.getChildren()
                .setAll(viewModel.cards().stream()
                        .map(card -> new StepNode(viewModel, card, problem(card)))
                        .toList());
    }

    private @Nullable Problem problem(StepCard card) {
        @Nullable RecipeFault fault = viewModel.faultProperty().get();
        return fault != null && card.on() && fault.position() == card.position() ? fault.problem() : null;
    }

    private void showFault(@Nullable RecipeFault fault) {
        showCards();
        boolean whole = fault != null;
        faultBox.setVisible(whole);
        faultBox.setManaged(whole);
        if (fault != null) {
            faultLabel.setText(fault.problem().what() + " " + fault.problem().fix());
        }
    }

    private void showPrepared(@Nullable Prepared prepared) {
        if (prepared != null) {
            inputs.setText(Strings.get("prepare.inputs", prepared.columns(), prepared.inputs()));
            inputsWords.setText(Strings.get("prepare.inputs.words", prepared.columns(), prepared.inputs()));
            grid.show(prepared.rows(), TableGrid.Marks.NONE);
        }
    }

    @FXML
    private void reset() {
        viewModel.reset();
    }

    @FXML
    private void next() {
        viewModel.goToTrain();
    }

    @FXML
    private void toData() {
        viewModel.goToData();
    }
}
