package app.hotlist.workspace;

import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import java.nio.file.Path;
import java.util.Optional;

/// A model from a file that the user named.
///
/// @param foreign whether it was made elsewhere and no person has agreed to it yet: whoever opens it says so
public record OpenedBundle(LeadModel model, boolean foreign) {

    /// Reads a file, which tries the model out.
    ///
    /// @param workspace knows what was made here; without one every file is from elsewhere
    /// @throws app.hotlist.base.UserException if it cannot be read, or does not give its check rows their chances
    public static OpenedBundle read(Path file, Optional<Workspace> workspace) {
        boolean known =
                workspace.filter(here -> here.models().known().knows(file)).isPresent();
        return new OpenedBundle(ModelFile.read(file), !known);
    }
}
