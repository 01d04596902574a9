package app.hotlist.gui.train;

import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.SearchLog;
import app.hotlist.experiment.Tried;
import app.hotlist.gui.support.Jobs;
import app.hotlist.model.ModelSpec;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;

/// Brings news of models from the threads of the work to the rows on the window's thread.
final class RowsOnWindow implements Onlooker {

    /// What happened to the row of one model.
    private record News(ModelSpec spec, UnaryOperator<TrainRow> change) {}

    private final Consumer<News> onWindow;
    private final Consumer<SearchLog.Attempt> search;

    /// @param tried takes up what was tried in a search
    RowsOnWindow(ObservableList<TrainRow> rows, Consumer<SearchLog.Attempt> tried, Jobs jobs) {
        search = jobs.onWindow(tried);
        onWindow = jobs.onWindow(news -> rows.replaceAll(
                row -> row.spec().equals(news.spec()) ? news.change().apply(row) : row));
    }

    @Override
    public void advanced(ModelSpec spec, double share) {
        onWindow.accept(new News(spec, row -> row.advanced(share)));
    }

    @Override
    public void finished(ModelSpec spec, Run run) {
        onWindow.accept(new News(spec, row -> row.finished(run)));
    }

    @Override
    public void tried(ModelSpec spec, Tried settings) {
        search.accept(new SearchLog.Attempt(spec, settings));
    }

    @Override
    public void failed(Failure failure) {
        onWindow.accept(new News(failure.spec(), row -> row.failed(failure)));
    }
}
