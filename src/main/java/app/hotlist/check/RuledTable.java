package app.hotlist.check;

import app.hotlist.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A table as its rules leave it, and what was done. The rows read are those kept and those set aside.
public final class RuledTable {

    private final Table table;
    private final int[] kept;
    private final List<Failure> setAside;
    private final Map<String, BitSet> blanked;

    RuledTable(Table table, int[] kept, List<Failure> setAside, Map<String, BitSet> blanked) {
        this.table = table;
        this.kept = kept;
        this.setAside = List.copyOf(setAside);
        this.blanked = Map.copyOf(blanked);
    }

    /// The rows that are kept.
    public Table table() {
        return table;
    }

    /// For each row of [#table()] its number in the table that was checked, rising.
    public IntStream rows() {
        return IntStream.of(kept);
    }

    /// Rows that were read.
    public int read() {
        return kept.length + setAside.size();
    }

    /// Rows that were kept.
    public int kept() {
        return kept.length;
    }

    /// The rows set aside, each with the first rule that did it.
    public List<Failure> setAside() {
        return setAside;
    }

    /// By column, the rows of the table that was checked whose value counts as missing now and did not
    /// before. Not to be changed.
    public Map<String, BitSet> blanked() {
        return blanked;
    }

    /// Values that count as missing now and did not before; those of rows set aside among them.
    public long blankedCells() {
        return blanked.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}
