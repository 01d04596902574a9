package app.hotlist.gui.monitor;

import app.hotlist.base.Problem;
import app.hotlist.chart.Moment;
import app.hotlist.chart.MonitorCharts;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.monitor.MonitorViewModel.Suggestion;
import app.hotlist.gui.support.DoneCallout;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.FileDrop;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.model.Tier;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory.Found;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Ties `Monitor.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class MonitorController {

    private static final List<String> TIERS =
            Stream.of(Tier.values()).map(Tier::name).toList();

    /// Of the chart, so that its bars can still be told apart, in pixels.
    private static final double LEAST_TIMELINE = 220;

    private final MonitorViewModel viewModel;
    private final FileDialogs dialogs;
    private final Look look;
    private final Figure timeline;

    @FXML
    private StackPane screen;

    @FXML
    private Node emptyState;

    @FXML
    private Node content;

    @FXML
    private ProblemBanner firstProblemBanner;

    @FXML
    private Label subtitle;

    @FXML
    private Button returnedButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private HBox damagedCallout;

    @FXML
    private Label damagedLabel;

    @FXML
    private DoneCallout doneCallout;

    @FXML
    private HBox verdictCallout;

    @FXML
    private Label verdictLabel;

    @FXML
    private SuggestionBox suggestionBox;

    @FXML
    private DriftStrip strip;

    @FXML
    private VBox timelineCard;

    @FXML
    private Label timelineWords;

    @FXML
    private ThenNowCard thenNowCard;

    @FXML
    private PromiseCard promiseCard;

    @FXML
    private LimitsPane limitsPane;

    /// @param look whose theme the charts take
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public MonitorController(MonitorViewModel viewModel, FileDialogs dialogs, Look look) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.look = look;
        timeline = new Figure(look);
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        firstProblemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        suggestionBox.show(viewModel);
        strip.show(viewModel);
        thenNowCard.show(viewModel, new Figure(look));
        promiseCard.show(viewModel);
        limitsPane.show(viewModel);
        timeline.setId("timelineFigure");
        timeline.onPick(
                Strings.get("monitor.pick"),
                pick -> viewModel.select(
                        viewModel.foundProperty().get().scored().get((int) Math.round(pick.x()) - 1)));
        VBox.setVgrow(timeline, Priority.ALWAYS);
        timeline.setMinHeight(LEAST_TIMELINE);
        timelineCard.getChildren().add(1, timeline);
        viewModel.foundProperty().subscribe(this::show);
        viewModel.selectedProperty().subscribe(_ -> showVerdict());
        viewModel.suggestionProperty().subscribe(_ -> showVerdict());
        viewModel.returned().cameProperty().subscribe(this::showCame);
        doneCallout.whenTakenBack(viewModel.returned()::takeBack);
        FileDrop.onto(screen, () -> !viewModel.managedProperty().get(), viewModel.returned()::open);
        viewModel.managedProperty().subscribe(managed -> Views.showIf(returnedButton, !managed));
    }

    private void show(Found found) {
        List<ScoredFile> files = found.scored();
        boolean any = !files.isEmpty()
                || !found.returned().isEmpty()
                || !found.damaged().isEmpty();
        emptyState.setVisible(!any);
        content.setVisible(any);
        Views.showIf(damagedCallout, !found.damaged().isEmpty());
        found.damaged().stream().findFirst().ifPresent(first -> damagedLabel.setText(damaged(found, first)));
        subtitle.setText(
                files.isEmpty()
                        ? Strings.get("monitor.purpose")
                        : Strings.get(
                                "monitor.headline",
                                files.size(),
                                files.getLast().source().name(),
                                Date.from(files.getLast().at())));
        Views.showIf(timelineCard, !files.isEmpty());
        if (!files.isEmpty()) {
            List<String> titles = FileTitles.of(files);
            List<Moment> moments = IntStream.range(0, files.size())
                    .mapToObj(file -> moment(files.get(file), titles.get(file)))
                    .toList();
            String sentence = sentence(files);
            timelineWords.setText(sentence);
            timeline.show(theme -> MonitorCharts.timeline(moments, TIERS, theme), sentence);
        }
    }

    private static String damaged(Found found, Problem first) {
        return Strings.get("monitor.damaged", found.damaged().size(), first.what(), first.where(), first.fix());
    }

    private static Moment moment(ScoredFile file, String title) {
        return new Moment(
                title,
                file.source().name(),
                file.counts().meanChance().orElse(Double.NaN),
                Stream.of(Tier.values()).map(file.counts()::share).toList());
    }

    /// How the mean chance has moved from the first file to the newest.
    private static String sentence(List<ScoredFile> files) {
        String now = Shares.percent(files.getLast().counts().meanChance().orElse(Double.NaN));
        return files.size() == 1
                ? Strings.get("monitor.timeline-one", now)
                : Strings.get(
                        "monitor.timeline-words",
                        Shares.percent(files.getFirst().counts().meanChance().orElse(Double.NaN)),
                        now,
                        Shares.percent(files.getFirst().counts().share(Tier.A)),
                        Shares.percent(files.getLast().counts().share(Tier.A)));
    }

    /// What the suggestion says of the same file already is not said twice.
    private void showVerdict() {
        @Nullable ScoredFile file = viewModel.selectedProperty().get();
        @Nullable Suggestion suggestion = viewModel.suggestionProperty().get();
        boolean said = suggestion != null
                && !suggestion.ignored()
                && !suggestion.why().moved().isEmpty()
                && suggestion.newest().equals(file);
        Views.showIf(verdictCallout, file != null && !said);
        if (file != null) {
            DriftVerdict verdict = file.drift().map(report -> report.verdict()).orElse(DriftVerdict.TOO_FEW);
            verdictCallout.getStyleClass().setAll("callout", tone(verdict));
            verdictCallout.getChildren().setAll(Signs.of(verdict), verdictLabel);
            verdictLabel.setText(Strings.get(
                    "monitor.verdict",
                    file.source().name(),
                    Date.from(file.at()),
                    file.drift().map(report -> report.sentence()).orElse(Strings.get("monitor.strip-nothing"))));
        }
    }

    private static String tone(DriftVerdict verdict) {
        return switch (verdict) {
            case MOVED -> "danger";
            case LOOK -> "warning";
            case STABLE -> "success";
            case TOO_FEW -> "plain";
        };
    }

    private void showCame(ReturnedViewModel.@Nullable Came came) {
        doneCallout.show(
                came != null && came.left()
                        ? Strings.get("monitor.left-out", came.list().file())
                        : "");
    }

    @FXML
    private void goToScore() {
        viewModel.goToScore();
    }

    @FXML
    private void openReturned() {
        dialogs.openLeads(screen.getScene().getWindow()).ifPresent(viewModel.returned()::open);
    }
}
