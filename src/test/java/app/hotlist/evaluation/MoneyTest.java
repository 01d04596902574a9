package app.hotlist.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void whereTheColumnSaysNothingTheMeanOfWhatBuyersBroughtCounts() {
        Money money = new Money(new Money.Worth.Column("Value"), 5, Optional.of("EUR"));

        assertEquals(
                new Money(new Money.Worth.Column("Value", Optional.of(20.0)), 5, Optional.of("EUR")),
                money.complete(DoubleStream.of(10, Double.NaN, 30, -7, Double.POSITIVE_INFINITY)));
    }

    @Test
    void itIsNothingWhereNoBuyerIsKnown() {
        assertEquals(
                new Money(new Money.Worth.Column("Value", Optional.of(0.0)), 5),
                new Money(new Money.Worth.Column("Value"), 5).complete(DoubleStream.of(Double.NaN)));
    }

    @Test
    void whatSomebodyHasSaidStays() {
        Money otherwise = new Money(new Money.Worth.Column("Value", Optional.of(7.0)), 5);
        Money alike = new Money(new Money.Worth.Deal(100), 5);

        assertEquals(otherwise, otherwise.complete(DoubleStream.of(10)));
        assertEquals(alike, alike.complete(DoubleStream.of(10)));
    }
}
