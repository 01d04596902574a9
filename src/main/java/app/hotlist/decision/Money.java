package app.hotlist.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What deals bring and calls cost, in whatever currency the user thinks in.
///
/// @param worth what a buyer brings
/// @param call what a call costs, at least 0
public record Money(Worth worth, double call) {

    public Money {
        check(call);
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
        record Column(String name) implements Worth {}
    }

    private static void check(double amount) {
        if (!(amount >= 0 && Double.isFinite(amount))) {
            throw new IllegalArgumentException("no amount of money: " + amount);
        }
    }
}
