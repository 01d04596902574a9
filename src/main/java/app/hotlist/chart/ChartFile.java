package app.hotlist.chart;

import app.hotlist.base.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
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

    /// Writes an SVG, whole or not at all, in which words are words.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void svg(Sheet sheet, Path file) {
        Svg picture = ChartSvg.of(sheet);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", Svg.NAMESPACE);
        attributes.put("width", Integer.toString(sheet.width()));
        attributes.put("height", Integer.toString(sheet.height()));
        attributes.putAll(picture.attributes());
        AtomicFile.write(file, out -> write(Svg.of("svg", attributes, picture.content()), out));
    }

    /// Writes the numbers behind a chart as CSV, whole or not at all, with all their digits.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void csv(JFreeChart chart, Path file) {
        String numbers = ChartTable.exact(chart).csv();
        AtomicFile.write(file, out -> out.write(numbers.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Svg picture, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            picture.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
