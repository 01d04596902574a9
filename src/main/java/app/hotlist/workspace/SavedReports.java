package app.hotlist.workspace;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The reports that were made, each a folder with its page; what is thrown away waits in a bin.
public final class SavedReports {

    private static final int FORMAT = 1;
    private static final String ABOUT = "report.json";
    private static final String PAGE = "report.html";

    /// In UTC: the name of a folder must not depend on where it was made.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    record About(int format, String title, String kind, Instant madeAt) {}

    private final Path folder;
    private final Path bin;

    SavedReports(Path folder, Path bin) {
        this.folder = folder;
        this.bin = bin;
    }

    /// Keeps a report.
    ///
    /// @param title what it tells of
    /// @param kind the name of its template
    /// @param at when it is made; part of the id
    /// @param writer writes the page to the file it is given
    /// @throws UserException if it cannot be written
    public SavedReport keep(String title, String kind, Instant at, Consumer<Path> writer) {
        Folders.demandWorkspace(folder);
        Path report = Slug.free(folder, TIME.format(at) + "-" + Slug.of(title, "report"));
        Folders.fill(report, () -> {
            writer.accept(report.resolve(PAGE));
            // Last: a report without it does not count as kept.
            Json.write(report.resolve(ABOUT), new About(FORMAT, title, kind, at));
        });
        return read(report).orElseThrow();
    }

    /// All reports that can be read, the latest first.
    ///
    /// @throws UserException if the folder itself cannot be read
    public List<SavedReport> list() {
        return Folders.in(folder).stream()
                .flatMap(report -> read(report).stream())
                .sorted(Comparator.comparing(SavedReport::madeAt)
                        .thenComparing(SavedReport::id)
                        .reversed())
                .toList();
    }

    /// Empty for what is no whole report.
    private static Optional<SavedReport> read(Path report) {
        Path page = report.resolve(PAGE);
        if (!Files.exists(page) || !Files.exists(report.resolve(ABOUT))) {
            return Optional.empty();
        }
        try {
            About about = Json.read(report.resolve(ABOUT), About.class);
            return Optional.of(new SavedReport(
                    String.valueOf(report.getFileName()), about.title(), about.kind(), about.madeAt(), page));
        } catch (UserException damaged) {
            return Optional.empty();
        }
    }

    /// Moves a report into the bin.
    ///
    /// @return what it is called there: what [#restore] wants to know
    /// @throws UserException if there is no such report, or it cannot be moved
    public String throwAway(SavedReport report) {
        return Folders.moved(folder.resolve(report.id()), bin);
    }

    /// The folders of all reports but those in the bin.
    List<Path> folders() {
        return Folders.in(folder);
    }

    /// The folders of those in the bin.
    List<Path> thrownAway() {
        return Folders.in(bin);
    }

    /// Deletes the reports in the bin for good.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if one of them cannot be deleted
    long emptyBin() {
        return Folders.deleteAll(thrownAway());
    }

    /// Takes a report out of the bin again.
    ///
    /// @throws UserException if there is none such, or it cannot be moved
    public void restore(String idInBin) {
        boolean there = Stream.of(bin.resolve(idInBin)).allMatch(Files::isDirectory);
        if (there) {
            Folders.moved(bin.resolve(idInBin), folder);
        }
    }
}
