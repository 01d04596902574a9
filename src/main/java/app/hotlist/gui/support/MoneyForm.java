package app.hotlist.gui.support;

import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Money.Worth;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a deal brings, or the column that says it for each lead, the currency, and what a call costs.
///
/// Style class `money-form`, its fields `money-fields`.
public final class MoneyForm extends VBox {

    /// No column is called so: every deal brings as much.
    private static final String ALIKE = "";

    private final ProjectMoney money;
    private final ComboBox<String> worth = new ComboBox<>();
    private final TextField deal = field("dealField", Strings.get("money.deal"));
    private final TextField currency = field("currencyField", Strings.get("money.currency"));
    private final TextField call = field("callField", Strings.get("money.call"));
    private final Button forget = new Button(Strings.get("money.forget"));
    private final NumberFormat numbers = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    private final Label otherwise = new Label();
    private boolean filling;

    public MoneyForm(ProjectMoney money) {
        this.money = money;
        getStyleClass().add("money-form");
        worth.setId("worthChoice");
        worth.setAccessibleText(Strings.get("money.deal"));
        worth.setConverter(new Names<>(column ->
                column.equals(ALIKE) ? Strings.get("money.deals-alike") : Strings.get("money.deals-column", column)));
        worth.setPrefWidth(260);
        worth.setOnAction(_ -> take());
        currency.setPromptText(Strings.get("money.currency-example"));
        Stream.of(deal, currency, call).forEach(field -> {
            field.setOnAction(_ -> take());
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    take();
                }
            });
        });
        forget.setId("forgetMoneyButton");
        forget.getStyleClass().add("flat-link");
        forget.setOnAction(_ -> money.forget());
        otherwise.setId("otherwiseLabel");
        otherwise.getStyleClass().addAll("small", "muted");
        otherwise.setWrapText(true);
        otherwise.setMinHeight(USE_PREF_SIZE);
        FlowPane fields =
                new FlowPane(worth, row(deal, currency), row(new Label(Strings.get("money.call-costs")), call), forget);
        fields.getStyleClass().add("money-fields");
        getChildren().setAll(fields, otherwise);
        money.whenever(this::fill);
    }

    private static TextField field(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        field.getStyleClass().add("money-field");
        return field;
    }

    private static HBox row(Node... content) {
        HBox row = new HBox(content);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("form-row");
        return row;
    }

    /// Both amounts make the money; with a column the first one counts where the column says nothing, if it is given.
    private void take() {
        @Nullable String column = worth.getValue();
        if (filling || column == null) {
            return;
        }
        Optional<Double> amount = number(deal);
        Optional<Worth> brings =
                column.equals(ALIKE) ? amount.map(Worth.Deal::new) : Optional.of(new Worth.Column(column, amount));
        Optional<Double> costs = call.getText().isBlank() ? Optional.of(0.0) : number(call);
        if (brings.isPresent() && costs.isPresent()) {
            money.set(new Money(brings.get(), costs.get(), Optional.of(currency.getText())));
        }
    }

    private Optional<Double> number(TextField field) {
        String text = field.getText().strip();
        ParsePosition end = new ParsePosition(0);
        @Nullable Number number = numbers.parse(text, end);
        return Optional.ofNullable(number)
                .filter(_ -> end.getIndex() == text.length())
                .map(Number::doubleValue)
                .filter(amount -> Money.amount(amount).isPresent());
    }

    private void fill() {
        filling = true;
        Optional<Money> known = money.money();
        forget.setDisable(known.isEmpty());
        Optional<Worth> brings = known.map(Money::worth);
        List<String> choices = Stream.of(
                        Stream.of(ALIKE), money.columns().stream(), brings.flatMap(MoneyForm::column).stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
        if (!worth.getItems().equals(choices)) { // or the box forgets what it shows
            worth.getItems().setAll(choices);
        }
        worth.setValue(brings.flatMap(MoneyForm::column).orElse(ALIKE));
        deal.setPromptText(ALIKE.equals(worth.getValue()) ? "" : Strings.get("money.otherwise"));
        known.ifPresent(said -> {
            if (said.call() != number(call).orElse(0.0)) { // a blank is no cost, and stays one
                fill(call, Optional.of(said.call()));
            }
            fill(deal, amount(said.worth()));
            if (!currency.getText().strip().equals(said.currency().orElse(""))) {
                currency.setText(said.currency().orElse(""));
            }
        });
        filling = false;
        tell(known);
    }

    /// Says what counts where the column says nothing.
    private void tell(Optional<Money> known) {
        boolean mean = known.map(Money::worth)
                .filter(brings -> column(brings).isPresent() && amount(brings).isEmpty())
                .isPresent();
        Views.showIf(otherwise, mean);
        otherwise.setText(money.mean()
                .map(amount -> Strings.get("money.mean-known", amount))
                .orElseGet(() -> Strings.get("money.mean")));
    }

    private static Optional<String> column(Worth worth) {
        return switch (worth) {
            case Worth.Deal _ -> Optional.empty();
            case Worth.Column(String name, var _) -> Optional.of(name);
        };
    }

    private static Optional<Double> amount(Worth worth) {
        return switch (worth) {
            case Worth.Deal(double value) -> Optional.of(value);
            case Worth.Column(var _, Optional<Double> otherwise) -> otherwise;
        };
    }

    /// What says the same already stays as it was typed.
    private void fill(TextField field, Optional<Double> amount) {
        if (!number(field).equals(amount)) {
            field.setText(amount.map(numbers::format).orElse(""));
        }
    }
}
