package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is to be known before anybody trains or trusts a result: that no column is left, models that cannot run here,
/// columns that are suspected, and what the results themselves give to think about.
public final class TrainCallouts extends VBox {

    private final VBox nothingLeft = new VBox();
    private final VBox obstacles = new VBox();
    private final VBox leaks = new VBox();
    private final VBox remarks = new VBox();
    private @Nullable TrainViewModel viewModel;

    public TrainCallouts() {
        getStyleClass().add("stack");
        nothingLeft.getStyleClass().addAll("callout", "warning", "leaks");
        nothingLeft.setId("nothingLeft");
        obstacles.getStyleClass().addAll("callout", "warning", "leaks");
        leaks.getStyleClass().addAll("callout", "warning", "leaks");
        remarks.getStyleClass().addAll("callout", "leaks");
        getChildren().setAll(nothingLeft, obstacles, leaks, remarks);
    }

    /// Tells of this training from now on.
    void show(TrainViewModel training) {
        viewModel = training;
        nothingLeft
                .getChildren()
                .setAll(
                        wrapped(Strings.get("train.nothing-left")),
                        link(Strings.get("train.empty-button"), () -> training.goTo(Place.PREPARE)));
        refresh();
    }

    /// Shows what is true now.
    void refresh() {
        if (viewModel != null) {
            Views.showIf(nothingLeft, viewModel.findings().isNothingLeft());
            showObstacles(viewModel);
            showLeaks(viewModel);
            showRemarks(viewModel);
            Views.showIf(this, getChildren().stream().anyMatch(Node::isManaged));
        }
    }

    private void showObstacles(TrainViewModel training) {
        List<Problem> problems = training.choices().obstacles();
        Views.showIf(obstacles, !problems.isEmpty());
        obstacles.getChildren().clear();
        problems.forEach(problem ->
                obstacles.getChildren().add(wrapped(String.join(" ", problem.what(), problem.where(), problem.fix()))));
        if (!problems.isEmpty()) {
            Hyperlink others = link(Strings.get("train.without-them"), training.choices()::switchObstaclesOff);
            others.setId("withoutObstacles");
            obstacles.getChildren().add(others);
        }
    }

    /// Once both ways are trained, the remark on the twin says it all: nothing is said twice.
    private void showLeaks(TrainViewModel training) {
        List<Suspect> suspects = training.findings().openSuspects();
        Views.showIf(leaks, !suspects.isEmpty() && !isTwinShown(training.findings()));
        leaks.getChildren().clear();
        suspects.forEach(suspect -> leaks.getChildren().add(wrapped(suspect.text())));
        leaks.getChildren().add(wrapped(Strings.get("train.both-ways", suspects.size())));
        leaks.getChildren().add(toCheck(training));
    }

    private static boolean isTwinShown(TrainFindings findings) {
        return findings.resultsAgree() && findings.twin().isPresent();
    }

    private void showRemarks(TrainViewModel training) {
        TrainFindings findings = training.findings();
        boolean doubted = !findings.doubts().isEmpty();
        List<String> sentences = findings.resultsAgree() ? findings.remarks() : List.of();
        Views.showIf(
                remarks, !sentences.isEmpty() && !training.runningProperty().get());
        remarks.getStyleClass().removeAll("danger", "warning");
        remarks.getStyleClass().add(doubted ? "danger" : "warning");
        remarks.getChildren().clear();
        sentences.forEach(sentence -> remarks.getChildren().add(wrapped(sentence)));
        if (doubted || isTwinShown(findings)) {
            remarks.getChildren().add(toCheck(training));
        }
    }

    private static Hyperlink toCheck(TrainViewModel training) {
        return link(Strings.get("train.to-check"), () -> training.goTo(Place.CHECK));
    }

    private static Label wrapped(String sentence) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("flat-link");
        link.setOnAction(_ -> action.run());
        return link;
    }
}
