package app.hotlist.rest;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.LeadPart;
import app.hotlist.table.PrivateFolder;
import app.hotlist.table.TextRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Scores the leads of a request.
///
/// @param most leads of a request
record ScoreRoute(ModelSource models, int most) {

    /// What a request's leads are called in the words of a problem.
    private static final String REQUEST = "request";

    /// Long work lets others go first now and then: threads like these do not take turns by themselves.
    private static final Progress TAKING_TURNS = new Progress() {
        @Override
        @SuppressWarnings("ThreadPriorityCheck") // a virtual thread gives way at such points only
        public void report(double fraction, String message) {
            Thread.yield();
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Scores a JSON list.
    ///
    /// @throws UserException if it is none, or does not fit
    ScoreDocument json(byte[] body, Query query) {
        ServedModel model = models.model(query.model());
        JsonLeads leads = JsonLeads.read(body, most);
        if (leads.count() == 0) {
            return ScoreDocument.empty(model);
        }
        TextRows rows = leads.rows();
        Fit fit = Fit.of(model.model(), rows.names());
        leads.check(fit.types());
        ScoredList list = LeadScorer.score(
                model.model(), rows, new LeadScorer.TextLeads(REQUEST, fit.choice(), query.told()), TAKING_TURNS);
        return ScoreDocument.of(model, list, fit, query.told());
    }

    /// Scores a CSV as it does a file: in a folder that only the owner may look into, and that is gone afterwards.
    ///
    /// @throws UserException if it is none, or does not fit
    ScoreDocument csv(byte[] body, Query query) {
        ServedModel model = models.model(query.model());
        try (PrivateFolder folder = PrivateFolder.make()) {
            Path file = folder.path().resolve(REQUEST);
            write(file, body);
            try {
                return csv(model, file, query);
            } catch (UserException failure) {
                throw inWordsOfTheRequest(failure.problem(), file);
            }
        }
    }

    private ScoreDocument csv(ServedModel model, Path file, Query query) {
        NewLeads leads = NewLeads.of(LeadPart.text(file)).with(query.told());
        Fit fit = Fit.of(
                model.model(),
                LeadScorer.check(model.model(), leads, Progress.NONE).header());
        ScoredList list = LeadScorer.score(model.model(), leads.with(fit.choice()), TAKING_TURNS);
        if (list.read() > most) {
            throw RequestProblem.MANY_LEADS.with(most);
        }
        return ScoreDocument.of(model, list, fit, query.told());
    }

    private static void write(Path file, byte[] body) {
        try {
            Files.write(file, body);
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }

    private static UserException inWordsOfTheRequest(Problem problem, Path file) {
        List<Object> details = new ArrayList<>(problem.details());
        details.replaceAll(detail -> detail.equals(file) ? REQUEST : detail);
        return problem.kind().with(details.toArray());
    }
}
