package app.hotlist.experiment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// How better settings of a model are looked for.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "search")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Search.Grid.class, name = "grid"),
    @JsonSubTypes.Type(value = Search.AtRandom.class, name = "random"),
    @JsonSubTypes.Type(value = Search.Guided.class, name = "guided")
})
public sealed interface Search {

    /// Tries every combination of some values.
    ///
    /// @param axes the values of each setting; a model without such a setting passes it over. Without axes each
    ///     setting that makes a model simpler or finer is tried at its simplest, usual and finest value.
    record Grid(List<Axis> axes) implements Search {

        public Grid {
            axes = List.copyOf(axes);
        }

        /// Trees by depth: what mostly decides how finely a forest of trees ranks.
        public static Grid treesAndDepth() {
            return new Grid(List.of(
                    new Axis("trees", List.of(100.0, 200.0, 400.0)),
                    new Axis("maxDepth", List.of(6.0, 9.0, 12.0, 16.0))));
        }
    }

    /// The values of one setting that a grid tries.
    ///
    /// @param setting its name in files
    /// @param values at least one
    record Axis(String setting, List<Double> values) {

        public Axis {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("no values of " + setting);
            }
        }
    }

    /// Tries settings at random.
    record AtRandom() implements Search {}

    /// Tries settings beside the usual ones, then where good ones were found: see [ParzenProposals]. Half of the
    /// time, or a fifth of the trials, goes to bagging the best of them, where the kind gains by it.
    record Guided() implements Search {}
}
