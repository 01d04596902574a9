package app.hotlist.gui.train;

import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.SearchLog;
import app.hotlist.experiment.Tried;
import app.hotlist.gui.support.Jobs;
import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;

/// Brings news of models from the threads of the work to the rows on the window's thread: all that there are when it
/// has time for them in one go, so that they cannot flood it.
final class RowsOnWindow implements Onlooker {

    /// What happened to the row of one model.
    private record News(ModelSpec spec, UnaryOperator<TrainRow> change) {}

    private final ObservableList<TrainRow> rows;
    private final Consumer<Boolean> onWindow;
    private final Consumer<SearchLog.Attempt> search;
    private final List<News> waiting = new ArrayList<>();

    /// @param tried takes up what was tried in a search
    RowsOnWindow(ObservableList<TrainRow> rows, Consumer<SearchLog.Attempt> tried, Jobs jobs) {
        this.rows = rows;
        search = jobs.onWindow(tried);
        onWindow = jobs.onWindow(_ -> take());
    }

    private void tell(ModelSpec spec, UnaryOperator<TrainRow> change) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.add(new News(spec, change));
        }
        if (first) {
            onWindow.accept(true);
        }
    }

    private void take() {
        List<News> all;
        synchronized (waiting) {
            all = List.copyOf(waiting);
            waiting.clear();
        }
        rows.replaceAll(row -> {
            TrainRow now = row;
            for (News news : all) {
                if (news.spec().equals(row.spec())) {
                    now = news.change().apply(now);
                }
            }
            return now;
        });
    }

    @Override
    public void advanced(ModelSpec spec, double share) {
        tell(spec, row -> row.advanced(share));
    }

    @Override
    public void finished(ModelSpec spec, Run run) {
        tell(spec, row -> row.finished(run));
    }

    @Override
    public void tried(ModelSpec spec, Tried settings) {
        search.accept(new SearchLog.Attempt(spec, settings));
    }

    @Override
    public void failed(Failure failure) {
        tell(failure.spec(), row -> row.failed(failure));
    }
}
