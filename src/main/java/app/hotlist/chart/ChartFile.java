package app.hotlist.chart;

import app.hotlist.base.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;

/// Charts as files.
public final class ChartFile {

    /// Sharp on dense screens and in print.
    private static final int SCALE = 2;

    private ChartFile() {}

    /// Writes a PNG, whole or not at all, with twice as many pixels each way as the chart is given to lay itself out.
    ///
    /// @param width in pixels of the layout, in which letters are 11 high
    /// @param height in the same pixels
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void png(JFreeChart chart, Path file, int width, int height) {
        AtomicFile.write(file, out -> ChartUtils.writeScaledChartAsPNG(out, chart, width, height, SCALE, SCALE));
    }

    /// The PNG itself, as [#png(JFreeChart, Path, int, int)] writes it.
    public static byte[] png(JFreeChart chart, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ChartUtils.writeScaledChartAsPNG(out, chart, width, height, SCALE, SCALE);
        } catch (IOException bug) {
            throw new UncheckedIOException("memory cannot fail", bug);
        }
        return out.toByteArray();
    }
}
