package app.hotlist.gui.monitor;

import app.hotlist.decision.Retraining;
import app.hotlist.decision.TierPromise;
import app.hotlist.drift.DriftReport;
import app.hotlist.gui.monitor.MonitorViewModel.Suggestion;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// That it is time to train anew, why, and what to do. Takes no room while there is no reason to.
public final class SuggestionBox extends VBox {

    private final Label title = new Label(Strings.get("monitor.suggestion"));
    private final VBox reasons = new VBox();
    private final Button train = new Button(Strings.get("monitor.train"));
    private final Button ignore = new Button(Strings.get("monitor.ignore"));
    private final HBox due;
    private final HBox ignored;
    private final Hyperlink heed = new Hyperlink(Strings.get("monitor.heed"));

    public SuggestionBox() {
        title.getStyleClass().add("strong");
        reasons.setId("suggestionReasons");
        train.setId("challengerButton");
        train.getStyleClass().add("primary");
        ignore.setId("ignoreButton");
        heed.setId("heedLink");
        train.setMinWidth(USE_PREF_SIZE);
        ignore.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(title, reasons);
        HBox.setHgrow(words, Priority.ALWAYS);
        due = new HBox(new FontIcon("fth-refresh-cw"), words, train, ignore);
        due.getStyleClass().addAll("callout", "warning");
        due.setId("suggestionCallout");
        ignored = new HBox(new Label(Strings.get("monitor.ignored")), heed);
        ignored.getStyleClass().add("card-header");
        ignored.setId("ignoredLine");
        getChildren().setAll(due, ignored);
    }

    /// Shows the suggestion, now and from now on.
    void show(MonitorViewModel viewModel) {
        train.setOnAction(_ -> viewModel.trainChallenger());
        ignore.setOnAction(_ -> viewModel.ignore());
        heed.setOnAction(_ -> viewModel.heed());
        viewModel.suggestionProperty().subscribe(this::fill);
        viewModel.managedProperty().subscribe(managed -> {
            Views.showIf(train, !managed);
            Views.showIf(ignore, !managed);
            Views.showIf(heed, !managed);
        });
    }

    private void fill(@Nullable Suggestion suggestion) {
        Views.showIf(this, suggestion != null);
        if (suggestion != null) {
            Views.showIf(due, !suggestion.ignored());
            Views.showIf(ignored, suggestion.ignored());
            reasons.getChildren()
                    .setAll(sentences(suggestion).stream()
                            .map(SuggestionBox::line)
                            .toList());
        }
    }

    private static Label line(String sentence) {
        Label line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    /// The reasons, a sentence each.
    static List<String> sentences(Suggestion suggestion) {
        Retraining why = suggestion.why();
        List<String> sentences = new ArrayList<>();
        if (!why.moved().isEmpty()) {
            suggestion.newest().drift().flatMap(DriftReport::moved).ifPresent(sentences::add);
        }
        for (TierPromise tier : why.broken()) {
            tier.promise()
                    .ifPresent(promise -> sentences.add(Strings.get(
                            "monitor.why-broken",
                            tier.tier().name(),
                            Shares.percent(promise.promised()),
                            Shares.percent(promise.happened()),
                            promise.leads())));
        }
        if (why.outcomes() > 0) {
            sentences.add(Strings.get("monitor.why-outcomes", why.outcomes()));
        }
        return sentences;
    }
}
