package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the list brings: deals with their band, chance alone, what one more caller adds, where it is no longer worth
/// it.
public final class OutlookCard extends VBox {

    private final Label deals = new Label();
    private final Label band = new Label();
    private final Label profit = new Label();
    private final Label more = new Label();
    private final Label stop = new Label();
    private final TextField caller = new TextField();

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private DecideViewModel viewModel;

    public OutlookCard() {
        getStyleClass().addAll("card", "outlook-card");
        Label expect = new Label(Strings.get("decide.expect"));
        expect.getStyleClass().add("muted");
        deals.getStyleClass().add("big-number");
        deals.setId("dealsLabel");
        deals.setWrapText(true);
        deals.setMinHeight(USE_PREF_SIZE);
        band.getStyleClass().add("muted");
        band.setId("bandLabel");
        band.setWrapText(true);
        band.setMinHeight(USE_PREF_SIZE);
        Tooltip tip = new Tooltip(Strings.get("decide.band-tip"));
        tip.setWrapText(true);
        tip.setPrefWidth(380);
        band.setTooltip(tip);
        profit.getStyleClass().add("strong");
        profit.setId("profitLabel");
        profit.setWrapText(true);
        profit.setMinHeight(USE_PREF_SIZE);
        Region line = new Region();
        line.getStyleClass().add("separator-line");
        VBox.setMargin(line, new Insets(6, 0, 6, 0));
        stop.getStyleClass().addAll("small", "muted");
        stop.setId("stopLabel");
        stop.setWrapText(true);
        stop.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(expect, deals, band, profit, line, callerLine(), stop);
    }

    private FlowPane callerLine() {
        caller.getStyleClass().add("share-field");
        caller.setId("callerField");
        caller.setAccessibleText(Strings.get("decide.caller"));
        more.getStyleClass().add("strong");
        more.setId("moreLabel");
        more.setMinWidth(USE_PREF_SIZE);
        HBox who = new HBox(new Label(Strings.get("decide.caller-before")), caller);
        who.getStyleClass().add("caller-words");
        who.setAlignment(Pos.CENTER_LEFT);
        FlowPane box = new FlowPane(who, new Label(Strings.get("decide.caller-after")), more);
        box.getStyleClass().add("caller-line");
        return box;
    }

    /// Shows the outlook, now and from now on.
    void show(DecideViewModel shown) {
        viewModel = shown;
        shown.outlookProperty().subscribe(this::follow);
        Views.greyWhile(shown.list().countingProperty(), profit);
        shown.ends().ways().addListener((ListChangeListener<End>) _ -> showStop());
        showStop();
        caller.disableProperty().bind(shown.managedProperty());
        caller.setOnAction(_ -> typed());
        caller.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                typed();
            }
        });
    }

    private void typed() {
        String text = caller.getText().strip();
        if (text.matches("[1-9]\\d{0,6}")) {
            viewModel.setCallsOfOneCaller(Integer.parseInt(text));
        }
        follow(viewModel.outlookProperty().get());
    }

    private void follow(@Nullable Outlook outlook) {
        if (outlook == null) {
            return;
        }
        deals.setText(Strings.get("decide.deals", Math.round(outlook.deals())));
        band.setText(Strings.get(
                "decide.band",
                (long) Math.ceil(outlook.next().low()),
                (long) Math.floor(outlook.next().high()),
                Math.round(outlook.byChance())));
        caller.setText(String.format(Locale.ROOT, "%d", viewModel.decision().callsOfOneCaller()));
        more.setText(Strings.get("decide.more", Math.round(outlook.more().deals())));
        Optional<Outlook.Yield> yield = outlook.yield();
        Views.showIf(profit, yield.isPresent());
        yield.ifPresent(money -> profit.setText(viewModel
                .earning()
                .money()
                .in(Strings.get("decide.profit", Math.round(money.profit()), Math.round(money.moreProfit())))));
    }

    /// Where the share of buyers falls below what was asked for.
    private void showStop() {
        viewModel.ends().ways().stream()
                .filter(end -> end.kind() == Kind.PRECISION)
                .findFirst()
                .ifPresent(end -> stop.setText(
                        end.calls() >= viewModel.ends().leads()
                                ? Strings.get("decide.stop-never", end.percent() / 100)
                                : end.calls() == 0
                                        ? Strings.get("decide.stop-always", end.percent() / 100)
                                        : Strings.get("decide.stop", end.calls(), end.percent() / 100)));
    }
}
