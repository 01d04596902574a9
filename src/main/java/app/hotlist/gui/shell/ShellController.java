package app.hotlist.gui.shell;

import app.hotlist.base.UserException;
import app.hotlist.gui.start.Opening;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.Settings.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Ties `Shell.fxml` to its view-model: the frame around the screens.
public final class ShellController {

    /// Below this width of the window the rail folds to its icons.
    private static final double NARROW = 1280;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("narrow");

    private final ShellViewModel viewModel;
    private final ProjectViewModel project;
    private final Look look;
    private final Questions questions;
    private final Opening opening;
    private final Map<Place, Node> screens;
    private final Node start;
    private final Node help;
    private final Node waiting = WaitingPage.reading();
    private final Node absent = WaitingPage.absent();
    private final EventHandler<KeyEvent> closingHelp;

    @FXML
    private BorderPane shell;

    @FXML
    private MenuButton projectMenu;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private Button undoButton;

    @FXML
    private Button redoButton;

    @FXML
    private Tooltip undoTip;

    @FXML
    private Tooltip redoTip;

    @FXML
    private ToggleButton historyButton;

    @FXML
    private MenuButton roleMenu;

    @FXML
    private MenuButton themeMenu;

    @FXML
    private ProjectBanners banners;

    @FXML
    private CommandPalette palette;

    @FXML
    private List<MenuItem> projectItems;

    @FXML
    private MenuItem formerNameItem;

    @FXML
    private VBox rail;

    @FXML
    private StackPane page;

    @FXML
    private NoticePane notices;

    @FXML
    private CoachMark coach;

    @FXML
    private StatusBar statusBar;

    /// @param screens the steps to show, with their views
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public ShellController(Frame frame, Opening opening, Map<Place, Node> screens, Pages pages) {
        viewModel = frame.steps();
        project = frame.project();
        look = frame.look();
        questions = frame.questions();
        closingHelp = ShellKeys.closingHelp(viewModel);
        this.opening = opening;
        this.screens = Map.copyOf(screens);
        this.start = pages.start();
        this.help = pages.help();
    }

    /// What stands around the pages.
    public record Frame(ShellViewModel steps, ProjectViewModel project, Look look, Questions questions) {}

    /// The pages that are no step of the work.
    ///
    /// @param start shown before any file is open
    /// @param help shown on F1
    public record Pages(Node start, Node help) {}

    @FXML
    private void initialize() {
        projectMenu.textProperty().bind(project.name());
        projectItems.forEach(
                item -> item.disableProperty().bind(project.isKept().not()));
        formerNameItem.visibleProperty().bind(project.formerNameProperty().isNotEmpty());
        formerNameItem
                .textProperty()
                .bind(project.formerNameProperty().map(name -> Strings.get("project.name-again", name)));
        statusBar.show(viewModel, project);
        banners.show(project, this::findLeads);
        historyButton.selectedProperty().bindBidirectional(project.historyOpenProperty());
        HistoryPane history = new HistoryPane(project);
        project.historyOpenProperty().subscribe(open -> shell.setRight(open ? history : null));
        ThemeItems.fill(themeMenu, look);
        RoleItems.fill(roleMenu, look);
        undoButton.disableProperty().bind(viewModel.undoText().isEmpty());
        redoButton.disableProperty().bind(viewModel.redoText().isEmpty());
        undoItem.disableProperty().bind(undoButton.disableProperty());
        redoItem.disableProperty().bind(redoButton.disableProperty());
        undoTip.textProperty().bind(viewModel.undoText());
        redoTip.textProperty().bind(viewModel.redoText());
        fillRail();
        showPage();
        coach.show(viewModel.coach(), page);
        viewModel.managedProperty().subscribe(this::showRole);
        viewModel.placeProperty().subscribe(this::showPage);
        viewModel.helpOpenProperty().subscribe(this::showPage);
        viewModel.nothingOpen().subscribe(this::showPage);
        project.waiting().subscribe(this::showPage);
        project.absentProperty().subscribe(this::showPage);
        shell.widthProperty()
                .subscribe(width ->
                        rail.pseudoClassStateChanged(FOLDED, width.doubleValue() > 0 && width.doubleValue() < NARROW));
        shell.sceneProperty().subscribe(this::listenToKeys);
    }

    private void fillRail() {
        ToggleGroup group = new ToggleGroup();
        List<Place> places =
                Stream.of(Place.values()).filter(screens::containsKey).toList();
        places.stream()
                .filter(Place::isStep)
                .forEach(step -> rail.getChildren().add(new RailStep(step, viewModel, group)));
        rail.getChildren().add(new Separator());
        places.stream()
                .filter(place -> !place.isStep())
                .forEach(place -> rail.getChildren().add(new RailStep(place, viewModel, group)));
    }

    /// What a manager does not do is not shown.
    private void showRole(boolean managed) {
        roleMenu.setText(RoleItems.name(managed ? Role.MANAGER : Role.ANALYST));
        for (Node node : rail.getChildren()) {
            if (node instanceof RailStep step) {
                Views.showIf(step, viewModel.isOpen(step.place()));
            }
        }
        showPage();
    }

    private void showPage() {
        Place place = viewModel.placeProperty().get();
        boolean beginning = place == Place.DATA
                || (place == Place.DECIDE && viewModel.managedProperty().get());
        boolean starting = viewModel.nothingOpen().get() && beginning;
        Node shown = screens.getOrDefault(viewModel.placeProperty().get(), start);
        if (viewModel.helpOpenProperty().get()) {
            shown = help;
        } else if (project.waiting().get()) {
            shown = waiting;
        } else if (viewModel.placeProperty().get() == Place.DATA
                && project.absentProperty().get() != null) {
            shown = absent;
        } else if (starting) {
            shown = start;
        }
        page.getChildren().setAll(shown);
    }

    private void listenToKeys(@Nullable Scene scene) {
        if (scene != null) {
            ShellKeys.install(scene, viewModel);
            // Weak: the scene outlives this project.
            scene.addEventFilter(KeyEvent.KEY_PRESSED, new WeakEventHandler<>(closingHelp));
            ShellKeys.find(scene, this::openPalette, by -> Panes.move(panes(), scene.getFocusOwner(), by));
            ShellKeys.zoom(scene, look);
            ShellKeys.role(scene, look);
            opening.takeDropsOn(scene);
        }
    }

    /// Says where other programs have leads scored, as long as they can.
    ///
    /// @param address `null` where they cannot
    public void serving(ObservableValue<URI> address) {
        statusBar.serving(address, () -> viewModel.goTo(Place.SETTINGS));
    }

    /// Shows good news in the window's corner for a few seconds.
    public void show(String sentence) {
        notices.say(sentence);
    }

    /// Shows in the window's corner what has finished, to whoever does not look at it.
    ///
    /// @param place where the result is
    public void tell(String sentence, Place place) {
        notices.tell(sentence, place, viewModel);
    }

    @FXML
    private void openFile() {
        opening.choose(window());
    }

    @FXML
    private void openSample() {
        opening.openSample();
    }

    @FXML
    private void undo() {
        viewModel.undo();
    }

    @FXML
    private void redo() {
        viewModel.redo();
    }

    @FXML
    private void toggleTheme() {
        look.toggle();
    }

    @FXML
    private void openPalette() {
        palette.open(Commands.of(page, List.of(projectMenu, roleMenu, themeMenu), viewModel));
    }

    private List<Node> panes() {
        return Stream.of(shell.getTop(), shell.getLeft(), page, shell.getRight(), shell.getBottom())
                .filter(Objects::nonNull)
                .toList();
    }

    private void findLeads() {
        opening.ask(window()).ifPresent(project::find);
    }

    private Window window() {
        return shell.getScene().getWindow();
    }

    @FXML
    private void putAway() {
        project.putAway();
    }

    @FXML
    private void rename() {
        questions
                .name(Strings.get("start.rename-question"), project.name().get())
                .ifPresent(name -> attempt(() -> project.rename(name)));
    }

    @FXML
    private void nameAgain() {
        attempt(() -> project.rename(project.formerNameProperty().get()));
    }

    @FXML
    private void saveCopy() {
        attempt(() -> project.saveCopy().ifPresent(name -> show(Strings.get("project.copied", name))));
    }

    @FXML
    private void throwAway() {
        attempt(project::throwAway);
    }

    @FXML
    private void forget() {
        project.forget();
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (UserException failure) {
            opening.problemProperty().set(failure.problem());
        }
    }

    @FXML
    private void toggleHistory() {
        project.historyOpenProperty().set(!project.historyOpenProperty().get());
    }

    @FXML
    private void showKeys() {
        viewModel.showKeys();
    }

    @FXML
    private void takeTour() {
        viewModel.helpOpenProperty().set(false);
        viewModel.coach().begin();
    }

    @FXML
    private void toggleHelp() {
        viewModel.helpOpenProperty().set(!viewModel.helpOpenProperty().get());
    }
}
