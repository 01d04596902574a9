package app.hotlist.gui.decide;

import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Series;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// "Can I trust it?": whether promises were kept, and what else speaks for the model or against it.
final class TrustView implements View {

    private final DecideViewModel viewModel;
    private final Figure figure;
    private final Label sentence = new Label();
    private final VBox findings = new VBox();
    private final HBox node;

    TrustView(DecideViewModel viewModel, Look look) {
        this.viewModel = viewModel;
        figure = new Figure(look);
        figure.setId("trustFigure");
        figure.onPick(Strings.get("behind.hint"), pick -> viewModel.listLeads().showBin(pick.x()));
        VBox.setVgrow(figure, Priority.ALWAYS);
        Label title = new Label(Strings.get("decide.trust-title"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        sentence.getStyleClass().add("small");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(title, figure, sentence);
        left.getStyleClass().add("view");
        Label heading = new Label(Strings.get("decide.trust-findings"));
        heading.getStyleClass().add("card-title");
        findings.getStyleClass().add("findings");
        findings.setId("trustFindings");
        ScrollPane scroll = new ScrollPane(findings); // some findings take many lines, in German most of all
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(heading, scroll);
        right.getStyleClass().add("view");
        for (VBox half : List.of(left, right)) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setPrefWidth(1);
        }
        node = new HBox(left, right);
        node.getStyleClass().add("halves");
        viewModel.list().judgedProperty().subscribe(this::draw);
        viewModel.trusting().findingsProperty().subscribe(this::fill);
    }

    private void draw(@Nullable Judged judged) {
        if (judged != null && judged.run().outOfFold().size() > 0) {
            Series series = Titles.series(judged);
            sentence.setText(ChartSentences.calibration(series));
            figure.show(theme -> Charts.calibration(List.of(series), theme), ChartSentences.calibration(series));
        }
    }

    private void fill(List<Finding> found) {
        findings.getChildren().setAll(found.stream().map(TrustView::line).toList());
    }

    private static HBox line(Finding finding) {
        FontIcon icon = new FontIcon(
                switch (finding.state()) {
                    case GOOD -> "fth-check";
                    case OPEN -> "fth-info";
                    case BAD -> "fth-alert-triangle";
                });
        icon.getStyleClass().add("finding-" + finding.state().name().toLowerCase(Locale.ROOT));
        Label words = new Label(finding.sentence());
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon, words);
        line.getStyleClass().add("finding");
        return line;
    }

    @Override
    public void follow() {
        fill(viewModel.trusting().findingsProperty().get());
    }

    @Override
    public Node node() {
        return node;
    }
}
