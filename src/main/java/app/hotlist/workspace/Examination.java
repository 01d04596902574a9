package app.hotlist.workspace;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.model.SelfCheck;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks whether a version is fit for production: makes its [Checklist].
public final class Examination {

    /// Promises that miss by more than this on average are none.
    private static final double MOST_MISSED = 0.05;

    /// Fewer leads tell nothing about two models.
    private static final int FEWEST_LEADS = 30;

    private static final int PERCENT = 100;

    /// Two models are compared on the best tenth of the leads.
    private static final int TENTH = 10;

    private final ModelRegistry registry;
    private final RunLeads leads;

    Examination(ModelRegistry registry, RunLeads leads) {
        this.registry = registry;
        this.leads = leads;
    }

    /// Looks at a version; what cannot be found out counts as failed, with the reason.
    ///
    /// @throws UserException if there is no such version, or the registry cannot be read
    public Checklist of(int version, Progress progress) {
        RegistryView view = registry.look();
        ModelVersion wanted = view.version(version)
                .orElseThrow(() -> WorkspaceProblem.NO_SUCH_VERSION.with("v" + version, registry.id(), ""));
        return new Checklist(
                List.of(validated(wanted), calibrated(wanted), noLeak(wanted), beatsCurrent(wanted, view, progress)));
    }

    private CheckItem validated(ModelVersion version) {
        try {
            SelfCheck check = SelfCheck.of(registry.open(version.number()));
            return new CheckItem(
                    CheckItem.Kind.VALIDATED,
                    true,
                    Texts.get("workspace.check.validated.yes", check.rows(), check.gap()));
        } catch (UserException failure) {
            String found = failure.problem().what() + " " + failure.problem().where();
            return new CheckItem(CheckItem.Kind.VALIDATED, false, found);
        }
    }

    private CheckItem calibrated(ModelVersion version) {
        double error = version.facts().metrics().calibrationError();
        if (Double.isNaN(error)) {
            return new CheckItem(CheckItem.Kind.CALIBRATED, false, Texts.get("workspace.check.calibrated.unknown"));
        }
        double luck = registry.judgedBy(version.number())
                .map(Examination::missedByLuck)
                .orElse(0.0);
        double most = Math.max(MOST_MISSED, luck);
        return new CheckItem(
                CheckItem.Kind.CALIBRATED,
                error <= most,
                Texts.get("workspace.check.calibrated.figure", PERCENT * error, PERCENT * most));
    }

    /// By how much promises that are kept miss on average where leads are few: the mean distance of a normal
    /// distribution in every bin, and half as much again.
    private static double missedByLuck(Predictions predictions) {
        double sum = 0;
        for (CalibrationCurve.Bin bin : CalibrationCurve.of(predictions).bins()) {
            sum += Math.sqrt(2 / Math.PI * bin.rows() * bin.predicted() * (1 - bin.predicted()));
        }
        return 1.5 * sum / predictions.size();
    }

    private static CheckItem noLeak(ModelVersion version) {
        VersionFacts.Source source = version.facts().source();
        Optional<String> open = source.warnings().isEmpty()
                ? source.importedFrom().map(file -> Texts.get("workspace.check.no-leak.imported", file))
                : Optional.of(String.join(" ", source.warnings()));
        return new CheckItem(
                CheckItem.Kind.NO_LEAK, open.isEmpty(), open.orElseGet(() -> Texts.get("workspace.check.no-leak.yes")));
    }

    private CheckItem beatsCurrent(ModelVersion version, RegistryView view, Progress progress) {
        Optional<ModelVersion> current = view.production();
        if (current.isEmpty() || current.get().number() == version.number()) {
            String key = current.isEmpty() ? "first" : "same";
            return new CheckItem(CheckItem.Kind.BEATS_CURRENT, true, Texts.get("workspace.check.beats-current." + key));
        }
        try {
            return contest(version, current.get(), progress);
        } catch (UserException failure) {
            return unknown(current.get(), failure.problem().what());
        }
    }

    private static CheckItem unknown(ModelVersion current, String why) {
        return new CheckItem(
                CheckItem.Kind.BEATS_CURRENT,
                false,
                Texts.get("workspace.check.beats-current.unknown", current.title(), why));
    }

    private CheckItem contest(ModelVersion version, ModelVersion current, Progress progress) {
        Optional<Predictions> challenger = registry.judgedBy(version.number());
        if (challenger.isEmpty()) {
            return unknown(current, Texts.get("workspace.check.beats-current.no-predictions"));
        }
        Optional<Predictions> kept = registry.judgedBy(current.number())
                .filter(_ -> version.facts().data().equals(current.facts().data()));
        Predictions holder = kept.isPresent() ? kept.get() : scoredBy(current, version, challenger.get(), progress);
        Pair pair = Pair.of(challenger.get(), holder);
        int size = pair.challenger().size();
        if (size < FEWEST_LEADS) {
            return unknown(current, Texts.get("workspace.check.beats-current.few", size));
        }
        TopDifference gain = TopDifference.of(
                pair.challenger(), pair.holder(), size / TENTH, version.facts().seed());
        double now = Metrics.of(pair.challenger()).rocAuc();
        double before = Metrics.of(pair.holder()).rocAuc();
        String figure = Texts.get(
                "workspace.check.beats-current.figure",
                now,
                before,
                current.title(),
                size,
                gain.calls(),
                gain.difference(),
                gain.band());
        String taught = kept.isPresent() ? "" : " " + Texts.get("workspace.check.beats-current.taught");
        return new CheckItem(CheckItem.Kind.BEATS_CURRENT, now > before, figure + taught);
    }

    /// What the version in production says of the leads that judged the other one.
    private Predictions scoredBy(ModelVersion current, ModelVersion version, Predictions judged, Progress progress) {
        Table table = leads.of(registry.open(version.number()).card(), progress).table();
        int[] rows = IntStream.range(0, judged.size()).map(judged::row).toArray();
        return judged.with(registry.open(current.number()).chances(table.rows(rows)));
    }

    /// What two models say of the same leads.
    private record Pair(Predictions challenger, Predictions holder) {

        static Pair of(Predictions challenger, Predictions holder) {
            int[] mine = new int[challenger.size()];
            int[] theirs = new int[challenger.size()];
            int size = 0;
            int there = 0;
            for (int here = 0; here < challenger.size(); here++) { // both by rising row
                while (there < holder.size() && holder.row(there) < challenger.row(here)) {
                    there++;
                }
                if (there < holder.size()
                        && holder.row(there) == challenger.row(here)
                        && holder.label(there) == challenger.label(here)) {
                    mine[size] = here;
                    theirs[size++] = there;
                }
            }
            return new Pair(challenger.pick(Arrays.copyOf(mine, size)), holder.pick(Arrays.copyOf(theirs, size)));
        }
    }
}
