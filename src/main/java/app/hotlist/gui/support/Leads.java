package app.hotlist.gui.support;

import app.hotlist.table.ColumnRole;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.Map;
import java.util.Optional;

/// The past leads the project learns from, with what the user said about their columns.
///
/// @param imported the file as it was read
/// @param profile what is in each column, by the target below
/// @param roles the role of every column, by its name
/// @param target what is to be predicted; empty until it is found or chosen
public record Leads(Imported imported, TableProfile profile, Map<String, ColumnRole> roles, Optional<Target> target) {

    public Leads {
        roles = Map.copyOf(roles);
    }

    /// The file's name without its folder.
    public String fileName() {
        return imported.file().getFileName().toString();
    }
}
