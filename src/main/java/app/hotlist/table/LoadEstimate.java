package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.List;
import java.util.Optional;

/// What it takes to load a file, told by its first rows.
///
/// @param rows how many there are, about
/// @param bytes memory of the typed columns, about
public record LoadEstimate(long rows, long bytes) {

    /// While a file is being read, columns grow and texts are in the making.
    private static final double PEAK = 2.5;

    private static final int SAMPLE_ROWS = 20_000;
    private static final double GIGABYTE = 1 << 30;

    private static final int NUMBER_BYTES = 8;
    private static final int CODE_BYTES = 4;
    /// A reference, the text's object, and the head of its array of characters.
    private static final int TEXT_BYTES = 4 + 24 + 16;

    /// Looks at the first rows of opened leads.
    ///
    /// @throws app.hotlist.base.UserException if they cannot be read
    static LoadEstimate of(OpenLeads leads, CsvDialect dialect) {
        long rows = 0;
        long bytes = 0;
        try (LeadChunks chunks = leads.chunks(dialect, leads.guessSchema(dialect))) {
            Optional<Table> chunk = chunks.next();
            // the share counts whole blocks: in a small file it is 1 long before the last row
            while (chunk.isPresent() && (rows < SAMPLE_ROWS || chunks.share() == 1)) {
                rows += chunk.get().rowCount();
                bytes += bytes(chunk.get());
                chunk = chunks.next();
            }
            double share = chunk.isPresent()
                    ? chunks.share() * rows / (rows + chunk.get().rowCount())
                    : 1;
            return new LoadEstimate(Math.round(rows / share), Math.round(bytes / share));
        }
    }

    /// Memory of a table's columns.
    private static long bytes(Table table) {
        return table.columns().stream().mapToLong(LoadEstimate::bytes).sum();
    }

    private static long bytes(Column column) {
        return switch (column) {
            case NumberColumn _, DateColumn _ -> (long) NUMBER_BYTES * column.size();
            case CategoryColumn _ -> (long) CODE_BYTES * column.size();
            case TextColumn texts -> textBytes(texts);
        };
    }

    private static long textBytes(TextColumn texts) {
        long bytes = 0;
        for (int row = 0; row < texts.size(); row++) {
            bytes += texts.isMissing(row)
                    ? CODE_BYTES
                    : TEXT_BYTES + texts.text(row).length();
        }
        return bytes;
    }

    /// The most memory that loading needs at once, in bytes.
    public long peak() {
        return Math.round(PEAK * bytes);
    }

    /// Whether the file can be loaded whole.
    ///
    /// @param free memory in bytes
    public boolean fits(long free) {
        return peak() <= free;
    }

    /// How many rows to take at random where not all fit: a round number, half of the memory at the most.
    ///
    /// @param free memory in bytes
    /// @return at least 1,000
    public int sampleRows(long free) {
        double most = rows * Math.min(1, free / 2.0 / Math.max(1, peak()));
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1_000, most))));
        return List.of(5, 2, 1).stream()
                .mapToInt(first -> (int) Math.min(Integer.MAX_VALUE, first * power))
                .filter(round -> round <= Math.max(1_000, most))
                .findFirst()
                .orElseThrow();
    }

    /// The memory that this program may still take, in bytes. Where it seems too little for the rows, what nobody needs
    /// any more is given back first: until then it looks taken, and leads would be left out for nothing.
    public long freeMemory() {
        if (!fits(freeNow())) {
            System.gc();
        }
        return freeNow();
    }

    private static long freeNow() {
        Runtime machine = Runtime.getRuntime();
        return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    }

    /// What is needed and what is there, in one sentence: “About 3.1 GB needed, 2.0 GB free.”
    public String sentence(long free) {
        return Texts.get("table.load-estimate", rows, peak() / GIGABYTE, free / GIGABYTE);
    }
}
