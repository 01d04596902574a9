package app.hotlist.workspace;

import java.time.Instant;
import java.util.List;

/// A registered model, as a list of versions shows it.
///
/// @param number from 1, in the order in which they were registered
/// @param label what it is good for at the moment
/// @param registeredAt when it was registered
/// @param note what people wrote to it
/// @param approvals who said that it is good, the first one first
public record ModelVersion(
        int number, Label label, Instant registeredAt, VersionFacts facts, String note, List<Signature> approvals) {

    public ModelVersion {
        approvals = List.copyOf(approvals);
    }

    /// As everybody writes it, such as "v4 · Boosted trees".
    public String title() {
        return "v" + number + " · " + facts.name();
    }

    ModelVersion labelled(Label other) {
        return new ModelVersion(number, other, registeredAt, facts, note, approvals);
    }

    ModelVersion noted(String other) {
        return new ModelVersion(number, label, registeredAt, facts, other, approvals);
    }

    ModelVersion with(VersionFacts other) {
        return new ModelVersion(number, label, registeredAt, other, note, approvals);
    }

    ModelVersion approved(List<Signature> all) {
        return new ModelVersion(number, label, registeredAt, facts, note, all);
    }
}
