package app.hotlist.gui.shell;

import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Still;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.net.URI;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line at the bottom of the window: what runs and how far it is, how many leads there are, whether all is saved.
public final class StatusBar extends HBox {

    private final Region dot = new Region();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Still progress = new Still(bar);
    private final Button cancel = new Button(Strings.get("shell.cancel"));
    private final Button serving = new Button();
    private final Label facts = new Label();
    private final Label saved = new Label();

    public StatusBar() {
        getStyleClass().add("status-bar");
        dot.getStyleClass().add("status-dot");
        words.setId("statusLabel");
        words.setMinWidth(0);
        cancel.setId("cancelButton");
        cancel.getStyleClass().add("flat-link");
        serving.setId("servingButton");
        serving.getStyleClass().add("flat-link");
        serving.setMinWidth(USE_PREF_SIZE);
        facts.setMinWidth(USE_PREF_SIZE);
        saved.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(dot, words, progress, cancel, gap, serving, facts, saved);
    }

    /// Shows how it stands, now and later.
    void show(ShellViewModel steps, ProjectViewModel project) {
        facts.textProperty().bind(steps.facts());
        saved.textProperty().bind(project.saved());
        cancel.setOnAction(_ -> steps.cancelJob());
        steps.jobProperty().subscribe(job -> show(job, steps));
    }

    /// Says that other programs have leads scored, and where.
    ///
    /// @param address `null` where they cannot
    /// @param settings opens the place where that is switched
    void serving(ObservableValue<URI> address, Runnable settings) {
        serving.textProperty()
                .bind(address.map(at -> Strings.get("shell.serving", at.getAuthority()))
                        .orElse(""));
        serving.visibleProperty().bind(serving.textProperty().isNotEmpty());
        serving.managedProperty().bind(serving.visibleProperty());
        serving.setOnAction(_ -> settings.run());
    }

    private void show(@Nullable Job job, ShellViewModel steps) {
        Views.showIf(progress, job != null);
        Views.showIf(cancel, job != null);
        dot.getStyleClass().remove("running");
        words.textProperty().unbind();
        bar.progressProperty().unbind();
        if (job == null) {
            words.setText(Strings.get("shell.ready"));
        } else {
            dot.getStyleClass().add("running");
            words.textProperty().bind(steps.jobText(job));
            bar.progressProperty()
                    .bind(job.fractionProperty().map(done -> Double.isNaN(done.doubleValue()) ? -1 : done));
        }
    }
}
