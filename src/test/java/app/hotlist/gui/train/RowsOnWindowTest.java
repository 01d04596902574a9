package app.hotlist.gui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.gui.support.Jobs;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/// No toolkit: what is to be done on the window's thread waits in a queue.
class RowsOnWindowTest {

    private static final ModelSpec TREE = TreeModels.DecisionTree.defaults();
    private static final ModelSpec BASELINE = new ModelSpec.Baseline();

    private final Queue<Runnable> window = new ArrayDeque<>();
    private final ObservableList<TrainRow> rows =
            FXCollections.observableArrayList(TrainRow.waiting(BASELINE), TrainRow.waiting(TREE));
    private final RowsOnWindow news = new RowsOnWindow(rows, _ -> {}, new Jobs(Runnable::run, window::add));

    @Test
    void bringsAllNewsInOneGoAndInTheirOrder() {
        for (int done = 1; done <= 1_000; done++) {
            news.advanced(TREE, done / 1_000.0);
        }
        news.advanced(BASELINE, 0.5);

        assertEquals(1, window.size());
        window.remove().run();
        assertEquals(List.of(0.5, 1.0), rows.stream().map(TrainRow::share).toList());
    }

    @Test
    void bringsLaterNewsLater() {
        news.advanced(TREE, 0.1);
        window.remove().run();

        news.advanced(TREE, 0.2);
        window.remove().run();

        assertEquals(0.2, rows.getLast().share());
    }
}
