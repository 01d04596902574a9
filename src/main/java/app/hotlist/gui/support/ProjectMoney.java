package app.hotlist.gui.support;

import app.hotlist.evaluation.Money;
import app.hotlist.table.ColumnType;
import java.util.List;
import java.util.Optional;

/// What deals bring and calls cost in the project: said once, on whatever screen, for the list that earns most, for
/// every matrix, and for the files that go to the callers. Each change is a step to undo and is kept with the project.
public final class ProjectMoney {

    private final Session session;

    public ProjectMoney(Session session) {
        this.session = session;
    }

    /// What has been said; empty where nobody has.
    public Optional<Money> money() {
        return session.project().decision().money();
    }

    /// The same, by which every deal brings something: see [Money#complete].
    public Optional<Money> complete() {
        return money().map(said -> session.callList()
                .complete(said)
                .orElseGet(() -> PastDeals.complete(said, session.project().leads())));
    }

    /// What counts where the column says nothing, if nobody has said it and it has been counted.
    Optional<Double> mean() {
        return money().flatMap(said -> session.callList().complete(said))
                .flatMap(known -> known.worth() instanceof Money.Worth.Column(var _, var otherwise)
                        ? otherwise
                        : Optional.empty());
    }

    /// Says it.
    public void set(Money money) {
        session.change(
                Strings.get("money.undo"),
                project -> project.withDecision(project.decision().with(money)));
    }

    /// Takes it back.
    public void forget() {
        session.change(
                Strings.get("money.undo-none"),
                project -> project.withDecision(project.decision().withoutMoney()));
    }

    /// The columns that may say what each deal brought: all numbers of the past leads.
    public List<String> columns() {
        return session.project().leads().map(Leads::table).stream()
                .flatMap(table -> table.schema().columns().stream())
                .filter(column -> column.type() == ColumnType.NUMBER)
                .map(column -> column.name())
                .toList();
    }

    /// The column that says what each deal brings, if one does.
    public Optional<String> column() {
        return money().map(Money::worth)
                .flatMap(worth ->
                        worth instanceof Money.Worth.Column(String name, var _) ? Optional.of(name) : Optional.empty());
    }

    /// Words about an amount, with the currency behind them.
    public String in(String words) {
        return money().map(known -> known.in(words)).orElse(words);
    }

    /// Runs that now and whenever something else may have been said.
    public void whenever(Runnable changed) {
        session.projectProperty().subscribe(changed);
        session.callList().countingProperty().subscribe(changed);
    }
}
