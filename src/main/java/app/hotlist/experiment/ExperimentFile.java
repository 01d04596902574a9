package app.hotlist.experiment;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import app.hotlist.table.Parallelism;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
    public record Leads(String file, String sheet, CsvDialect dialect) {}

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
        return new ExperimentFile(FORMAT, new Leads(name, leads.part().name(), leads.dialect()), data, plan);
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
        int format = Json.read(file, Mark.class).format();
        if (format > FORMAT) {
            throw ExperimentProblem.TOO_NEW.with(file, format, FORMAT);
        }
        return Json.read(file, ExperimentFile.class);
    }

    /// Reads the leads as they were read for the experiment.
    ///
    /// @param from where the experiment was read from
    /// @throws app.hotlist.base.UserException if they are not there any more or cannot be read
    public Imported read(Path from, Parallelism parallelism, Progress progress) {
        Path folder = Optional.ofNullable(from.toAbsolutePath().getParent()).orElse(from.toAbsolutePath());
        ImportOptions options = ImportOptions.usual().with(leads.dialect()).with(data.schema());
        return LeadFile.of(folder.resolve(leads.file()))
                .part(Optional.of(leads.sheet()).filter(sheet -> !sheet.isEmpty()))
                .read(options, parallelism, progress);
    }
}
