package app.hotlist.gui.score;

import app.hotlist.recipe.NewLevelUse;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A value that the model never saw, and which known one is meant by it.
public final class ValueLine {

    /// Which value it is.
    ///
    /// @param column that has it
    record Key(String column, String value) {}

    private final Key key;
    private final int leads;
    private final NewLevelUse use;
    private final List<String> known;
    private final ObjectProperty<Optional<String>> meant;

    /// @param use what the model makes of it where none is meant
    /// @param known values of the column that may be meant, the likeliest first
    ValueLine(Key key, int leads, NewLevelUse use, List<String> known, Optional<String> meant) {
        this.key = key;
        this.leads = leads;
        this.use = use;
        this.known = List.copyOf(known);
        this.meant = new SimpleObjectProperty<>(meant);
    }

    Key key() {
        return key;
    }

    /// The column that has the value.
    public String column() {
        return key.column();
    }

    /// The value.
    public String value() {
        return key.value();
    }

    /// How many leads have it.
    public int leads() {
        return leads;
    }

    /// What the model makes of it where none is meant.
    public NewLevelUse use() {
        return use;
    }

    /// The values of the column that the model knows; empty if it does not say.
    public List<String> known() {
        return known;
    }

    /// The known value that is meant; empty if it is really new.
    public ObjectProperty<Optional<String>> meantProperty() {
        return meant;
    }
}
