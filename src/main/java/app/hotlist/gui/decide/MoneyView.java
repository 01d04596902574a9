package app.hotlist.gui.decide;

import app.hotlist.chart.DecisionCharts;
import app.hotlist.chart.Series;
import app.hotlist.decision.Outlook;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.Mark;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.MoneyForm;
import app.hotlist.gui.support.ProjectMoney;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "What does it cost, what does it bring?": what a deal brings and a call costs, and what lists of every length earn.
final class MoneyView implements View {

    private final DecideViewModel viewModel;
    private final Figure figure;
    private final Button best = new Button(Strings.get("decide.call-best"));
    private final Label sentence = new Label();
    private final Label unknown = new Label();
    private final Hyperlink again = new Hyperlink(Strings.get("decide.money-again"));
    private final VBox instead = new VBox(unknown, again);
    private final VBox node;

    MoneyView(DecideViewModel viewModel, Look look) {
        this.viewModel = viewModel;
        figure = new Figure(look);
        figure.setId("profitFigure");
        Ending.on(figure, calls -> viewModel.ends().drag((int) Math.round(calls)), viewModel.ends()::release);
        Label title = new Label(Strings.get("decide.money-title"));
        title.getStyleClass().add("card-title");
        sentence.getStyleClass().add("small");
        sentence.setId("moneySentence");
        unknown.getStyleClass().addAll("muted", "empty-words");
        unknown.setWrapText(true);
        again.getStyleClass().add("flat-link");
        again.setId("countAgain");
        again.setOnAction(_ -> viewModel.list().countAgain());
        instead.setAlignment(Pos.CENTER);
        StackPane middle = new StackPane(instead, figure);
        middle.getStyleClass().add("view-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        best.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(sentence, gap, best);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-header");
        best.setId("callBestButton");
        best.getStyleClass().add("flat-link");
        best.setOnAction(_ -> viewModel.ends().choose(Kind.PROFIT));
        MoneyForm form = new MoneyForm(viewModel.earning().money());
        form.disableProperty().bind(viewModel.managedProperty());
        Views.greyWhile(viewModel.list().countingProperty(), middle, foot);
        node = new VBox(title, form, middle, foot);
        node.getStyleClass().addAll("view", "money-view");
        viewModel.list().orderProperty().subscribe(_ -> draw());
        viewModel.earning().money().whenever(this::draw);
    }

    private void draw() {
        @Nullable CallOrder order = viewModel.list().orderProperty().get();
        @Nullable Judged judged = viewModel.list().judgedProperty().get();
        boolean earns = order != null && order.earns() && order.size() > 0;
        figure.setVisible(earns);
        instead.setVisible(!earns);
        unknown.setText(viewModel.earning().sentence());
        Views.showIf(
                again,
                viewModel.earning().money().money().isPresent()
                        && !viewModel.list().countingProperty().get());
        best.setVisible(earns);
        sentence.setText(earns ? viewModel.earning().sentence() : "");
        if (earns && order != null && judged != null) {
            best.setDisable(order.mostProfitable() == 0);
            Series series = Titles.series(judged);
            figure.show(
                    theme -> DecisionCharts.profit(order, series, theme),
                    viewModel.earning().sentence());
            follow();
        }
    }

    @Override
    public void follow() {
        @Nullable Outlook outlook = viewModel.outlookProperty().get();
        if (outlook != null) {
            ProjectMoney known = viewModel.earning().money();
            outlook.yield()
                    .ifPresent(money -> figure.mark(new Mark(
                            outlook.calls(),
                            money.profit(),
                            known.in(Strings.get("decide.money-mark", outlook.calls(), Math.round(money.profit()))),
                            known.in(Strings.get("decide.money-mark-more", Math.round(money.moreProfit()))))));
        }
    }

    @Override
    public Node node() {
        return node;
    }
}
