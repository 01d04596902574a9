package app.hotlist.gui.start;

import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.KeptProject;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Ties `Start.fxml` to its view-model: the page before any project is open.
public final class StartController {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final StartViewModel viewModel;
    private final Opening opening;
    private final Questions questions;

    @FXML
    private VBox dropZone;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Button lookButton;

    @FXML
    private HBox newsBar;

    @FXML
    private Label newsLabel;

    @FXML
    private Button takeOutButton;

    @FXML
    private VBox projectsCard;

    @FXML
    private VBox projectLines;

    @FXML
    private Hyperlink binLink;

    @FXML
    private VBox binLines;

    @FXML
    private Node steps;

    @FXML
    private Label emptyLabel;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public StartController(StartViewModel viewModel, Opening opening, Questions questions) {
        this.viewModel = viewModel;
        this.opening = opening;
        this.questions = questions;
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        viewModel.lookableProperty().subscribe(project -> Views.showIf(lookButton, project != null));
        viewModel.newsProperty().subscribe(news -> {
            Views.showIf(newsBar, news != null);
            newsLabel.setText(news == null ? "" : news.sentence());
            Views.showIf(takeOutButton, news != null && news.undo().isPresent());
        });
        Views.showIf(binLines, false);
        viewModel.projects().addListener((ListChangeListener<KeptProject>) _ -> showProjects());
        viewModel.bin().addListener((ListChangeListener<KeptProject>) _ -> showProjects());
        showProjects();
        projectsCard.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                viewModel.measure();
            }
        });
        dropZone.setOnDragEntered(_ -> dropZone.pseudoClassStateChanged(DRAGGED, true));
        dropZone.setOnDragExited(_ -> dropZone.pseudoClassStateChanged(DRAGGED, false));
    }

    private void showProjects() {
        boolean any = !viewModel.projects().isEmpty();
        boolean thrown = !viewModel.bin().isEmpty();
        Views.showIf(projectsCard, any || thrown);
        Views.showIf(steps, !any);
        Views.showIf(emptyLabel, !any);
        Views.showIf(binLink, thrown);
        binLink.setText(Strings.get("start.bin", viewModel.bin().size()));
        Views.showIf(binLines, thrown && binLines.isVisible());
        projectLines
                .getChildren()
                .setAll(viewModel.projects().stream()
                        .map(project -> new ProjectLine(project, viewModel, questions))
                        .toList());
        binLines.getChildren()
                .setAll(viewModel.bin().stream()
                        .map(project -> new ThrownAwayLine(project, viewModel, questions))
                        .toList());
    }

    @FXML
    private void openSample() {
        viewModel.sample().ifPresentOrElse(viewModel::open, opening::openSample);
    }

    @FXML
    private void openFile() {
        opening.choose(dropZone.getScene().getWindow());
    }

    @FXML
    private void lookAt() {
        viewModel.lookAt();
    }

    @FXML
    private void undo() {
        Optional.ofNullable(viewModel.newsProperty().get())
                .flatMap(StartViewModel.News::undo)
                .ifPresent(Runnable::run);
    }

    @FXML
    private void toggleBin() {
        Views.showIf(binLines, !binLines.isVisible());
    }
}
