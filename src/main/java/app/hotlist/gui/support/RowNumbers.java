package app.hotlist.gui.support;

import java.util.AbstractList;
import java.util.RandomAccess;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The numbers 0, 1, 2, … as the items of a grid: a million rows cost nothing.
final class RowNumbers extends AbstractList<Integer> implements RandomAccess {

    private final int size;

    private RowNumbers(int size) {
        this.size = size;
    }

    /// The numbers below that one; never changes.
    static ObservableList<Integer> below(int size) {
        return FXCollections.observableList(new RowNumbers(size));
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    /// Without a search: a grid asks for it with every change of its selection.
    @Override
    public int indexOf(Object number) {
        return number instanceof Integer row && row >= 0 && row < size ? row : -1;
    }
}
