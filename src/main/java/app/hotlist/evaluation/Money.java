package app.hotlist.evaluation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// What deals bring and calls cost. Ready for JSON.
///
/// @param worth what a buyer brings
/// @param call what a call costs, at least 0
/// @param currency as people write it behind an amount, such as `EUR`; empty where nobody has said
public record Money(
        Worth worth,
        double call,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> currency) {

    /// Amounts in whatever currency the user thinks in.
    public Money(Worth worth, double call) {
        this(worth, call, Optional.empty());
    }

    public Money {
        check(call);
        currency = currency.map(String::strip).filter(words -> !words.isEmpty());
    }

    /// What a buyer brings. The names below are part of the file format.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "worth")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Worth.Deal.class, name = "deal"),
        @JsonSubTypes.Type(value = Worth.Column.class, name = "column")
    })
    public sealed interface Worth permits Worth.Deal, Worth.Column {

        /// Every deal as much.
        ///
        /// @param value at least 0
        record Deal(double value) implements Worth {

            public Deal {
                check(value);
            }
        }

        /// As much as a number column of the leads says.
        ///
        /// @param otherwise what a deal brings where the column says nothing, at least 0; empty where
        ///     nobody has said: see [Money#complete]
        record Column(
                String name,
                @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Double> otherwise) implements Worth {

            public Column {
                otherwise.ifPresent(Money::check);
            }

            /// Nobody has said what a deal brings where the column says nothing.
            public Column(String name) {
                this(name, Optional.empty());
            }
        }
    }

    /// The same money, by which every deal brings something: where its column says nothing, and nobody has said
    /// what counts then, the mean of what past buyers brought; 0 if that is not known.
    ///
    /// The mean of buyers, because only they make deals: those who do not buy may be larger or smaller. Of past
    /// ones, because of new leads nobody knows yet who will buy, and what a lead is worth must not hang on who
    /// else is in its file.
    ///
    /// @param ofBuyers what the column says of them; what is no [amount][#amount] says nothing
    public Money complete(DoubleStream ofBuyers) {
        return switch (worth) {
            case Worth.Column(String name, Optional<Double> otherwise)
            when otherwise.isEmpty() -> {
                double mean = ofBuyers.filter(Money::isAmount).average().orElse(0);
                yield new Money(new Worth.Column(name, Optional.of(mean)), call, currency);
            }
            case Worth.Column _, Worth.Deal _ -> this;
        };
    }

    /// What an amount of money can be.
    private static boolean isAmount(double amount) {
        return amount >= 0 && Double.isFinite(amount);
    }

    /// Whether a column says something: an amount that is at least 0.
    public static OptionalDouble amount(double value) {
        return isAmount(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// Words about an amount, with the currency behind them.
    public String in(String words) {
        return currency.map(known -> words + " " + known).orElse(words);
    }

    private static void check(double amount) {
        if (!isAmount(amount)) {
            throw new IllegalArgumentException("no amount of money: " + amount);
        }
    }
}
