package app.hotlist.rest;

import app.hotlist.model.LeadModel;
import java.util.Optional;

/// Gives the model that a request is for. May be asked by many threads at once.
@FunctionalInterface
public interface ModelSource {

    /// The model as it is now.
    ///
    /// @param asked what the request names; empty for the usual one
    /// @throws app.hotlist.base.UserException if there is none such, or it cannot be opened
    ServedModel model(Optional<String> asked);

    /// One model, whatever is promoted.
    ///
    /// @param name of its file
    static ModelSource only(String name, LeadModel model) {
        ServedModel served = new ServedModel(name, model);
        return asked -> {
            asked.filter(other -> !other.equals(name)).ifPresent(other -> {
                throw RequestProblem.NO_SUCH_MODEL.with(other, name);
            });
            return served;
        };
    }
}
