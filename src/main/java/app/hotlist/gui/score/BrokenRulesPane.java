package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.scoring.BrokenRule;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rules that leads break or that could not be checked, each with what becomes of the leads and what can be done.
///
/// Style class `form-column`.
final class BrokenRulesPane extends VBox {

    private final Label none = words(Strings.get("score.rules.none"), "muted");
    private final VBox rules = new VBox();
    private final Button toCheck = new Button(Strings.get("score.rules.to-check"));

    BrokenRulesPane() {
        getStyleClass().add("form-column");
        Label title = new Label(Strings.get("score.rules.title"));
        title.getStyleClass().add("card-title");
        rules.getStyleClass().add("form-column");
        toCheck.setId("rulesToCheck");
        getChildren().setAll(title, none, rules, toCheck);
    }

    /// Shows what the view-model holds, from now on.
    ///
    /// @param goToCheck goes where rules are made
    void bind(LeadCheckViewModel viewModel, Runnable goToCheck) {
        toCheck.setOnAction(_ -> goToCheck.run());
        viewModel.rules().subscribe(() -> fill(viewModel));
        viewModel.stateProperty().subscribe(_ -> fill(viewModel));
    }

    private void fill(LeadCheckViewModel viewModel) {
        boolean known = viewModel.stateProperty().get().isEmpty();
        boolean any = !viewModel.rules().isEmpty();
        rules.getChildren()
                .setAll(viewModel.rules().stream().map(BrokenRulesPane::line).toList());
        Views.showIf(none, known && !any);
        Views.showIf(toCheck, any);
    }

    private static VBox line(BrokenRule rule) {
        VBox line = new VBox(words(rule.text(), "strong"), words(rule.fix(), "muted"));
        line.getStyleClass().addAll("callout", "warning");
        return line;
    }

    private static Label words(String text, String styleClass) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(styleClass);
        return words;
    }
}
