package app.hotlist.gui.score;

import app.hotlist.table.ColumnSpec;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A column that the model needs, and which column of the file is taken for it.
public final class MappingLine {

    /// How a column of the file came to be taken.
    public enum Status {
        /// It has the very name.
        FOUND,
        /// Its name differs in case, blanks or signs only.
        RENAMED,
        /// Its name is alike: the user should look.
        SUGGESTED,
        /// The user chose it.
        CHOSEN,
        /// None is taken: the leads are scored as if nobody had given it.
        LEFT_OUT
    }

    private final ColumnSpec needed;
    private final Optional<String> named;
    private final boolean certain;
    private final ObjectProperty<Optional<String>> taken;

    private MappingLine(ColumnSpec needed, Optional<String> named, boolean certain) {
        this.needed = needed;
        this.named = named;
        this.certain = certain;
        taken = new SimpleObjectProperty<>(named);
    }

    /// A column that the file has, by its name or because the user said so.
    static MappingLine found(ColumnSpec needed, String named) {
        return new MappingLine(needed, Optional.of(named), true);
    }

    /// A column that the file lacks.
    ///
    /// @param like a column of the file with a like name, if there is one
    static MappingLine lacking(ColumnSpec needed, Optional<String> like) {
        return new MappingLine(needed, like, false);
    }

    /// What the model needs.
    public ColumnSpec needed() {
        return needed;
    }

    /// The column of the file; empty if none is taken.
    public ObjectProperty<Optional<String>> takenProperty() {
        return taken;
    }

    /// How it came to be taken.
    public Status status() {
        Optional<String> now = taken.get();
        if (now.isEmpty()) {
            return Status.LEFT_OUT;
        }
        if (!now.equals(named)) {
            return Status.CHOSEN;
        }
        if (!certain) {
            return Status.SUGGESTED;
        }
        return now.get().equals(needed.name()) ? Status.FOUND : Status.RENAMED;
    }
}
