package app.hotlist.tour;

import app.hotlist.workspace.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The Monitor screen, after the sample's new leads are scored: one file, then others that have changed, then a list
/// that came back.
final class MonitorTour {

    private static final Path NEW_LEADS = Path.of("sample-data", "new-leads.csv");

    private final Camera camera;

    MonitorTour(Camera camera) {
        this.camera = camera;
    }

    void walk() {
        try {
            walk(Files.createTempDirectory("monitor"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void walk(Path folder) throws IOException {
        monitor();
        camera.take("18-monitor-one");
        score(changed(folder.resolve("new-leads-november.csv"), 5));
        score(changed(folder.resolve("leads-of-the-winter-fair-in-lisbon-and-of-all-other-fairs.csv"), 2));
        monitor();
        camera.take("18-monitor");
        camera.press("#allColumns");
        camera.shot("18-monitor-all", false, 1280, 1400);
        camera.press("#allColumns");
        camera.answer(returned(folder.resolve("hot-leads-november.csv")));
        camera.press("#returnedButton");
        camera.await();
        camera.take("18-monitor-returned");
        camera.shot("18-monitor-narrow", false, 1100, 700);
        camera.contrast("18-monitor-contrast");
        as(Settings.Role.MANAGER);
        monitor();
        camera.zoomed("18-monitor-manager", 115);
        as(Settings.Role.ANALYST);
        monitor();
        camera.press("#ignoreButton");
        camera.take("18-monitor-ignored");
    }

    private void as(Settings.Role role) {
        camera.call(() -> {
            camera.desk().look().roleProperty().set(role);
            return null;
        });
    }

    private void monitor() {
        camera.press("#rail-monitor");
        camera.await();
        camera.clearNotices();
    }

    private void score(Path file) {
        camera.press("#rail-score");
        camera.answer(file);
        camera.press("#openLeadsButton");
        camera.await();
    }

    /// The new leads, every so many of which is from another country and has heard of us in another way.
    private static Path changed(Path file, int every) throws IOException {
        List<String> lines = Files.readAllLines(NEW_LEADS);
        List<String> header = List.of(lines.getFirst().split(",", -1));
        return Files.write(
                file,
                IntStream.range(0, lines.size())
                        .mapToObj(line ->
                                line > 0 && line % every == 0 ? changed(lines.get(line), header) : lines.get(line))
                        .toList());
    }

    private static String changed(String line, List<String> header) {
        String[] cells = line.split(",", -1);
        if (cells.length != header.size()) {
            return line; // a comma within quotes
        }
        cells[header.indexOf("Country")] = "Portugal";
        cells[header.indexOf("Source")] = "Trade fair";
        cells[header.indexOf("Website visits")] = "1";
        return String.join(",", cells);
    }

    /// A list that came back: tier A keeps its promise, tier B does not.
    private static Path returned(Path file) throws IOException {
        return Files.write(
                file,
                Stream.concat(
                                Stream.of("Lead ID,Tier,Chance to buy,Outcome"),
                                IntStream.range(0, 160).mapToObj(MonitorTour::answer))
                        .toList());
    }

    private static String answer(int lead) {
        boolean hot = lead < 60;
        boolean bought = hot ? lead % 5 != 0 : lead % 4 == 0;
        return "L-%d,%s,%s,%s".formatted(lead, hot ? "A" : "B", hot ? "0.82" : "0.5", bought ? "bought" : "not");
    }
}
