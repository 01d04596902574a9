package app.hotlist.gui.train;

import app.hotlist.check.Suspect;
import app.hotlist.experiment.ByGroup;
import app.hotlist.experiment.ByTime;
import app.hotlist.experiment.Holdout;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Split;
import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelSpec;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.converter.LongStringConverter;
import org.jspecify.annotations.Nullable;

/// Ties `Train.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class TrainController {

    static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final TrainViewModel viewModel;
    private final List<ModelCardBox> cards;
    private final TextFormatter<Long> seed;

    @FXML
    private VBox emptyState;

    @FXML
    private Node content;

    @FXML
    private Label readyLabel;

    @FXML
    private Button cancelButton;

    @FXML
    private Button trainButton;

    @FXML
    private Button compareButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Node staleCallout;

    @FXML
    private VBox leaks;

    @FXML
    private VBox models;

    @FXML
    private ToggleButton foldsButton;

    @FXML
    private ToggleButton holdoutButton;

    @FXML
    private Label judgeLabel;

    @FXML
    private TextField seedField;

    @FXML
    private Label progressTitle;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private GridPane results;

    @FXML
    private Label progressNote;

    // FXMLLoader fills the @FXML fields before initialize(); a text formatter's filter says no by null
    @SuppressWarnings({"NullAway", "NullAway.Init"})
    public TrainController(TrainViewModel viewModel) {
        this.viewModel = viewModel;
        seed = new TextFormatter<>(new LongStringConverter(), viewModel.setup().seed(), TrainController::digitsOnly);
        cards = ModelSpec.sensible().reversed().stream()
                .map(spec -> new ModelCardBox(spec, viewModel))
                .toList();
    }

    private static @Nullable Change digitsOnly(Change change) {
        return change.getControlNewText().matches("\\d{0,9}") ? change : null;
    }

    @FXML
    private void initialize() {
        models.getChildren().setAll(cards);
        seedField.setTextFormatter(seed);
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        trainButton.disableProperty().bind(viewModel.cannotTrain());
        showIf(cancelButton, false);
        showIf(progressBar, false);
        viewModel.projectProperty().subscribe(this::showProject);
        viewModel.trainedProperty().subscribe(this::showProject);
        viewModel.runningProperty().subscribe(this::showProject);
        viewModel.jobProperty().subscribe(this::showJob);
        viewModel.rows().addListener((ListChangeListener<TrainRow>) _ -> showRows());
        seed.valueProperty().subscribe(value -> {
            if (value != null) {
                viewModel.seed(value);
            }
        });
        showProject();
        showRows();
    }

    private void showProject() {
        boolean ready = viewModel.projectProperty().get().plan().isPresent();
        emptyState.setVisible(!ready);
        content.setVisible(ready);
        readyLabel.setText(viewModel.readyText());
        cards.forEach(ModelCardBox::refresh);
        seed.setValue(viewModel.setup().seed());
        Split split = viewModel.setup().split();
        foldsButton.setSelected(split instanceof KFold);
        holdoutButton.setSelected(split instanceof Holdout);
        judgeLabel.setText(
                switch (split) {
                    case KFold _ -> Strings.get("train.folds-words");
                    case Holdout _ -> Strings.get("train.holdout-words");
                    case ByTime _ -> Strings.get("train.time-words");
                    case ByGroup _ -> Strings.get("train.group-words");
                });
        showLeaks();
        showButtons();
    }

    private void showButtons() {
        boolean trained = viewModel.trainedProperty().get() != null;
        boolean fresh = viewModel.resultsAgree();
        boolean running = viewModel.runningProperty().get();
        int models = viewModel.setup().specs().size();
        trainButton.setText(fresh ? Strings.get("train.again") : Strings.get("train.run", models));
        trainButton.getStyleClass().remove("primary");
        compareButton.getStyleClass().remove("primary");
        (fresh ? compareButton : trainButton).getStyleClass().add("primary");
        showIf(compareButton, trained && !running);
        showIf(trainButton, !running);
        showIf(staleCallout, trained && !fresh && !running);
    }

    private void showLeaks() {
        List<Suspect> suspects = viewModel.openSuspects();
        showIf(leaks, !suspects.isEmpty());
        leaks.getChildren().clear();
        for (Suspect suspect : suspects) {
            Label text = new Label(suspect.text());
            text.setWrapText(true);
            leaks.getChildren().add(text);
        }
        Hyperlink link = new Hyperlink(Strings.get("train.to-prepare"));
        link.getStyleClass().add("flat-link");
        link.setOnAction(_ -> goBack());
        leaks.getChildren().add(link);
    }

    private void showJob(@Nullable Job job) {
        boolean running = job != null;
        showIf(cancelButton, running);
        showIf(progressBar, running);
        progressBar.progressProperty().unbind();
        progressNote.textProperty().unbind();
        if (job != null) {
            progressBar
                    .progressProperty()
                    .bind(job.fractionProperty().map(done -> Double.isNaN(done.doubleValue()) ? -1 : done));
            progressNote.textProperty().bind(job.messageProperty());
        } else {
            progressNote.setText(viewModel.rows().isEmpty() ? Strings.get("train.before") : Strings.get("train.after"));
        }
        progressTitle.setText(running ? Strings.get("train.progress") : Strings.get("train.results"));
        showButtons();
    }

    private void showRows() {
        List<TrainRow> rows = viewModel.rows();
        showIf(results, !rows.isEmpty());
        ResultRows.fill(results, rows);
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void judgeByFolds() {
        foldsButton.setSelected(true);
        viewModel.judgeBy(KFold.defaults());
    }

    @FXML
    private void judgeByHoldout() {
        holdoutButton.setSelected(true);
        viewModel.judgeBy(Holdout.defaults());
    }

    @FXML
    private void train() {
        viewModel.train();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }

    @FXML
    private void compare() {
        viewModel.goTo(Place.COMPARE);
    }

    @FXML
    private void goBack() {
        viewModel.goTo(Place.PREPARE);
    }
}
