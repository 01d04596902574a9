package app.hotlist.gui.support;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
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
            Project there = without.withLeads(read.leads());
            return new Restored(wanted.with(read.advice().map(there::withAdvice).orElse(there)), Optional.empty());
        } catch (UserException failure) {
            return new Restored(without, Optional.of(failure.problem()));
        }
    }

    private LeadsReading read(LeadsDocument wanted, Project present, long seed, Progress progress) {
        Optional<Combined> known = present.leads()
                .filter(leads -> identified(leads).sameAs(wanted.reading()))
                .map(Leads::combined);
        Combined combined = known.isPresent() ? known.get() : read(wanted.reading(), progress.part(0, FILE_READ));
        progress.checkCancelled();
        return LeadsReading.again(combined, wanted, seed);
    }

    private LeadsDocument.Reading identified(Leads leads) {
        LeadsDocument.Reading reading = LeadsDocument.Reading.of(leads);
        return reading.of(files.identified(reading.file()));
    }

    private Combined read(LeadsDocument.Reading wanted, Progress progress) {
        Combined combined =
                Combined.of(part(wanted.file(), wanted.part()).read(wanted.options(), jobs.parallelism(), progress));
        for (AddedDocument added : wanted.added()) {
            combined = combined.with(part(added.file(), added.part()), added.addition(), jobs.parallelism(), progress);
        }
        return combined;
    }

    private LeadPart part(FileReference file, String name) {
        return LeadFile.of(files.find(file)).part(Optional.of(name).filter(part -> !part.isEmpty()));
    }
}
