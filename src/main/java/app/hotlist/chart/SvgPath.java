package app.hotlist.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The path of a curve with only as many points as can be told apart.
final class SvgPath {

    /// How far, in pixels, a curve may pass by the points that are left out.
    private static final double UNSEEN = 0.15;

    private static final Pattern STRAIGHT = Pattern.compile("M(-?[\\d.]+ -?[\\d.]+)( L-?[\\d.]+ -?[\\d.]+)*");

    private static final Pattern PAIR = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)");

    private SvgPath() {}

    private record Spot(double x, double y) {}

    /// The same path, shorter; one that is not all of straight lines as it is.
    static String shorter(String path) {
        if (!STRAIGHT.matcher(path).matches()) {
            return path;
        }
        List<Spot> spots = new ArrayList<>();
        Matcher pairs = PAIR.matcher(path);
        while (pairs.find()) {
            spots.add(new Spot(Double.parseDouble(pairs.group(1)), Double.parseDouble(pairs.group(2))));
        }
        StringBuilder text = new StringBuilder("M");
        boolean[] kept = kept(spots);
        for (int i = 0; i < spots.size(); i++) {
            if (kept[i]) {
                text.append(text.length() == 1 ? "" : " ")
                        .append(SvgShape.number(spots.get(i).x()))
                        .append(' ')
                        .append(SvgShape.number(spots.get(i).y()));
            }
        }
        return text.toString();
    }

    /// Ramer, Douglas and Peucker: of each stretch the point farthest from its chord stays if it can be seen.
    private static boolean[] kept(List<Spot> spots) {
        boolean[] kept = new boolean[spots.size()];
        kept[0] = true;
        kept[spots.size() - 1] = true;
        List<int[]> stretches = new ArrayList<>();
        stretches.add(new int[] {0, spots.size() - 1});
        while (!stretches.isEmpty()) {
            int[] stretch = stretches.removeLast();
            int farthest = farthest(spots, stretch[0], stretch[1]);
            if (farthest >= 0) {
                kept[farthest] = true;
                stretches.add(new int[] {stretch[0], farthest});
                stretches.add(new int[] {farthest, stretch[1]});
            }
        }
        return kept;
    }

    /// The point between two others that is farthest from the line between them; -1 if none is far enough.
    private static int farthest(List<Spot> spots, int from, int to) {
        double most = UNSEEN;
        int farthest = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(spots.get(i), spots.get(from), spots.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(spot.x() - from.x(), spot.y() - from.y())
                : Math.abs(dx * (spot.y() - from.y()) - dy * (spot.x() - from.x())) / length;
    }
}
