package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFile;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a project's leads again and makes the whole project of its document, as a job.
public final class ProjectReading implements Rereading {

    private static final double FILE_READ = 0.7;

    private final LeadFiles files;
    private final Jobs jobs;
    private final LatestJob latest;

    public ProjectReading(LeadFiles files, Jobs jobs) {
        this.files = files;
        this.jobs = jobs;
        latest = new LatestJob(jobs);
    }

    @Override
    public void start(ProjectDocument wanted, Project present, Consumer<Outcome<Restored>> then) {
        latest.start(Strings.get("session.reading"), progress -> read(wanted, present, progress), then);
    }

    @Override
    public void forget() {
        latest.forget();
    }

    private Restored read(ProjectDocument wanted, Project present, Progress progress) {
        Project without = wanted.withoutLeads();
        if (wanted.leads().isEmpty()) {
            return new Restored(without, Optional.empty());
        }
        try {
            LeadsReading read =
                    read(wanted.leads().get(), present, wanted.setup().seed(), progress);
            Project project = new Project(Optional.of(read.leads()), read.advice(), wanted.recipe(), wanted.setup());
            return new Restored(project, Optional.empty());
        } catch (UserException failure) {
            return new Restored(without, Optional.of(failure.problem()));
        }
    }

    private LeadsReading read(LeadsDocument wanted, Project present, long seed, Progress progress) {
        Optional<Imported> known = present.leads()
                .map(Leads::imported)
                .filter(imported -> identified(imported).sameAs(wanted.reading()));
        Imported imported = known.isPresent() ? known.get() : read(wanted.reading(), progress.part(0, FILE_READ));
        progress.checkCancelled();
        return LeadsReading.again(imported, wanted, seed);
    }

    private LeadsDocument.Reading identified(Imported imported) {
        LeadsDocument.Reading reading = LeadsDocument.Reading.of(imported);
        return reading.of(files.identified(reading.file()));
    }

    private Imported read(LeadsDocument.Reading wanted, Progress progress) {
        return LeadFile.of(files.find(wanted.file()))
                .part(Optional.of(wanted.part()).filter(part -> !part.isEmpty()))
                .read(wanted.options(), jobs.parallelism(), progress);
    }
}
