package app.hotlist.gui.support;

import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Money.Worth;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What past deals brought, as far as a column of the leads says so.
final class PastDeals {

    private PastDeals() {}

    /// Money by which every deal brings something: see [Money#complete].
    ///
    /// @param past the leads of the project; empty where there are none
    static Money complete(Money money, Optional<Leads> past) {
        return money.complete(past.flatMap(leads -> leads.target().map(target -> ofBuyers(money, leads, target)))
                .orElseGet(DoubleStream::empty));
    }

    private static DoubleStream ofBuyers(Money money, Leads leads, Target target) {
        Table table = leads.table();
        if (!table.has(target.column())) {
            return DoubleStream.empty();
        }
        Column outcome = table.column(target.column());
        return IntStream.range(0, table.rowCount())
                .filter(row -> !outcome.isMissing(row))
                .filter(row -> target.meaning(outcome.text(row)) == Target.Meaning.BOUGHT)
                .mapToDouble(said(money, Optional.of(leads)));
    }

    /// What each row of the past leads brings if it buys.
    ///
    /// @param money complete
    static IntToDoubleFunction ofRows(Money money, Optional<Leads> past) {
        return switch (money.worth()) {
            case Worth.Deal(double value) -> _ -> value;
            case Worth.Column worth -> {
                double otherwise = worth.otherwise().orElseThrow();
                IntToDoubleFunction said = said(money, past);
                yield row -> Money.amount(said.applyAsDouble(row)).orElse(otherwise);
            }
        };
    }

    /// What the column says, which may be no amount; nothing where there is no such column any more.
    private static IntToDoubleFunction said(Money money, Optional<Leads> past) {
        Optional<Column> column = money.worth() instanceof Worth.Column(String name, var _)
                ? past.map(Leads::table).filter(table -> table.has(name)).map(table -> table.column(name))
                : Optional.empty();
        return column.isPresent() && column.get() instanceof NumberColumn numbers ? numbers::get : _ -> Double.NaN;
    }
}
