package app.hotlist.gui.support;

import app.hotlist.activity.Addition;
import app.hotlist.activity.RollUp;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Imported;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The past leads the project learns from, with what the user said about their columns.
///
/// @param imported the file as it was read
/// @param table its rows that are learnt from: of rows with one id those that are to stay
/// @param profile what is in each column, by the target below
/// @param roles the role of every column, by its name
/// @param target what is to be predicted; empty until it is found or chosen
/// @param added what further files added to them: the table of the file as it was read has it too
/// @param checks what the user said while checking them
public record Leads(
        Imported imported,
        Table table,
        TableProfile profile,
        Map<String, ColumnRole> roles,
        Optional<Target> target,
        List<Added> added,
        Checks checks) {

    public Leads {
        roles = Map.copyOf(roles);
        added = List.copyOf(added);
    }

    /// Leads as they were read, all of them learnt from.
    public Leads(Imported imported, TableProfile profile, Map<String, ColumnRole> roles, Optional<Target> target) {
        this(imported, imported.table(), profile, roles, target, List.of(), Checks.NONE);
    }

    /// The same leads with other roles for their columns, and the profile that shows them.
    Leads with(TableProfile changed, Map<String, ColumnRole> others) {
        return new Leads(imported, table, changed, others, target, added, checks);
    }

    /// The same leads, with what further files added to the table of their file.
    Leads added(List<Added> more) {
        return new Leads(imported, table, profile, roles, target, more, checks);
    }

    /// The file as it was read, with what was added.
    public Combined combined() {
        return new Combined(imported, added);
    }

    /// How the activity of the leads was rolled up, if it was.
    public Optional<RollUp> rollUp() {
        return added.stream()
                .map(Added::addition)
                .filter(Addition.Figures.class::isInstance)
                .map(figures -> ((Addition.Figures) figures).rollUp())
                .findFirst();
    }

    /// The same leads, checked otherwise.
    Leads checked(Checks others) {
        return new Leads(imported, others.appliedTo(imported.table(), profile), profile, roles, target, added, others);
    }

    /// Whether the same was read and the same decided about it: then all that is made of it is the same too.
    boolean agreesWith(Leads other) {
        return imported.equals(other.imported)
                && added.equals(other.added)
                && roles.equals(other.roles)
                && target.equals(other.target)
                && checks.equals(other.checks);
    }

    /// The first column of that role.
    public Optional<String> column(ColumnRole role) {
        return table.schema().names().stream()
                .filter(name -> roles.get(name) == role)
                .findFirst();
    }

    /// The file's name without its folder.
    public String fileName() {
        return imported.file().getFileName().toString();
    }
}
