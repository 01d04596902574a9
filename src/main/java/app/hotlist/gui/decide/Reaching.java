package app.hotlist.gui.decide;

import app.hotlist.decision.Reach;
import app.hotlist.evaluation.Predictions;
import app.hotlist.gui.support.CallList.Judged;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ColumnImportance;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Whom the list reaches and whom it leaves out, by any column of categories.
final class Reaching {

    private final Session session;
    private final LatestJob latest;
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final ObjectProperty<String> column = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>();

    Reaching(Session session, Jobs jobs) {
        this.session = session;
        latest = new LatestJob(jobs);
        session.callList().judgedProperty().subscribe(this::offer);
        column.subscribe(_ -> count());
    }

    private void offer(@Nullable Judged judged) {
        Optional<Table> table = table(judged);
        Optional<String> target = judged == null
                ? Optional.empty()
                : judged.from().basis().leads().flatMap(Leads::target).map(Target::column);
        List<String> there = table.stream()
                .flatMap(known -> known.schema().columns().stream())
                .map(spec -> spec.name())
                .filter(name -> table.orElseThrow().column(name) instanceof CategoryColumn)
                .filter(name -> !target.equals(Optional.of(name)))
                .toList();
        columns.setAll(there);
        @Nullable String wanted = column.get();
        if (wanted != null && there.contains(wanted)) {
            count();
        } else {
            column.set(first(judged, there).orElse(null));
        }
    }

    /// The column that moves the chance most, of those that can be shown.
    private static Optional<String> first(@Nullable Judged judged, List<String> there) {
        return judged == null
                ? Optional.empty()
                : judged.run().importance().stream()
                        .map(ColumnImportance::column)
                        .filter(there::contains)
                        .findFirst()
                        .or(() -> there.stream().findFirst());
    }

    private void count() {
        @Nullable Judged judged = session.callList().judgedProperty().get();
        @Nullable String wanted = column.get();
        reach.set(null);
        if (judged == null || wanted == null) {
            latest.forget();
            return;
        }
        Predictions tested = judged.run().outOfFold();
        Table table = table(judged).orElseThrow();
        latest.start(
                Strings.get("decide.job-reach", wanted),
                _ -> Reach.of(tested, (CategoryColumn) table.column(wanted)),
                outcome -> {
                    if (outcome instanceof Outcome.Done(Reach counted)) {
                        reach.set(counted);
                    }
                });
    }

    private static Optional<Table> table(@Nullable Judged judged) {
        return Optional.ofNullable(judged)
                .flatMap(model -> model.from().basis().leads())
                .map(Leads::table);
    }

    /// The columns to choose from.
    ObservableList<String> columns() {
        return columns;
    }

    /// The column by whose values is counted; `null` where there is none.
    ObjectProperty<String> columnProperty() {
        return column;
    }

    /// The counts; `null` until they are there.
    ReadOnlyObjectProperty<Reach> reachProperty() {
        return reach.getReadOnlyProperty();
    }
}
