package app.hotlist.chart;

import java.util.List;

/// A file of leads that was scored, in a chart.
///
/// @param title what stands below it, such as a day
/// @param name of the file
/// @param mean chance of its leads, in [0, 1]; `NaN` without any
/// @param tiers the share of its leads in each tier, the best first; in [0, 1]
public record Moment(String title, String name, double mean, List<Double> tiers) {

    public Moment {
        tiers = List.copyOf(tiers);
    }
}
