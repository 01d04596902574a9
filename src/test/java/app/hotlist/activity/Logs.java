package app.hotlist.activity;

import app.hotlist.table.DateColumn;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Small logs and leads for tests.
final class Logs {

    private Logs() {}

    /// A file of these lines.
    static LeadPart of(Path folder, String... lines) throws IOException {
        return LeadPart.text(Files.write(folder.resolve("events.csv"), List.of(lines)));
    }

    /// Leads with an id and the moment at which they were created.
    static Table leads(String[] ids, @Nullable String... created) {
        return Table.of(TextColumn.of("Lead ID", ids), created(created));
    }

    static DateColumn created(@Nullable String... moments) {
        return DateColumn.ofSeconds(
                "Created",
                Arrays.stream(moments)
                        .mapToLong(moment -> moment == null ? DateColumn.MISSING : DateColumn.parse(moment))
                        .toArray());
    }

    static long second(String moment) {
        return LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC);
    }

    /// Figures of all events before the lead's date, whatever their type.
    static RollUp beforeCreated(Figure... figures) {
        return new RollUp(
                "lead",
                "Lead ID",
                Optional.of("time"),
                Optional.of("type"),
                new Reference.LeadDate("Created"),
                Optional.empty(),
                List.of(figures));
    }
}
