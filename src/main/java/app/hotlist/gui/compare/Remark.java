package app.hotlist.gui.compare;

import app.hotlist.experiment.Doubt;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Something to know before trusting results.
///
/// @param text in sentences
/// @param columns to be looked at, where the remark is about columns
record Remark(Kind kind, String text, List<String> columns) {

    /// What a remark is about.
    enum Kind {
        /// A result is too good to be true.
        DOUBT,
        /// What columns would bring of which nobody knows when they are filled in.
        TWIN,
        /// A model could not be trained.
        FAILURE,
        /// The settings found are no better than the usual ones.
        NOISE,
        /// It was said when the models were trained; what it was about is not kept.
        TOLD
    }

    Remark {
        columns = List.copyOf(columns);
    }

    /// Everything there is to say of an experiment, the gravest first; the same once.
    static List<Remark> of(Experiment experiment) {
        List<Remark> remarks = new ArrayList<>();
        for (Doubt doubt : experiment.doubts()) {
            remarks.add(new Remark(Kind.DOUBT, doubt.text(), doubt.columns()));
        }
        for (Twin twin : experiment.twin().stream().toList()) {
            remarks.add(new Remark(Kind.TWIN, twin.text(), twin.suspects()));
        }
        for (Failure failure : experiment.failures()) {
            remarks.add(new Remark(Kind.FAILURE, failure.text(), List.of()));
        }
        experiment.searchedInVain().ifPresent(text -> remarks.add(new Remark(Kind.NOISE, text, List.of())));
        Set<String> said = remarks.stream().map(Remark::text).collect(Collectors.toSet());
        experiment.told().stream()
                .filter(text -> !said.contains(text))
                .forEach(text -> remarks.add(new Remark(Kind.TOLD, text, List.of())));
        return remarks;
    }
}
