package app.hotlist.gui.support;

import app.hotlist.activity.Addition;
import app.hotlist.base.Progress;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import java.util.List;
import java.util.stream.Stream;

/// Leads of one file with what further files add to them.
///
/// @param imported the first file as it was read, its table with everything that was added
/// @param added in the order in which it was added
public record Combined(Imported imported, List<Added> added) {

    public Combined {
        added = List.copyOf(added);
    }

    /// The leads of a file as they were read.
    public static Combined of(Imported imported) {
        return new Combined(imported, List.of());
    }

    /// These leads with one more addition.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or does not fit the leads
    public Combined with(LeadPart file, Addition addition, Parallelism parallelism, Progress progress) {
        Addition.Result result = addition.to(imported, file, parallelism, progress);
        Added more = new Added(file, addition, result.sentences(), result.warnings());
        return new Combined(
                imported.with(result.leads()),
                Stream.concat(added.stream(), Stream.of(more)).toList());
    }

    /// These leads with the same additions as others had.
    ///
    /// @throws app.hotlist.base.UserException as above
    public Combined withAll(List<Added> others, Parallelism parallelism, Progress progress) {
        Combined all = this;
        for (int i = 0; i < others.size(); i++) {
            Added one = others.get(i);
            Progress part = progress.part((double) i / others.size(), (i + 1.0) / others.size());
            all = all.with(one.file(), one.addition(), parallelism, part);
        }
        return all;
    }
}
