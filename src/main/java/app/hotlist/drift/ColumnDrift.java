package app.hotlist.drift;

import app.hotlist.base.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How one column has changed.
///
/// @param column the column of the file
/// @param verdict what to think of it
/// @param shift how far it has moved; its p-value is corrected for looking at many columns
/// @param blanks share of leads without a value
/// @param unseen share of the leads now whose value no lead had in the past
/// @param weight share of the model's importance that the column has, in [0, 1]; empty where there is no model
/// @param groups the values or bands, in their order; of days and free texts only whether there is one
/// @param test of numbers that are compared one by one; empty where only counts are known
public record ColumnDrift(
        String column,
        DriftVerdict verdict,
        Shift shift,
        Blanks blanks,
        double unseen,
        Optional<Double> weight,
        List<GroupShare> groups,
        Optional<KolmogorovSmirnov> test) {

    /// New values are named as the reason if they explain at least as much of the largest change.
    private static final double EXPLAINS = 0.5;

    public ColumnDrift {
        groups = List.copyOf(groups);
    }

    /// Shares of leads without a value, in [0, 1].
    public record Blanks(double then, double now) {

        double change() {
            return Math.abs(now - then);
        }
    }

    /// What has changed most, in a few words, such as "31 % are values the model never saw" or "Google: 12 % → 31 %".
    public String reason() {
        Optional<GroupShare> most = groups.stream().max(Comparator.comparingDouble(GroupShare::change));
        double change = Math.max(blanks.change(), most.map(GroupShare::change).orElse(0.0));
        if (unseen > 0 && unseen >= change * EXPLAINS) {
            return Texts.get("drift.reason.unseen", unseen);
        }
        if (blanks.change() >= change || most.isEmpty()) {
            return Texts.get("drift.reason.blank", blanks.then(), blanks.now());
        }
        return Texts.get(
                "drift.reason.group",
                most.get().name(),
                most.get().then(),
                most.get().now());
    }

    /// Whether it has changed so that it is worth at least a look.
    public boolean changed() {
        return verdict.compareTo(DriftVerdict.LOOK) >= 0;
    }
}
