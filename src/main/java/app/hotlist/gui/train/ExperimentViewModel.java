package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.experiment.ExperimentProblem;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.gui.support.Combined;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Repetition;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.Sha256;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Takes saved experiments over into the project: leads, recipe, models, split and seed, in one change that can be
/// undone.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ExperimentViewModel {

    private final Session session;
    private final Jobs jobs;
    private final LatestJob latest;
    private final Notices notices;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final StringProperty remark = new SimpleStringProperty("");
    private @Nullable Path opened;

    public ExperimentViewModel(Session session, Jobs jobs, Notices notices) {
        this.session = session;
        this.jobs = jobs;
        latest = new LatestJob(jobs);
        this.notices = notices;
        session.projectProperty().subscribe((_, _) -> problem.set(null)); // nobody is after that file any more
    }

    /// What was read, and what to know about it.
    ///
    /// @param remark empty if the leads are those of the experiment
    private record Read(Project project, String remark) {}

    /// Opens a saved experiment; its leads are where it says.
    public void open(Path file) {
        start(file, Optional.empty());
    }

    /// Opens the experiment once more whose leads were missing or did not fit.
    ///
    /// @param leads where they are now
    /// @throws IllegalStateException if no experiment was opened before
    public void openWith(Path leads) {
        @Nullable Path file = opened;
        if (file == null) {
            throw new IllegalStateException("no experiment was opened");
        }
        start(file, Optional.of(leads));
    }

    private void start(Path file, Optional<Path> leads) {
        opened = file;
        problem.set(null);
        remark.set("");
        session.placeProperty().set(Place.TRAIN);
        Project present = session.project();
        latest.start(
                Strings.get("train.job-open", file.getFileName()),
                progress -> read(file, leads, present, progress),
                outcome -> finish(file, outcome));
    }

    private Read read(Path file, Optional<Path> elsewhere, Project present, Progress progress) {
        ExperimentFile experiment = ExperimentFile.read(file);
        Combined combined = present.leads()
                .filter(_ -> elsewhere.isEmpty())
                .filter(leads -> isOf(experiment, leads))
                .map(Leads::combined)
                .orElseGet(() -> Combined.of(experiment.readFrom(
                        elsewhere.orElseGet(() -> experiment.leadsBeside(file)), jobs.parallelism(), progress)));
        Path from = combined.imported().file();
        experiment.demandColumns(from, combined.imported().table());
        progress.checkCancelled();
        Project project = Repetition.of(experiment, combined, present);
        DataFingerprint now = Fingerprint.of(
                from,
                project.leads().orElseThrow().table(),
                experiment.plan().recipe().target());
        return new Read(project, difference(experiment.data(), now));
    }

    /// Whether the leads that are open are those of the experiment, read as it read them.
    private static boolean isOf(ExperimentFile experiment, Leads leads) {
        boolean readAlike = leads.imported().dialect().equals(experiment.leads().dialect())
                && leads.imported().part().name().equals(experiment.leads().sheet())
                && leads.imported().without().equals(experiment.leads().without())
                && leads.imported().table().schema().equals(experiment.data().schema())
                && leads.rollUp().equals(experiment.plan().recipe().activity());
        return readAlike
                && Sha256.of(leads.imported().file()).equals(experiment.data().sha256());
    }

    private static String difference(DataFingerprint then, DataFingerprint now) {
        if (then.rows() != now.rows() || then.positives() != now.positives()) {
            return Strings.get("train.other-leads", then.rows(), then.positives(), now.rows(), now.positives());
        }
        return then.sha256().equals(now.sha256()) ? "" : Strings.get("train.changed-leads");
    }

    private void finish(Path file, Outcome<Read> outcome) {
        switch (outcome) {
            case Outcome.Done(Read read) -> {
                session.change(Strings.get("train.change-experiment", file.getFileName()), _ -> read.project());
                remark.set(read.remark());
                notices.say(Strings.get("train.opened", file.getFileName()));
            }
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    /// Whether choosing other leads would help.
    public BooleanBinding leadsWanted() {
        return Bindings.createBooleanBinding(
                () -> {
                    @Nullable Problem now = problem.get();
                    return now != null
                            && (now.kind() == ExperimentProblem.LEADS_GONE
                                    || now.kind() == ExperimentProblem.LACKS_COLUMNS);
                },
                problem);
    }

    /// What stopped the last opening; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// How the leads differ from those of the experiment, in sentences; empty if they do not.
    public StringProperty remarkProperty() {
        return remark;
    }
}
