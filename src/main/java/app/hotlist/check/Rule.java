package app.hotlist.check;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// What must hold in every row. A value, ready for JSON.
///
/// A blank breaks only [Required] and [Unique]: every other rule speaks of values, and says nothing of a blank.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Required.class, name = "required"),
    @JsonSubTypes.Type(value = Unique.class, name = "unique"),
    @JsonSubTypes.Type(value = Range.class, name = "range"),
    @JsonSubTypes.Type(value = Bound.class, name = "bound"),
    @JsonSubTypes.Type(value = Allowed.class, name = "allowed"),
    @JsonSubTypes.Type(value = Matching.class, name = "pattern"),
    @JsonSubTypes.Type(value = Compare.class, name = "compare"),
    @JsonSubTypes.Type(value = When.class, name = "when"),
})
public sealed interface Rule permits Required, Unique, Range, Bound, Allowed, Matching, Compare, When {

    /// The columns it speaks of, each once.
    List<String> columns();

    /// Those of its columns that it compares as numbers or days.
    default List<String> compared() {
        return switch (this) {
            case Required _, Unique _, Allowed _, Matching _ -> List.of();
            case Range _, Bound _, Compare _ -> columns();
            case When(var _, var _, Rule then) -> then.compared();
        };
    }

    /// The rule as a sentence without a full stop, the columns between two asterisks each: "**Lead ID** is unique and
    /// never empty".
    default String sentence() {
        return RuleSentence.of(this, name -> "**" + name + "**");
    }

    /// The same sentence with the bare names of the columns.
    default String text() {
        return RuleSentence.of(this, name -> name);
    }
}
