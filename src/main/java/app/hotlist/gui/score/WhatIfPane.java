package app.hotlist.gui.score;

import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.Explanation;
import app.hotlist.model.LeadForm;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The form of one lead on the left, what the model says of it on the right; both move together.
///
/// Style class `what-if`.
public final class WhatIfPane extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final Duration PAUSE = Duration.millis(120);

    private final Label title = label("card-title");
    private final GridPane form = new GridPane();
    private final TierBadge badge = new TierBadge();
    private final Label chance = label("big-number");
    private final Label difference = label("strong");
    private final Label changes = label("muted");
    private final Waterfall waterfall = new Waterfall();
    private final EvidenceLines evidence = new EvidenceLines();
    private final Button reset = new Button(Strings.get("score.what-if.reset"));
    private final Button close = new Button(Strings.get("score.what-if.close"));
    private final PauseTransition pause = new PauseTransition(PAUSE);

    public WhatIfPane() {
        getStyleClass().add("what-if");
        reset.setId("whatIfReset");
        close.setId("whatIfClose");
        chance.setId("whatIfChance");
        chance.setMinWidth(USE_PREF_SIZE);
        form.getStyleClass().add("what-if-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(32);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setPercentWidth(40);
        form.getColumnConstraints().setAll(names, controls, new ColumnConstraints());
        Label words = label("muted");
        words.setText(Strings.get("score.what-if.words"));
        VBox left = card(title, words, scroll(form), new HBox(8, reset, close));
        HBox.setHgrow(left, Priority.ALWAYS);
        changes.getStyleClass().add("small");
        HBox verdict = new HBox(12, chance, badge, difference);
        verdict.getStyleClass().add("what-if-verdict");
        ScrollPane right = scroll(card(verdict, changes, waterfall, evidence));
        right.getStyleClass().add("side-scroll");
        getChildren().setAll(left, right);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Shows what the view-model holds, from now on.
    void bind(WhatIfViewModel viewModel) {
        viewModel.fields().subscribe(() -> fill(viewModel));
        viewModel.verdictProperty().subscribe(verdict -> show(viewModel, verdict));
        viewModel.explanationProperty().subscribe(explanation -> show(explanation));
        pause.setOnFinished(_ -> viewModel.explain());
        reset.setOnAction(_ -> viewModel.reset());
        close.setOnAction(_ -> viewModel.close());
    }

    private void show(WhatIfViewModel viewModel, WhatIfViewModel.@Nullable Verdict verdict) {
        if (verdict != null) {
            chance.setText(Shares.percent(verdict.chance()));
            badge.show(verdict.tier());
            difference.setText(verdict.original()
                    .filter(_ -> !viewModel.changed().isEmpty())
                    .map(was -> Strings.get(
                            "score.what-if.difference", Shares.percent(was), Shares.difference(verdict.difference())))
                    .orElse(""));
            changes.setText(viewModel.changed().stream()
                    .map(column -> Strings.get("score.what-if.change", column, words(viewModel.was(column))))
                    .collect(Collectors.joining(" · ")));
        }
    }

    private static String words(String value) {
        return value.isEmpty() ? Strings.get("score.no-value") : value;
    }

    private void show(@Nullable Explanation explanation) {
        if (explanation != null) {
            waterfall.show(explanation);
            evidence.show(explanation);
        }
    }

    private void fill(WhatIfViewModel viewModel) {
        title.setText(
                viewModel.title().isEmpty()
                        ? Strings.get("score.single.title")
                        : Strings.get("score.what-if.title", viewModel.title()));
        form.getChildren().clear();
        int row = 0;
        for (LeadForm.Field field : viewModel.fields()) {
            Label name = label("lead-value-name");
            name.setText(field.column());
            Node control = control(viewModel, field);
            name.setLabelFor(control);
            control.setAccessibleText(field.column());
            form.addRow(row++, name, control, hint(field));
        }
    }

    private Node control(WhatIfViewModel viewModel, LeadForm.Field field) {
        return switch (field) {
            case LeadForm.Choice choice -> {
                ComboBox<String> box = new ComboBox<>();
                box.setEditable(true);
                box.getItems().add("");
                box.getItems().addAll(choice.known());
                box.setValue(viewModel.value(field));
                box.setMaxWidth(Double.MAX_VALUE);
                box.getEditor().textProperty().subscribe((_, text) -> changed(viewModel, field, box, text));
                yield box;
            }
            case LeadForm.Amount _, LeadForm.Day _, LeadForm.Words _ -> {
                TextField text = new TextField(viewModel.value(field));
                text.setPromptText(Strings.get("score.no-value"));
                text.textProperty().subscribe((_, typed) -> changed(viewModel, field, text, typed));
                yield text;
            }
        };
    }

    private void changed(WhatIfViewModel viewModel, LeadForm.Field field, Node control, String text) {
        boolean accepted = viewModel.change(field, text == null ? "" : text);
        control.pseudoClassStateChanged(WRONG, !accepted);
        control.pseudoClassStateChanged(CHANGED, viewModel.changed().contains(field.column()));
        if (accepted) {
            pause.playFromStart();
        }
    }

    /// The usual range, or how a day is written.
    private static Label hint(LeadForm.Field field) {
        Label hint = label("muted");
        hint.getStyleClass().add("small");
        hint.setText(
                switch (field) {
                    case LeadForm.Amount amount ->
                        amount.usual()
                                .map(usual ->
                                        Strings.get("score.what-if.usual", number(usual.from()), number(usual.to())))
                                .orElse("");
                    case LeadForm.Day _ -> Strings.get("score.what-if.day");
                    case LeadForm.Choice _, LeadForm.Words _ -> "";
                });
        return hint;
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
