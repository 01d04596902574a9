package app.hotlist.workspace;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.Identity;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.LeadRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks for the rows of a lead in kept files, and in those that projects were made from.
final class LeadSearch {

    /// A lead has a row or two, or a few where it is there twice: whoever finds more has not found one lead.
    private static final int MOST_ROWS = 100;

    /// A file that was looked through.
    ///
    /// @param kept empty for a file outside the workspace
    /// @param rows of the lead in each of its tables that has some
    record Hit(Path file, Optional<KeptFile> kept, List<LeadRows> rows, boolean readable) {

        int count() {
            return rows.stream().mapToInt(LeadRows::count).sum();
        }

        List<Trace> traces() {
            if (!readable) {
                return List.of(new Trace(Trace.Kind.UNREADABLE, file.toString(), 1));
            }
            if (count() == 0) {
                return List.of();
            }
            return List.of(
                    kept.isPresent()
                            ? new Trace(Trace.Kind.ROWS, String.valueOf(file.getFileName()), count())
                            : new Trace(Trace.Kind.OWN_FILE, file.toString(), count()));
        }

        /// Whether a model learnt from it; a file outside the workspace is told by its name only.
        boolean isFileOf(DataFingerprint data) {
            return kept.map(copy -> copy.names().contains(data.sha256()))
                    .orElseGet(() -> data.fileName().equals(String.valueOf(file.getFileName())));
        }
    }

    private final List<KeptFile> kept;
    private final List<Path> own;
    private final Progress progress;

    /// @param own files outside the workspace
    LeadSearch(List<KeptFile> kept, Collection<Path> own, Progress progress) {
        this.kept = List.copyOf(kept);
        this.own = List.copyOf(own);
        this.progress = progress;
    }

    /// What a lead is known by that is asked for: the text, and the ids of the rows that have it.
    ///
    /// @throws UserException if there are too many such rows
    Identity identified(Forgetting.Wanted wanted) {
        Set<String> ids = columns(Set.of(ColumnRole.ID));
        Identity asked = wanted.column()
                .map(column -> Identity.in(column, wanted.text()))
                .orElseGet(() -> Identity.of(wanted.text(), columns(Set.of(ColumnRole.ID, ColumnRole.CONTACT))));
        Set<String> found = new LinkedHashSet<>();
        for (Hit hit : inKept(asked)) {
            if (hit.count() > MOST_ROWS) {
                throw WorkspaceProblem.NOT_ONE_LEAD.with(
                        wanted.text(), hit.count(), hit.file().getFileName());
            }
            hit.rows().forEach(rows -> ids.forEach(column -> found.addAll(rows.values(column))));
        }
        return asked.withIds(found, ids);
    }

    private Set<String> columns(Set<ColumnRole> roles) {
        return kept.stream()
                .flatMap(file -> file.settings().roles().entrySet().stream())
                .filter(role -> roles.contains(role.getValue()))
                .map(role -> role.getKey())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What there is of a lead in all files, those in the workspace first.
    List<Hit> of(Identity identity) {
        List<Hit> hits = new ArrayList<>(inKept(identity));
        own.forEach(file -> hits.add(hit(file, Optional.empty(), _ -> Optional.empty(), identity)));
        return hits;
    }

    private List<Hit> inKept(Identity identity) {
        return kept.stream()
                .map(file -> hit(file.file(), Optional.of(file), file::dialect, identity))
                .toList();
    }

    private Hit hit(
            Path file, Optional<KeptFile> copy, Function<LeadPart, Optional<CsvDialect>> dialects, Identity identity) {
        progress.checkCancelled();
        progress.report(Double.NaN, String.valueOf(file.getFileName()));
        try {
            List<LeadRows> rows = LeadFile.of(file).parts().stream()
                    .flatMap(part -> rows(part, dialects.apply(part), identity).stream())
                    .filter(found -> found.count() > 0)
                    .toList();
            return new Hit(file, copy, rows, true);
        } catch (UserException _) {
            // A file of the user's that is no table says nothing; a copy that cannot be read is told of.
            return new Hit(file, copy, List.of(), copy.isEmpty());
        }
    }

    /// Nothing for what nobody has imported and is no table.
    private Optional<LeadRows> rows(LeadPart part, Optional<CsvDialect> dialect, Identity identity) {
        try {
            return Optional.of(LeadRows.of(identity, part, dialect, progress));
        } catch (UserException failure) {
            if (dialect.isPresent()) {
                throw failure;
            }
            return Optional.empty();
        }
    }
}
