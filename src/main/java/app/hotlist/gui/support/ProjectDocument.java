package app.hotlist.gui.support;

import app.hotlist.decision.Decision;
import app.hotlist.decision.Monitoring;
import app.hotlist.recipe.Recipe;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A [Project] as it is kept: everything the user decided, no lead and nothing that can be found out anew. Ready for
/// JSON.
///
/// @param format of this very form
/// @param decision how a call list is made; absent in journals from before there was any
/// @param monitoring from when on changes are told; absent in journals from before there was any
public record ProjectDocument(
        int format,
        Optional<LeadsDocument> leads,
        Optional<Recipe> recipe,
        TrainingSetup setup,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Decision> decision,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Monitoring> monitoring) {

    private static final int FORMAT = 1;

    /// Nothing decided.
    static final ProjectDocument EMPTY = of(Project.EMPTY, Optional.empty());

    /// What is decided in a project.
    ///
    /// @param absent leads that belong to it and could not be read, for a project without leads
    static ProjectDocument of(Project project, Optional<LeadsDocument> absent) {
        return new ProjectDocument(
                FORMAT,
                project.leads().map(LeadsDocument::of).or(() -> absent),
                project.recipe(),
                project.setup(),
                Optional.of(project.decision()),
                Optional.of(project.monitoring()));
    }

    /// The project without its leads.
    Project withoutLeads() {
        return new Project(Optional.empty(), Optional.empty(), recipe, setup, decided(), monitored());
    }

    private Decision decided() {
        return decision.orElseGet(Decision::usual);
    }

    private Monitoring monitored() {
        return monitoring.orElseGet(Monitoring::usual);
    }

    /// The project of that document on leads that were read already.
    public Project with(Project read) {
        return new Project(read.leads(), read.advice(), recipe, setup, decided(), monitored());
    }

    /// The same project, read from a file of which more is known.
    ProjectDocument identified(UnaryOperator<FileReference> known) {
        return leads.map(decided -> with(decided.with(
                        decided.reading().of(known.apply(decided.reading().file())))))
                .orElse(this);
    }

    ProjectDocument with(LeadsDocument other) {
        return new ProjectDocument(format, Optional.of(other), recipe, setup, decision, monitoring);
    }
}
