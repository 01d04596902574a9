package app.hotlist.gui.train;

import app.hotlist.experiment.ExperimentProblem;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Twin;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of models being trained: name, bar, result.
public final class ResultRows extends GridPane {

    /// What there is a line for.
    private record Shape(List<ModelSpec> models, List<Optional<Failure>> failures, Optional<Twin> twin) {}

    private @Nullable Shape shape;
    private final List<ResultRow> lines = new ArrayList<>();

    public ResultRows() {
        getStyleClass().add("results");
    }

    /// Shows how far the models are.
    ///
    /// @param twin the best model with suspected columns, shown last; empty where there is none
    /// @param smaller trains once more, the model of a row with simpler settings
    void show(List<TrainRow> rows, Optional<Twin> twin, Consumer<TrainRow> smaller) {
        Shape now = new Shape(
                rows.stream().map(TrainRow::spec).toList(),
                rows.stream().map(TrainRow::failure).toList(),
                twin);
        if (!now.equals(shape)) {
            shape = now;
            build(rows, twin, smaller);
        }
        for (int i = 0; i < rows.size(); i++) {
            lines.get(i).show(rows.get(i));
        }
    }

    private void build(List<TrainRow> rows, Optional<Twin> twin, Consumer<TrainRow> smaller) {
        getChildren().clear();
        lines.clear();
        int next = 0;
        for (TrainRow row : rows) {
            ResultRow line = ResultRow.of(row);
            lines.add(line);
            addRow(next++, line.nodes());
            Optional<Failure> failure = row.failure();
            if (failure.isPresent()) {
                add(reason(row, failure.get(), smaller), 1, next++, 3, 1);
            }
        }
        if (twin.isPresent()) {
            List<String> suspects = twin.get().suspects();
            String title = suspects.size() == 1
                    ? Strings.get("train.twin", suspects.getFirst())
                    : Strings.get("train.twin-more", suspects.size());
            addRow(next++, ResultRow.of(twin.get().with(), title).nodes());
            String note =
                    Strings.get("train.twin-note", twin.get().without().spec().title());
            add(new VBox(wrapped(note)), 1, next, 3, 1);
        }
    }

    /// What stopped a model, and what to do about it.
    private static Node reason(TrainRow row, Failure failure, Consumer<TrainRow> smaller) {
        // In a box: a label across columns reckons its height with the first one's width.
        VBox words = new VBox(wrapped(failure.text() + " " + failure.problem().fix()));
        if (failure.problem().kind() == ExperimentProblem.OUT_OF_MEMORY) {
            Hyperlink retry = new Hyperlink(Strings.get("train.retry-smaller"));
            retry.setId("retry-" + row.spec().id());
            retry.getStyleClass().add("flat-link");
            retry.setOnAction(_ -> smaller.accept(row));
            words.getChildren().add(retry);
        }
        return words;
    }

    private static Label wrapped(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        return words;
    }
}
