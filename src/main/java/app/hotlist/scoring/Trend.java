package app.hotlist.scoring;

import app.hotlist.base.Texts;
import java.util.ArrayList;
import java.util.List;

/// How a lead's chance moved since its last export, and why. All figures in hundredths of a percentage point, as whole
/// numbers, so that the parts add up to the change exactly.
///
/// @param change of the chance
/// @param lead what comes of values of the lead that are others now
/// @param model what comes of another model that sees the same values otherwise
/// @param everybody what comes of the other model's average chance, from which all leads start
public record Trend(int change, int lead, int model, int everybody) {

    /// Half a percentage point: less is no change.
    private static final int NOTICEABLE = 50;
    private static final int POINT = 100;

    /// Which way a chance moved.
    public enum Way {
        UP("▲"),
        SAME("▬"),
        DOWN("▼");

        private final String sign;

        Way(String sign) {
            this.sign = sign;
        }

        /// As the list shows it.
        public String sign() {
            return sign;
        }
    }

    public Trend {
        if (change != lead + model + everybody) {
            throw new IllegalArgumentException("%d is not %d + %d + %d".formatted(change, lead, model, everybody));
        }
    }

    /// The way; less than half a point is none.
    public Way way() {
        if (Math.abs(change) < NOTICEABLE) {
            return Way.SAME;
        }
        return change > 0 ? Way.UP : Way.DOWN;
    }

    /// Such as `+12 points: the lead changed +9, the model changed +5, everybody moved −2`; parts that are 0 are left
    /// out. Whole points, rounded so that they add up.
    public String words() {
        int[] points = rounded(new int[] {lead, model, everybody});
        List<String> parts = new ArrayList<>();
        if (points[0] != 0) {
            parts.add(Texts.get("scoring.trend.lead", points[0]));
        }
        if (points[1] != 0) {
            parts.add(Texts.get("scoring.trend.model", points[1]));
        }
        if (points[2] != 0) {
            parts.add(Texts.get("scoring.trend.everybody", points[2]));
        }
        int total = points[0] + points[1] + points[2];
        return parts.isEmpty()
                ? Texts.get("scoring.trend.same")
                : Texts.get("scoring.trend.words", total, String.join(", ", parts));
    }

    /// Rounds to whole points; what the sum lacks goes to the parts that lost most by rounding.
    private static int[] rounded(int[] parts) {
        int[] points = new int[parts.length];
        int sum = 0;
        int rounded = 0;
        for (int i = 0; i < parts.length; i++) {
            points[i] = Math.floorDiv(parts[i], POINT);
            sum += parts[i];
            rounded += points[i];
        }
        int missing = Math.round(sum / (float) POINT) - rounded;
        boolean[] raised = new boolean[parts.length];
        for (; missing > 0; missing--) {
            int best = -1;
            for (int i = 0; i < parts.length; i++) {
                boolean more = best < 0 || Math.floorMod(parts[i], POINT) > Math.floorMod(parts[best], POINT);
                if (!raised[i] && more) {
                    best = i;
                }
            }
            raised[best] = true;
            points[best]++;
        }
        return points;
    }
}
