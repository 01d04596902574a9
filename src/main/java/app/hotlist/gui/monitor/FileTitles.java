package app.hotlist.gui.monitor;

import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.ScoredFile;
import java.util.Collections;
import java.util.Date;
import java.util.List;

/// What scored files are called where there is little room: by the day, those of one day with the time, too.
final class FileTitles {

    private FileTitles() {}

    /// A title for each, in their order.
    static List<String> of(List<ScoredFile> files) {
        List<String> days = files.stream().map(FileTitles::day).toList();
        return files.stream()
                .map(file -> Collections.frequency(days, day(file)) == 1
                        ? day(file)
                        : Strings.get("monitor.day-time", Date.from(file.at())))
                .toList();
    }

    private static String day(ScoredFile file) {
        return Strings.get("monitor.day", Date.from(file.at()));
    }
}
