package app.hotlist.gui.decide;

import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.DecisionCharts;
import app.hotlist.chart.Series;
import app.hotlist.decision.Outlook;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.Mark;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "How far do the calls reach?": the gains with our point marked, or the chances of the leads with the last one
/// called.
final class ReachView implements View {

    private final DecideViewModel viewModel;
    private final Figure figure;
    private final Label title = new Label();
    private final ToggleButton gains = new ToggleButton(Strings.get("decide.gains"));
    private final ToggleButton chances = new ToggleButton(Strings.get("decide.chances"));
    private final Label sentence = new Label();
    private final VBox node;

    ReachView(DecideViewModel viewModel, Look look) {
        this.viewModel = viewModel;
        figure = new Figure(look);
        figure.setId("reachFigure");
        Ending.on(figure, this::move, viewModel.ends()::release);
        VBox.setVgrow(figure, Priority.ALWAYS);
        title.getStyleClass().add("card-title");
        sentence.getStyleClass().add("small");
        sentence.setWrapText(true);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(gains, chances);
        gains.getStyleClass().setAll("pill");
        chances.getStyleClass().setAll("pill");
        gains.setId("gainsButton");
        chances.setId("chancesButton");
        gains.setSelected(true);
        Views.alwaysOne(group);
        group.selectedToggleProperty().subscribe(_ -> draw());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, gains, chances);
        head.getStyleClass().add("card-header");
        node = new VBox(head, figure, sentence);
        node.getStyleClass().add("view");
        viewModel.list().judgedProperty().subscribe(_ -> draw());
    }

    private void move(double to) {
        if (gains.isSelected()) {
            viewModel.ends().drag((int) Math.round(to));
        } else {
            viewModel.ends().dragChance(to);
        }
    }

    private void draw() {
        @Nullable Judged judged = viewModel.list().judgedProperty().get();
        if (judged == null || judged.run().outOfFold().size() == 0) {
            return;
        }
        Series series = Titles.series(judged);
        if (gains.isSelected()) {
            title.setText(Strings.get("decide.gains-title"));
            sentence.setText(ChartSentences.gains(series));
            figure.show(theme -> DecisionCharts.gains(series, theme), ChartSentences.gains(series));
        } else {
            title.setText(Strings.get("decide.chances-title"));
            sentence.setText(Strings.get("decide.chances-sentence"));
            figure.show(
                    theme -> DecisionCharts.distribution(series.predictions(), theme),
                    Strings.get("decide.chances-sentence"));
        }
        follow();
    }

    @Override
    public void follow() {
        @Nullable Outlook outlook = viewModel.outlookProperty().get();
        if (outlook != null) {
            figure.mark(gains.isSelected() ? point(outlook) : edge(outlook));
        }
    }

    private static Mark point(Outlook outlook) {
        return new Mark(
                outlook.calls(),
                outlook.reached(),
                Strings.get("decide.mark", outlook.calls(), Shares.percent(outlook.reached())),
                Strings.get("decide.mark-words", Math.round(outlook.deals()), Math.round(outlook.byChance())));
    }

    private static Mark edge(Outlook outlook) {
        double chance = Math.min(1, outlook.chance());
        return new Mark(
                chance,
                Double.NaN,
                Strings.get("decide.edge", outlook.calls()),
                Strings.get("decide.edge-words", Shares.percent(chance)));
    }

    @Override
    public Node node() {
        return node;
    }
}
