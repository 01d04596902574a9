package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.ImportComparison;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The file that the leads came in the last time, to be compared with.
final class FormerFile {

    @Option(
            names = "--former",
            paramLabel = "FILE",
            description = "The former file of the same leads: says which are new, changed and gone.")
    private Optional<Path> file = Optional.empty();

    /// What has changed, if a former file was named.
    ///
    /// @param profile of the present leads; it says which column has their ids
    /// @throws app.hotlist.base.UserException if the former file cannot be read, or the leads have no ids in common
    Optional<ImportComparison> compare(Imported leads, TableProfile profile, Progress progress) {
        return file.map(former -> {
            Table before = LeadFile.of(former)
                    .part(Optional.empty())
                    .read(ImportOptions.usual(), progress)
                    .table();
            Table now = leads.table();
            HeaderMatch match =
                    HeaderMatch.of(now.schema().names(), before.schema().names());
            String id = profile.columns().stream()
                    .filter(column -> column.role() == ColumnRole.ID)
                    .map(ColumnProfile::name)
                    .filter(match.found()::containsKey)
                    .map(match.found()::get)
                    .findFirst()
                    .orElseThrow(() -> CliProblem.NO_SHARED_ID.with(leads.file(), former));
            return ImportComparison.of(before, now, id);
        });
    }

    /// What `--json` says of it. Other programs read these names: never change one.
    record Document(int fresh, int changed, int gone, Map<String, String> renamed) {
        static Document of(ImportComparison comparison) {
            return new Document(
                    comparison.fresh().length,
                    comparison.changed().length,
                    comparison.gone().length,
                    comparison.columns().renamed());
        }
    }
}
