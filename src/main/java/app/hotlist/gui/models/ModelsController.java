package app.hotlist.gui.models;

import app.hotlist.gui.support.BinLine;
import app.hotlist.gui.support.DoneCallout;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.ForeignBanner;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.RegistryLine;
import app.hotlist.workspace.RegistryView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Ties `Models.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class ModelsController {

    private final ModelsViewModel viewModel;
    private final FileDialogs dialogs;
    private final Questions questions;
    private final VersionController version;

    @FXML
    private Node emptyState;

    @FXML
    private Node content;

    @FXML
    private Label subtitle;

    @FXML
    private Button rollBackButton;

    @FXML
    private Button importButton;

    @FXML
    private ForeignBanner foreignBanner;

    @FXML
    private ForeignBanner firstForeignBanner;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private ProblemBanner firstProblemBanner;

    @FXML
    private DoneCallout doneCallout;

    @FXML
    private ListView<ModelVersion> list;

    @FXML
    private HBox columns;

    @FXML
    private BinLine bin;

    @FXML
    private TimelineBox timeline;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public ModelsController(ModelsViewModel viewModel, FileDialogs dialogs, Questions questions) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.questions = questions;
        version = new VersionController(viewModel, dialogs, questions);
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.versions());
        list.setCellFactory(_ -> new VersionLine(viewModel));
        list.getSelectionModel().selectedItemProperty().subscribe(version -> {
            if (version != null) {
                viewModel.selectedProperty().set(version);
            }
        });
        foreignBanner.ask(viewModel.opening());
        firstForeignBanner.ask(viewModel.opening());
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        firstProblemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        importButton.disableProperty().bind(viewModel.closedProperty());
        viewModel.viewProperty().subscribe(this::showAll);
        viewModel
                .selectedProperty()
                .subscribe(selected -> list.getSelectionModel().select(selected));
        viewModel.changes().doneProperty().subscribe(this::showDone);
        doneCallout.whenTakenBack(() -> version.signed(viewModel.changes()::undo));
        bin.whenEmptied(questions, viewModel::emptyBin);
        columns.getChildren().add(Views.load(version));
        viewModel
                .closedProperty()
                .subscribe(_ -> showAll(viewModel.viewProperty().get()));
        viewModel.chosenProperty().subscribe(_ -> list.refresh());
        viewModel.placeProperty().subscribe(place -> {
            if (place == Place.MODELS) {
                viewModel.refresh();
            }
        });
    }

    private void showAll(RegistryView view) {
        boolean any = !view.versions().isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        subtitle.setText(view.production()
                .map(version -> Strings.get("models.in-production", version.title()))
                .orElseGet(() -> Strings.get("models.none-in-production")));
        timeline.show(view);
        Views.showIf(rollBackButton, view.predecessor().isPresent());
        view.predecessor().ifPresent(number -> rollBackButton.setText(Strings.get("models.roll-back", "v" + number)));
        rollBackButton.setDisable(viewModel.closedProperty().get());
        List<ModelVersion> thrownAway = view.thrownAway();
        bin.show(
                thrownAway.size(),
                thrownAway.stream()
                        .mapToLong(version -> version.facts().bytes())
                        .sum(),
                (count, size) -> Strings.get("models.bin", count, size));
        list.refresh();
    }

    private void showDone(RegistryLine.@Nullable Labelled done) {
        doneCallout.show(done == null ? "" : sentence(done));
    }

    /// The version in production first.
    private static String sentence(RegistryLine.Labelled done) {
        String labels = done.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> Strings.get(
                        "models.done-label",
                        "v" + entry.getKey(),
                        entry.getValue().title()))
                .collect(Collectors.joining(", "));
        return switch (done.act()) {
            case PROMOTED -> Strings.get("models.done-promoted", labels);
            case ROLLED_BACK -> Strings.get("models.done-rolled-back", labels);
            case RELABELLED, UNDONE -> Strings.get("models.done-relabelled", labels);
        };
    }

    private Window window() {
        return content.getScene().getWindow();
    }

    @FXML
    private void rollBack() {
        version.signed(viewModel.changes()::rollBack);
    }

    @FXML
    private void importModel() {
        dialogs.openModel(window()).ifPresent(viewModel.opening()::open);
    }

    @FXML
    private void toTrain() {
        viewModel.goToTrain();
    }
}
