package app.hotlist.rest;

import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.scoring.ColumnChoice;
import app.hotlist.scoring.ColumnMatch;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the fields of some leads fit what a model needs. Columns that no lead has are scored as not given.
///
/// @param choice what to score with
/// @param types of the fields that play a part, by their own names
/// @param unknown fields that play no part
record Fit(ColumnChoice choice, Map<String, ColumnType> types, List<String> unknown) {

    /// @param fields of all leads together
    /// @throws app.hotlist.base.UserException if the model knows none of the fields, or needs to know what the
    ///     leads did
    static Fit of(LeadModel model, List<String> fields) {
        ColumnMatch match = LeadScorer.match(model, fields, ColumnChoice.NONE);
        if (!match.activity().isEmpty()) {
            throw RequestProblem.NEEDS_ACTIVITY.with(String.join(", ", match.activity()));
        }
        List<String> needed = match.needed().names();
        if (match.missing().size() == needed.size()) {
            throw RequestProblem.NO_KNOWN_FIELD.with(
                    fields.isEmpty() ? "–" : String.join(", ", fields), String.join(", ", needed));
        }
        return new Fit(
                new ColumnChoice(Map.of(), match.missing(), Map.of()),
                types(match),
                match.carried().stream()
                        .filter(name -> !known(model.recipe()).contains(name))
                        .toList());
    }

    private static Map<String, ColumnType> types(ColumnMatch match) {
        Map<String, ColumnType> types = new HashMap<>();
        for (ColumnSpec column : match.needed().columns()) {
            types.put(match.renamed().getOrDefault(column.name(), column.name()), column.type());
        }
        return types;
    }

    /// Columns that play a part without being scored: the id, and what rules look at.
    private static Set<String> known(FittedRecipe recipe) {
        Set<String> known = new HashSet<>();
        recipe.recipe().id().ifPresent(known::add);
        recipe.recipe().rules().forEach(use -> known.addAll(use.rule().columns()));
        return known;
    }

    /// What to say of the fields that play no part.
    Optional<String> remark() {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.get("rest.unknown", unknown.size(), String.join(", ", unknown)));
    }
}
