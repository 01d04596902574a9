package app.hotlist.workspace;

import app.hotlist.base.UserException;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Registered;

/// Where the versions of a model are registered, whether there is one yet or not.
///
/// @param name what people call the model: mostly as its project
public record ModelHome(ModelRegistry registry, String name) {

    /// Registers a model as a draft; one that is registered already stays what it is.
    ///
    /// @return the model as the version that it is
    /// @throws UserException if it cannot be written
    public LeadModel register(LeadModel model, RegistryEntry entry) {
        return model.as(new Registered(name, registry.add(name, model, entry).number()));
    }
}
