package app.hotlist.gui.models;

import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.VersionFacts;
import java.util.Date;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A version in the list: what it is called, what it is good for, how well it does.
final class VersionLine extends ListCell<ModelVersion> {

    private final ModelsViewModel viewModel;

    VersionLine(ModelsViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("version-line");
        setPrefWidth(0); // as wide as the list: a long file name ends in dots
    }

    @Override
    protected void updateItem(@Nullable ModelVersion version, boolean empty) {
        super.updateItem(version, empty);
        setText(null);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label title = new Label(version.title());
        title.getStyleClass().add("version-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(title, gap);
        first.getStyleClass().add("chip-line");
        if (viewModel.changes().isScoredWith(version)) {
            first.getChildren().add(chip(Strings.get("models.scores"), "accent"));
        }
        first.getChildren().add(chip(version.label()));
        Label facts = new Label(facts(version.facts()));
        facts.getStyleClass().addAll("small", "muted");
        setGraphic(new VBox(first, facts));
        setAccessibleText(version.title() + ", " + version.label().title() + ", " + facts.getText());
    }

    private static String facts(VersionFacts facts) {
        return Strings.get(
                "models.line",
                Date.from(facts.trainedAt()),
                facts.metrics().rocAuc(),
                facts.data().fileName());
    }

    /// What a version is good for, in its colour.
    static Label chip(app.hotlist.workspace.Label label) {
        return switch (label) {
            case PRODUCTION -> chip(label.title(), "success");
            case STAGING -> chip(label.title(), "warning");
            case DRAFT, ARCHIVED, THROWN_AWAY -> chip(label.title(), "plain");
        };
    }

    private static Label chip(String words, String styleClass) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", styleClass);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
