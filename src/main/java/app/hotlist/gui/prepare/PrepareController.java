package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.TableGrid;
import app.hotlist.recipe.StepKind;
import java.util.Arrays;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
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
        addButton
                .getItems()
                .setAll(Arrays.stream(StepKind.values()).map(this::addItem).toList());
        viewModel.cards().addListener((ListChangeListener<StepCard>) _ -> showCards());
        viewModel.faultProperty().subscribe(this::showFault);
        viewModel.preparedProperty().subscribe(this::showPrepared);
        showCards();
    }

    private MenuItem addItem(StepKind kind) {
        MenuItem item = new MenuItem(kind.title());
        item.setOnAction(_ -> add(kind));
        return item;
    }

    private void add(StepKind kind) {
        PopOver popover = new PopOver();
        popover.setContentNode(new ColumnPicker(viewModel.columnsFor(kind), java.util.List.of(), chosen -> {
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
