package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.gui.decide.End.Kind;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import atlantafx.base.controls.ProgressSliderSkin;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "We can call 200 leads": a field, a slider, and the other ways to say where the list ends.
public final class EndCard extends VBox {

    /// The slider counts from 0 to this, whatever the number of leads.
    private static final double WHOLE = 1000;

    /// About as wide as the card is in a small window.
    private static final double WRAP = 620;

    /// From so many leads on the slider is finer where lists are short.
    private static final int MANY = 5_000;

    private final TextField field = new TextField();
    private final Slider slider = new Slider(0, WHOLE, 0);
    private final FlowPane ways = new FlowPane();
    private final Label note = new Label();
    private final Map<Kind, ToggleButton> pills = new EnumMap<>(Kind.class);
    private final TextField share = new TextField();
    private final HBox shareBox = new HBox(share, new Label(Strings.get("decide.percent-sign")));
    private final NumberFormat whole = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private DecideViewModel viewModel;

    private boolean filling;

    public EndCard() {
        getStyleClass().addAll("card", "end-card");
        field.setId("callsField");
        field.getStyleClass().add("calls-field");
        field.setAccessibleText(Strings.get("decide.calls"));
        slider.setId("callsSlider");
        slider.setAccessibleText(Strings.get("decide.calls"));
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label before = new Label(Strings.get("decide.calls-before"));
        Label after = new Label(Strings.get("decide.calls-after"));
        List.of(before, after).forEach(label -> {
            label.getStyleClass().add("calls-words");
            label.setMinWidth(USE_PREF_SIZE);
        });
        HBox line = new HBox(before, field, after, slider);
        line.getStyleClass().add("calls-line");
        line.setAlignment(Pos.CENTER_LEFT);
        for (Kind kind : Kind.values()) {
            pills.put(kind, pill(kind));
        }
        share.setId("shareField");
        share.getStyleClass().add("share-field");
        shareBox.getStyleClass().add("share-box");
        shareBox.setAlignment(Pos.CENTER_LEFT);
        ways.getStyleClass().add("chip-row");
        ways.setId("ways");
        ways.setPrefWrapLength(WRAP);
        note.getStyleClass().addAll("small", "muted");
        note.setId("endNote");
        getChildren().setAll(line, ways);
    }

    /// Shows where the list ends, now and from now on.
    void show(DecideViewModel shown) {
        viewModel = shown;
        shown.outlookProperty().subscribe(this::follow);
        Views.greyWhile(shown.list().countingProperty(), Objects.requireNonNull(pills.get(Kind.PROFIT)));
        shown.ends().ways().addListener((ListChangeListener<End>) _ -> fillWays());
        fillWays();
        listen();
    }

    private void listen() {
        slider.valueProperty().addListener((_, _, value) -> {
            if (!filling) {
                viewModel.ends().drag(calls(value.doubleValue()));
            }
        });
        slider.valueChangingProperty().subscribe((was, is) -> {
            if (was && !is) {
                viewModel.ends().release();
            }
        });
        slider.setOnMouseReleased(_ -> viewModel.ends().release());
        slider.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode().isArrowKey() || event.getCode().isNavigationKey()) {
                viewModel.ends().release();
            }
        });
        share.setOnAction(_ -> typedShare());
        share.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                typedShare();
            }
        });
        field.setOnAction(_ -> typed());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                typed();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                step(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
    }

    private void step(int by) {
        number(field.getText()).ifPresent(calls -> {
            viewModel.ends().drag((int) Math.round(calls) + by);
            viewModel.ends().release();
        });
    }

    private void typed() {
        @Nullable Outlook now = viewModel.outlookProperty().get();
        Optional<Double> typed = number(field.getText());
        if (now != null && typed.isPresent() && Math.round(typed.get()) != now.calls()) {
            viewModel.ends().drag((int) Math.clamp(Math.round(typed.get()), 1L, Integer.MAX_VALUE));
            viewModel.ends().release();
        }
        follow(viewModel.outlookProperty().get());
    }

    private Optional<Double> number(String text) {
        ParsePosition end = new ParsePosition(0);
        @Nullable Number number = whole.parse(text.strip(), end);
        return Optional.ofNullable(number).map(Number::doubleValue);
    }

    private void follow(@Nullable Outlook outlook) {
        if (outlook == null) {
            return;
        }
        filling = true;
        field.setText(whole.format(outlook.calls()));
        if (!slider.isValueChanging() || calls(slider.getValue()) != outlook.calls()) {
            slider.setValue(position(outlook.calls()));
        }
        slider.setBlockIncrement(WHOLE / 100);
        note.setText(Strings.get(
                "decide.end-note",
                Shares.fine((double) outlook.calls() / viewModel.ends().leads()),
                Shares.percent(Math.min(1, outlook.chance())),
                outlook.calls()));
        filling = false;
    }

    private double power() {
        return viewModel.ends().leads() > MANY ? 2 : 1;
    }

    private int calls(double position) {
        return Math.max(1, (int) Math.round(viewModel.ends().leads() * Math.pow(position / WHOLE, power())));
    }

    private double position(int calls) {
        return WHOLE * Math.pow((double) calls / Math.max(1, viewModel.ends().leads()), 1 / power());
    }

    private void fillWays() {
        List<Node> shown = new ArrayList<>();
        for (End end : viewModel.ends().ways()) {
            ToggleButton pill = Objects.requireNonNull(pills.get(end.kind()));
            pill.setText(end.words());
            pill.setSelected(end.active());
            shown.add(pill);
            if (end.active() && end.kind() != Kind.CAPACITY && end.kind() != Kind.PROFIT) {
                shown.add(shareBox);
                if (!share.isFocused()) {
                    share.setText(percent(end));
                }
                share.setAccessibleText(end.words());
            }
        }
        shown.add(note);
        if (!ways.getChildren().equals(shown)) {
            ways.getChildren().setAll(shown);
        }
    }

    private ToggleButton pill(Kind kind) {
        ToggleButton pill = new ToggleButton();
        pill.getStyleClass().setAll("pill");
        pill.setId("end-" + kind.name().toLowerCase(Locale.ROOT));
        pill.setOnAction(_ -> {
            pill.setSelected(true);
            viewModel.ends().choose(kind);
        });
        return pill;
    }

    private String percent(End end) {
        return whole.format(Math.round(end.percent()));
    }

    /// Takes the share of the way that is chosen.
    private void typedShare() {
        viewModel.ends().ways().stream()
                .filter(End::active)
                .findFirst()
                .ifPresent(end -> number(share.getText())
                        .filter(percent -> !whole.format(percent).equals(percent(end)))
                        .ifPresentOrElse(
                                percent -> viewModel.ends().choose(end.kind(), percent),
                                () -> share.setText(percent(end))));
    }
}
