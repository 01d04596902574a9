package app.hotlist.gui.support;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a list shows its values. Names only: nothing is typed there.
public final class Names<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /// @param name of a value; none is shown where nothing is chosen
    public Names(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new IllegalStateException("the list is not editable");
    }
}
