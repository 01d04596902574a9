package app.hotlist.gui.train;

import app.hotlist.gui.figure.SearchCard;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Still;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Ties `Train.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class TrainController {

    static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final TrainViewModel viewModel;
    private final ExperimentViewModel experiments;
    private final FileDialogs dialogs;
    private final List<ModelCardBox> cards;
    private final GoalCard goalCard;
    private final JudgeCard judgeCard;
    private final TuningCard tuningCard;
    private final OwnScoreCard ownScore;
    private final SearchCard searchCard;
    private final OnnxCard onnx;

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
    private ExperimentNote emptyExperiment;

    @FXML
    private ExperimentNote experiment;

    @FXML
    private Node staleCallout;

    @FXML
    private Node stoppedCallout;

    @FXML
    private Label stoppedLabel;

    @FXML
    private Button lackingButton;

    @FXML
    private Button discardButton;

    @FXML
    private TrainCallouts callouts;

    @FXML
    private VBox models;

    @FXML
    private VBox choices;

    @FXML
    private Node progressCard;

    @FXML
    private Label bestLabel;

    @FXML
    private Label progressTitle;

    @FXML
    private Still progress;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private ResultRows results;

    @FXML
    private Label progressNote;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public TrainController(
            TrainViewModel viewModel, ExperimentViewModel experiments, SearchCard searchCard, FileDialogs dialogs) {
        this.viewModel = viewModel;
        this.experiments = experiments;
        this.dialogs = dialogs;
        TrainingChoices chosen = viewModel.choices();
        cards = ModelSpec.all().stream()
                .map(spec -> new ModelCardBox(spec, chosen))
                .toList();
        goalCard = new GoalCard(chosen);
        judgeCard = new JudgeCard(chosen);
        tuningCard = new TuningCard(chosen);
        ownScore = new OwnScoreCard(chosen);
        onnx = new OnnxCard(viewModel, dialogs);
        this.searchCard = searchCard;
    }

    @FXML
    private void initialize() {
        int sensible = ModelSpec.sensible().size();
        models.getChildren().setAll(cards.subList(0, sensible).reversed());
        VBox more = new VBox();
        more.getStyleClass().add("stack");
        more.getChildren().setAll(cards.subList(sensible, cards.size()));
        more.getChildren().addAll(ownScore, onnx);
        TitledPane folded = new TitledPane(Strings.get("train.more-models"), more);
        folded.setId("moreModels");
        folded.setExpanded(false);
        folded.setAnimated(false);
        models.getChildren().add(folded);
        placeResults(false);
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        callouts.show(viewModel);
        List.of(emptyExperiment, experiment).forEach(note -> note.show(experiments, dialogs));
        trainButton.disableProperty().bind(viewModel.cannotTrain());
        Views.showIf(cancelButton, false);
        Views.showIf(progress, false);
        viewModel.projectProperty().subscribe(this::showProject);
        viewModel.trainedProperty().subscribe(this::showResults);
        viewModel.runningProperty().subscribe(this::showProject);
        viewModel.jobProperty().subscribe(this::showJob);
        LiveSearch.show(searchCard, viewModel);
        viewModel.stoppedProperty().subscribe(_ -> showStopped());
        viewModel.rows().addListener((ListChangeListener<TrainRow>) _ -> showRows());
        showProject();
        showRows();
    }

    private void showProject() {
        boolean ready = viewModel.projectProperty().get().plan().isPresent();
        emptyState.setVisible(!ready);
        content.setVisible(ready);
        readyLabel.setText(viewModel.findings().readyText());
        cards.forEach(ModelCardBox::refresh);
        goalCard.refresh();
        judgeCard.refresh();
        tuningCard.refresh();
        ownScore.refresh();
        onnx.refresh();
        callouts.refresh();
        showStopped();
        showButtons();
    }

    /// The twin comes with the whole experiment, after the rows.
    private void showResults() {
        showProject();
        showRows();
    }

    private void showButtons() {
        boolean trained = viewModel.trainedProperty().get() != null;
        boolean fresh = viewModel.findings().resultsAgree();
        boolean running = viewModel.runningProperty().get();
        int models = viewModel.setup().specs().size();
        trainButton.setText(fresh ? Strings.get("train.again") : Strings.get("train.run", models));
        trainButton.getStyleClass().remove("primary");
        compareButton.getStyleClass().remove("primary");
        // What is too good to be true is to be looked at first: nothing then leads on.
        boolean leadsOn = fresh && viewModel.findings().doubts().isEmpty();
        (leadsOn ? compareButton : trainButton).getStyleClass().add("primary");
        Views.showIf(compareButton, trained && !running);
        Views.showIf(trainButton, !running);
        Views.showIf(staleCallout, trained && !fresh && !running);
    }

    private void showStopped() {
        String stopped = viewModel.stoppedProperty().get();
        List<ModelSpec> lacking = viewModel.findings().lacking();
        Views.showIf(stoppedCallout, !stopped.isEmpty() || !lacking.isEmpty());
        Views.showIf(lackingButton, !lacking.isEmpty());
        Views.showIf(discardButton, !stopped.isEmpty());
        String titles = lacking.stream().map(ModelSpec::title).collect(Collectors.joining(", "));
        String open = lacking.isEmpty() ? "" : Strings.get("train.lacking", titles);
        stoppedLabel.setText(stopped + (stopped.isEmpty() || open.isEmpty() ? "" : " ") + open);
        lackingButton.setText(Strings.get("train.train-lacking", lacking.size()));
    }

    /// Results stand above the choices as soon as there are any: nobody is to scroll for what happens now.
    private void placeResults(boolean first) {
        List<Node> cards = new ArrayList<>(List.of(goalCard, judgeCard, tuningCard));
        cards.addAll(first ? 0 : cards.size(), List.of(progressCard, searchCard));
        if (!choices.getChildren().equals(cards)) {
            choices.getChildren().setAll(cards);
        }
    }

    private void showJob(@Nullable Job job) {
        boolean running = job != null;
        Views.showIf(cancelButton, running);
        Views.showIf(progress, running);
        // The page as a picture is for scrolling; of one that changes all the time it is drawn anew as a whole.
        content.lookupAll(".viewport").forEach(viewport -> viewport.setCache(!running));
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
        placeResults(!rows.isEmpty());
        String best = viewModel.bestSoFar();
        bestLabel.setText(best);
        Views.showIf(bestLabel, !best.isEmpty());
        Views.showIf(results, !rows.isEmpty());
        cancelButton.setText(
                viewModel.keepsSomething() ? Strings.get("train.stop-and-keep") : Strings.get("train.cancel"));
        results.show(rows, viewModel.findings().twin(), viewModel::trainSmaller);
    }

    @FXML
    private void openExperiment() {
        dialogs.openExperiment(content.getScene().getWindow()).ifPresent(experiments::open);
    }

    @FXML
    private void saveExperiment() {
        dialogs.saveExperiment(content.getScene().getWindow(), "experiment.json")
                .ifPresent(viewModel::saveExperiment);
    }

    @FXML
    private void train() {
        viewModel.train();
    }

    @FXML
    private void trainLacking() {
        viewModel.trainLacking();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }

    @FXML
    private void discard() {
        viewModel.discard();
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
