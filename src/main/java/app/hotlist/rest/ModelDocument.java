package app.hotlist.rest;

import app.hotlist.evaluation.Metrics;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelCard;
import app.hotlist.model.Registered;
import app.hotlist.model.Tiers;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a model says of itself. Other programs read these names: never change one.
///
/// @param model what it is called in requests, such as `autumn-leads@v3`
/// @param version of a registered model
/// @param kind of model, in words
/// @param id the field that names a lead; without it leads are named by their numbers
/// @param columns the fields that play a part, in the model's order
/// @param tiers from which chance on a lead is in A, B or C
/// @param metrics on leads that the model had not seen; those that are defined
@JsonInclude(Include.NON_ABSENT)
record ModelDocument(
        String model,
        String title,
        Optional<Integer> version,
        String kind,
        Instant trainedAt,
        Optional<String> id,
        List<Column> columns,
        double averageChance,
        Map<String, Double> tiers,
        Map<String, Double> metrics) {

    /// @param type `number`, `category`, `date` or `text`
    record Column(String name, String type) {}

    static ModelDocument of(ServedModel served) {
        LeadModel model = served.model();
        ModelCard card = model.card();
        return new ModelDocument(
                served.name(),
                card.title(),
                card.registered().map(Registered::version),
                card.spec().title(),
                card.trainedAt(),
                card.recipe().id(),
                model.recipe().input().columns().stream()
                        .map(column ->
                                new Column(column.name(), column.type().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                model.averageChance(),
                tiers(model.tiers()),
                metrics(card.metrics()));
    }

    private static Map<String, Double> tiers(Tiers tiers) {
        Map<String, Double> from = new LinkedHashMap<>();
        from.put("A", tiers.aFrom());
        from.put("B", tiers.bFrom());
        from.put("C", tiers.cFrom());
        return from;
    }

    private static Map<String, Double> metrics(Metrics metrics) {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("rocAuc", metrics.rocAuc());
        all.put("averagePrecision", metrics.averagePrecision());
        all.put("liftTop10", metrics.liftTop10());
        all.put("logLoss", metrics.logLoss());
        all.put("brier", metrics.brier());
        all.put("calibrationError", metrics.calibrationError());
        all.put("accuracy", metrics.accuracy());
        all.put("precision", metrics.precision());
        all.put("recall", metrics.recall());
        all.put("f1", metrics.f1());
        all.values().removeIf(value -> value.isNaN());
        return all;
    }
}
