package app.hotlist.workspace;

import app.hotlist.base.UserException;
import app.hotlist.model.ForgetfulModel;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A bundle of the workspace, and what it would be without a lead.
///
/// @param forgetful empty if the bundle cannot be read
/// @param fileGone whether the file that it learnt from is not there, which would tell what the lead says to it
record ForgetfulBundle(KeptBundles.Bundle bundle, Optional<ForgetfulModel> forgetful, boolean fileGone) {

    /// Looks into a bundle.
    ///
    /// @param searched files with the rows of the lead
    static ForgetfulBundle of(KeptBundles.Bundle bundle, KeptTexts texts, List<LeadSearch.Hit> searched) {
        try {
            LeadModel model = ModelFile.read(bundle.file());
            List<LeadSearch.Hit> files = searched.stream()
                    .filter(hit -> hit.isFileOf(model.card().data()))
                    .toList();
            List<Table> leads = files.stream()
                    .flatMap(hit -> hit.rows().stream())
                    .map(rows -> rows.table(model.recipe().input()))
                    .toList();
            ForgetfulModel forgetful = ForgetfulModel.of(model, leads, texts::without);
            return new ForgetfulBundle(bundle, Optional.of(forgetful), files.isEmpty());
        } catch (UserException _) {
            return new ForgetfulBundle(bundle, Optional.empty(), false);
        }
    }

    List<Trace> traces() {
        if (forgetful.isEmpty()) {
            return List.of(new Trace(Trace.Kind.UNREADABLE, bundle.file().toString(), 1));
        }
        ForgetfulModel found = forgetful.get();
        return Stream.of(
                        new Trace(Trace.Kind.CHECK_ROWS, bundle.where(), found.checkRows()),
                        new Trace(Trace.Kind.NEIGHBOURS, bundle.where(), found.neighbours()),
                        new Trace(Trace.Kind.TEXTS, bundle.where(), found.texts()),
                        new Trace(Trace.Kind.FILE_GONE, bundle.where(), fileGone ? 1 : 0))
                .filter(trace -> trace.count() > 0)
                .toList();
    }

    /// Puts the bundle without the lead in the place of the other one, where they differ.
    void replace(Instant at) {
        forgetful
                .filter(ForgetfulModel::isChanged)
                .ifPresent(found -> bundle.replacing().accept(found.model(), at));
    }
}
