package app.hotlist.gui.decide;

import app.hotlist.chart.DecisionCharts;
import app.hotlist.chart.Series;
import app.hotlist.decision.Money;
import app.hotlist.decision.Money.Worth;
import app.hotlist.decision.Outlook;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.Mark;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Strings;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// "What does it cost, what does it bring?": what a deal brings and a call costs, and what lists of every length earn.
final class MoneyView implements View {

    /// No column is called so: every deal brings as much.
    private static final String ALIKE = "";

    private final DecideViewModel viewModel;
    private final Figure figure;
    private final ComboBox<String> worth = new ComboBox<>();
    private final TextField deal = amount("dealField", Strings.get("decide.deal"));
    private final TextField call = amount("callField", Strings.get("decide.call"));
    private final Button forget = new Button(Strings.get("decide.forget-money"));
    private final Button best = new Button(Strings.get("decide.call-best"));
    private final Label sentence = new Label();
    private final Label unknown = new Label(Strings.get("decide.money-unknown"));
    private final NumberFormat numbers = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    private final VBox node;
    private boolean filling;

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
        StackPane middle = new StackPane(unknown, figure);
        middle.getStyleClass().add("view-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        sentence.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(sentence, gap, best);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-header");
        FlowPane form = form();
        form.disableProperty().bind(viewModel.managedProperty());
        node = new VBox(title, form, middle, foot);
        node.getStyleClass().add("view");
        viewModel.list().orderProperty().subscribe(_ -> draw());
    }

    private static TextField amount(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        field.getStyleClass().add("money-field");
        return field;
    }

    private FlowPane form() {
        worth.setId("worthChoice");
        worth.setAccessibleText(Strings.get("decide.deal"));
        worth.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String column) {
                return column == null || column.equals(ALIKE)
                        ? Strings.get("decide.deals-alike")
                        : Strings.get("decide.deals-column", column);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        worth.setPrefWidth(190);
        worth.setOnAction(_ -> take());
        List.of(deal, call).forEach(field -> {
            field.setOnAction(_ -> take());
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    take();
                }
            });
        });
        forget.setId("forgetMoneyButton");
        forget.getStyleClass().add("flat-link");
        forget.setOnAction(_ -> viewModel.earning().forget());
        best.setId("callBestButton");
        best.getStyleClass().add("flat-link");
        best.setOnAction(_ -> viewModel.ends().choose(Kind.PROFIT));
        Label calls = new Label(Strings.get("decide.call-costs"));
        HBox deals = new HBox(worth, deal);
        HBox costs = new HBox(calls, call);
        List.of(deals, costs).forEach(box -> {
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("form-row");
        });
        FlowPane form = new FlowPane(deals, costs, forget);
        form.getStyleClass().add("money-form");
        return form;
    }

    /// Both amounts make the money; a column makes the first one needless.
    private void take() {
        @Nullable String column = worth.getValue();
        if (filling || column == null) {
            return;
        }
        deal.setDisable(!column.equals(ALIKE));
        Optional<Worth> brings =
                column.equals(ALIKE) ? number(deal).map(Worth.Deal::new) : Optional.of(new Worth.Column(column));
        Optional<Double> costs = call.getText().isBlank() ? Optional.of(0.0) : number(call);
        if (brings.isPresent() && costs.isPresent()) {
            viewModel.earning().set(new Money(brings.get(), costs.get()));
        }
    }

    private Optional<Double> number(TextField field) {
        String text = field.getText().strip();
        ParsePosition end = new ParsePosition(0);
        @Nullable Number number = numbers.parse(text, end);
        return Optional.ofNullable(number)
                .filter(_ -> end.getIndex() == text.length())
                .map(Number::doubleValue)
                .filter(amount -> amount >= 0 && Double.isFinite(amount));
    }

    private void fill() {
        filling = true;
        Optional<Money> money = viewModel.earning().money();
        worth.getItems().setAll(ALIKE);
        worth.getItems().addAll(viewModel.earning().columns());
        worth.setValue(ALIKE);
        forget.setDisable(money.isEmpty());
        money.ifPresent(known -> {
            fill(call, known.call());
            switch (known.worth()) {
                case Worth.Deal(double value) -> fill(deal, value);
                case Worth.Column(String name) -> {
                    if (!worth.getItems().contains(name)) {
                        worth.getItems().add(name);
                    }
                    worth.setValue(name);
                }
            }
        });
        deal.setDisable(!ALIKE.equals(worth.getValue()));
        filling = false;
    }

    /// What says the same already stays as it was typed.
    private void fill(TextField field, double amount) {
        if (number(field).orElse(0.0) != amount) {
            field.setText(numbers.format(amount));
        }
    }

    private void draw() {
        fill();
        @Nullable CallOrder order = viewModel.list().orderProperty().get();
        @Nullable Judged judged = viewModel.list().judgedProperty().get();
        boolean earns = order != null && order.earns() && order.size() > 0;
        figure.setVisible(earns);
        unknown.setVisible(!earns);
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
            outlook.yield()
                    .ifPresent(money -> figure.mark(new Mark(
                            outlook.calls(),
                            money.profit(),
                            Strings.get("decide.money-mark", outlook.calls(), Math.round(money.profit())),
                            Strings.get("decide.money-mark-more", Math.round(money.moreProfit())))));
        }
    }

    @Override
    public Node node() {
        return node;
    }
}
