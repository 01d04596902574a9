package app.hotlist.experiment;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.check.Duplicates;
import app.hotlist.check.Keep;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.MoreModels;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import app.hotlist.table.RowIssue;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An experiment that can be repeated, as a file that people can read: which leads, how they are read, and the
/// whole plan. Window and command line write and read the same.
///
/// @param format of this very form
/// @param leads where the leads are and how they are read
/// @param data what they were when the file was written
/// @param plan what is done with them
public record ExperimentFile(int format, Leads leads, DataFingerprint data, Plan plan) {

    private static final int FORMAT = 1;

    /// A plan is a page or two; whoever wants more of the memory is no plan.
    private static final long LARGEST = 4 << 20;

    /// Where leads are.
    ///
    /// @param file beside the experiment's file, or with its whole path
    /// @param sheet the sheet or entry; empty where a file can hold but one table
    /// @param without repairs that were not wanted; absent where all were
    /// @param sample which rows were taken at random; absent where all were
    /// @param sameId which of several rows with one id are learnt from; absent for all of them
    /// @param out rows that nothing is learnt from, picked one by one, counted from 0; absent where there are none
    public record Leads(
            String file,
            String sheet,
            CsvDialect dialect,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Set<RowIssue.Kind> without,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<ImportOptions.SampleSize> sample,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<Keep> sameId,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Set<Integer> out) {

        public Leads {
            without = Collections.unmodifiableSet(new TreeSet<>(without));
            out = Collections.unmodifiableSet(new TreeSet<>(out));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Mark(int format) {}

    /// An experiment with these leads.
    ///
    /// @param to where the file will be: leads in the same folder are named without it
    public static ExperimentFile of(Imported leads, DataFingerprint data, Plan plan, Path to) {
        Path file = leads.file().toAbsolutePath();
        Path folder = to.toAbsolutePath().getParent();
        String name = file.getParent() != null && file.getParent().equals(folder)
                ? String.valueOf(file.getFileName())
                : file.toString();
        Leads where = new Leads(
                name,
                leads.part().name(),
                leads.dialect(),
                leads.without(),
                leads.sample().map(taken -> new ImportOptions.SampleSize((int) taken.rows(), taken.seed())),
                Optional.empty(),
                Set.of());
        return new ExperimentFile(FORMAT, where, data, plan);
    }

    /// The same experiment on some of the rows only.
    ///
    /// @param sameId which of several rows with one id are learnt from
    /// @param out rows that nothing is learnt from, counted from 0
    public ExperimentFile learningFrom(Keep sameId, Set<Integer> out) {
        Leads some = new Leads(
                leads.file(),
                leads.sheet(),
                leads.dialect(),
                leads.without(),
                leads.sample(),
                Optional.of(sameId).filter(keep -> keep != Keep.ALL),
                out);
        return new ExperimentFile(format, some, data, plan);
    }

    /// Those of the leads that were read that are learnt from.
    public Table learntFrom(Imported read) {
        Keep keep = leads.sameId().orElse(Keep.ALL);
        if (keep == Keep.ALL && leads.out().isEmpty()) {
            return read.table();
        }
        TableProfile profile = TableProfile.of(
                read.table(), Optional.of(plan.recipe().target()), read.report().badCells());
        Duplicates duplicates = Duplicates.of(read.table(), profile);
        return read.table()
                .rows(duplicates
                        .choose(duplicates.sameId(), keep, leads.out())
                        .kept()
                        .toArray());
    }

    /// Writes the file, whole or not at all.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be written
    public void write(Path to) {
        Json.write(to, this);
    }

    /// Reads an experiment.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read, is no experiment, or was written by a newer
    ///     version
    public static ExperimentFile read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw ExperimentProblem.NO_EXPERIMENT.with(file, Files.size(file));
            }
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
        try {
            int format = Json.read(file, Mark.class).format();
            if (format > FORMAT) {
                throw ExperimentProblem.TOO_NEW.with(file, format, FORMAT);
            }
            ExperimentFile read = Json.read(file, ExperimentFile.class);
            read.demandOnnxOnThisComputer(file);
            return read;
        } catch (UserException failure) {
            Problem problem = failure.problem();
            throw problem.kind() == FileProblem.UNFIT_JSON
                    ? ExperimentProblem.UNFIT.with(file, problem.where())
                    : failure;
        }
    }

    /// Reads the leads as they were read for the experiment.
    ///
    /// @param from where the experiment was read from
    /// @throws app.hotlist.base.UserException if they are not there any more or cannot be read
    public Imported read(Path from, Parallelism parallelism, Progress progress) {
        return readFrom(leadsBeside(from), parallelism, progress);
    }

    /// Reads the leads as they were read for the experiment, from where their file is now.
    ///
    /// @throws app.hotlist.base.UserException if they are not there, cannot be read, or lack a column of the recipe
    public Imported readFrom(Path file, Parallelism parallelism, Progress progress) {
        ImportOptions whole =
                ImportOptions.usual().with(leads.dialect()).with(data.schema()).without(leads.without());
        ImportOptions options = leads.sample()
                .map(size -> whole.sample(size.rows(), size.seed()))
                .orElse(whole);
        return LeadFile.of(file)
                .part(Optional.of(leads.sheet()).filter(sheet -> !sheet.isEmpty()))
                .read(options, parallelism, progress);
    }

    /// Where the leads were when the experiment was written.
    ///
    /// @param from where the experiment was read from
    /// @throws app.hotlist.base.UserException if there is no such file any more
    public Path leadsBeside(Path from) {
        Path folder = Optional.ofNullable(from.toAbsolutePath().getParent()).orElse(from.toAbsolutePath());
        try {
            Path file = folder.resolve(leads.file());
            if (isOurs(folder) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException _) {
            // a path of another system is none here
        }
        throw ExperimentProblem.LEADS_GONE.with(from.getFileName(), leads.file());
    }

    /// Whether the leads are called as an experiment of ours calls them: by their name beside it, or by their
    /// whole path on a disk of this computer. What another computer shares is not asked for because a file says so.
    private boolean isOurs(Path folder) {
        Path named = folder.getFileSystem().getPath(leads.file());
        Path file = folder.resolve(named).normalize();
        return !isShared(leads.file())
                && (named.isAbsolute() || folder.normalize().equals(file.getParent()));
    }

    private void demandOnnxOnThisComputer(Path file) {
        for (ModelSpec spec : plan.specs()) {
            if (spec instanceof MoreModels.OnnxFile onnx && isShared(onnx.path())) {
                throw ExperimentProblem.UNFIT.with(file, Texts.get("experiment.shared-file", onnx.path()));
            }
        }
    }

    /// Whether Windows would ask another computer for that path.
    private static boolean isShared(String path) {
        return path.replace('/', '\\').startsWith("\\\\");
    }

    /// Sees to it that leads have every column that the recipe takes from the file.
    ///
    /// @param file for the words of a problem
    /// @throws app.hotlist.base.UserException if one is missing
    public void demandColumns(Path file, Table read) {
        Recipe recipe = plan.recipe();
        Set<String> used = new LinkedHashSet<>(List.of(recipe.target().column()));
        recipe.id().ifPresent(used::add);
        recipe.steps().forEach(step -> used.addAll(step.columns()));
        used.retainAll(data.schema().names());
        used.removeAll(read.schema().names());
        if (!used.isEmpty()) {
            ExperimentProblem kind =
                    recipe.activity().isPresent() ? ExperimentProblem.NEEDS_ACTIVITY : ExperimentProblem.LACKS_COLUMNS;
            throw kind.with(file.getFileName(), String.join(", ", used));
        }
    }
}
