package app.hotlist.gui.decide;

import app.hotlist.chart.Bar;
import app.hotlist.chart.DecisionCharts;
import app.hotlist.decision.Outlook;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.experiment.Run;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "Better than today?": what as many calls bring by the chosen model, by others, by a score of the user's own,
/// blindly.
final class BetterView implements View {

    private static final int MOST_OTHERS = 5;
    private static final double HEIGHT_OF_BAR = 40;

    private final DecideViewModel viewModel;
    private final Figure figure;
    private final Label sentence = new Label();
    private final VBox node;
    private int drawnFor = -1;

    BetterView(DecideViewModel viewModel, Look look) {
        this.viewModel = viewModel;
        figure = new Figure(look);
        VBox.setVgrow(figure, Priority.ALWAYS);
        Label title = new Label(Strings.get("decide.better-title"));
        title.getStyleClass().add("card-title");
        sentence.getStyleClass().add("small");
        sentence.setId("betterSentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(title, figure, sentence);
        node.getStyleClass().add("view");
        viewModel.list().judgedProperty().subscribe(_ -> drawnFor = -1);
    }

    @Override
    public void follow() {
        @Nullable Outlook outlook = viewModel.outlookProperty().get();
        @Nullable Judged judged = viewModel.list().judgedProperty().get();
        if (outlook == null || judged == null || drawnFor == outlook.calls()) {
            return;
        }
        drawnFor = outlook.calls();
        List<Bar> bars = bars(judged, outlook);
        String words = sentence(outlook);
        sentence.setText(words);
        figure.setMaxHeight(HEIGHT_OF_BAR * bars.size());
        figure.show(theme -> DecisionCharts.bars(bars, Strings.get("decide.better-what"), theme), words);
    }

    private static List<Bar> bars(Judged judged, Outlook outlook) {
        List<Bar> bars = new ArrayList<>();
        bars.add(bar(judged.run(), outlook.calls()));
        judged.from().experiment().runs().stream()
                .filter(run -> !run.equals(judged.run()) && !(run.spec() instanceof ModelSpec.Baseline))
                .map(run -> bar(run, outlook.calls()))
                .filter(bar -> bars.stream().noneMatch(there -> there.title().equals(bar.title())))
                .sorted(Comparator.comparingDouble(Bar::value).reversed())
                .limit(MOST_OTHERS)
                .forEach(bars::add);
        bars.add(new Bar(
                Strings.get("decide.blindly"),
                outlook.byChance(),
                Strings.get("decide.deals", Math.round(outlook.byChance()))));
        return bars;
    }

    private static Bar bar(Run run, int calls) {
        double deals = CallOrder.of(run.outOfFold()).buyersIn(calls);
        return new Bar(run.spec().title(), deals, Strings.get("decide.deals", Math.round(deals)));
    }

    private static String sentence(Outlook outlook) {
        return Optional.of(outlook)
                .filter(now -> now.byChance() > 0)
                .map(now -> Strings.get(
                        "decide.better-sentence",
                        now.calls(),
                        now.deals() / now.byChance(),
                        Math.round(now.byChance())))
                .orElse("");
    }

    @Override
    public Node node() {
        return node;
    }
}
