package app.hotlist.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The lines of a [Journal], such as `{"crc32c":"e3069283","entry":{…}}`.
///
/// @param entries those whose checksum is right, in order
/// @param damaged lines that are none
/// @param whole bytes up to the end of the last whole line: what follows was cut off
record JournalText(List<String> entries, int damaged, long whole) {

    private static final String BEFORE_SUM = "{\"crc32c\":\"";
    private static final String BEFORE_ENTRY = "\",\"entry\":";
    private static final int SUM_LENGTH = 8;
    private static final int ENTRY_AT = BEFORE_SUM.length() + SUM_LENGTH + BEFORE_ENTRY.length();

    JournalText {
        entries = List.copyOf(entries);
    }

    /// The line for an entry, with its line feed.
    static String line(String entry) {
        if (entry.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("an entry of several lines: " + entry);
        }
        return BEFORE_SUM + sum(entry) + BEFORE_ENTRY + entry + "}\n";
    }

    /// The entries in the bytes of a journal.
    static JournalText of(byte[] bytes) {
        List<String> entries = new ArrayList<>();
        int damaged = 0;
        int whole = 0;
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                Optional<String> entry = entry(new String(bytes, begin, i - begin, StandardCharsets.UTF_8));
                begin = i + 1;
                if (entry.isPresent()) {
                    entries.add(entry.get());
                    whole = begin;
                } else {
                    damaged++;
                }
            }
        }
        return new JournalText(entries, begin < bytes.length ? damaged + 1 : damaged, whole);
    }

    private static Optional<String> entry(String line) {
        boolean shaped = line.length() > ENTRY_AT
                && line.startsWith(BEFORE_SUM)
                && line.startsWith(BEFORE_ENTRY, BEFORE_SUM.length() + SUM_LENGTH)
                && line.endsWith("}");
        if (!shaped) {
            return Optional.empty();
        }
        String entry = line.substring(ENTRY_AT, line.length() - 1);
        return Optional.of(entry).filter(text -> line.startsWith(sum(text), BEFORE_SUM.length()));
    }

    private static String sum(String entry) {
        CRC32C sum = new CRC32C();
        sum.update(entry.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
