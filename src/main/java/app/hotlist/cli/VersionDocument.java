package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A version as `hotlist models --json` prints it. Other programs read these names: never change one.
///
/// @param id what the command line calls the version, such as `autumn-leads@v2`
/// @param kind of model
/// @param auc on leads that it had not seen; null where there is none
/// @param data name of the file that it learnt from
/// @param importedFrom name of the bundle's file; null for a model that was trained here
record VersionDocument(
        String id,
        int version,
        Label label,
        String title,
        String kind,
        Optional<Double> auc,
        String data,
        long rows,
        long positive,
        Instant trainedAt,
        Instant registeredAt,
        Optional<String> importedFrom,
        String note) {

    static VersionDocument of(String model, ModelVersion version) {
        return new VersionDocument(
                ModelName.of(model, version.number()),
                version.number(),
                version.label(),
                version.title(),
                version.facts().spec().id(),
                Figures.finite(version.facts().metrics().rocAuc()),
                version.facts().data().fileName(),
                version.facts().data().rows(),
                version.facts().data().positives(),
                version.facts().trainedAt(),
                version.registeredAt(),
                version.facts().source().importedFrom(),
                version.note());
    }

    /// Versions as lines for the terminal.
    static String table(List<VersionDocument> versions) {
        TextTable table = new TextTable(
                Texts.get("cli.models.version"),
                Texts.get("cli.train.model"),
                Texts.get("cli.models.label"),
                Texts.get("cli.train.auc"),
                Texts.get("cli.runs.rows"),
                Texts.get("cli.runs.file"));
        for (VersionDocument version : versions) {
            table.add(
                    version.id(),
                    version.title(),
                    version.label().title(),
                    Leaderboard.figure(version.auc().orElse(Double.NaN)),
                    "%,d".formatted(version.rows()),
                    version.data());
        }
        return table.toString();
    }
}
